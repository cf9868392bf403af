/** Told on the document when a guide begins: one that an update has cut off makes room for it. */
export const GUIDE_ARRIVED = 'signpost:guide';
