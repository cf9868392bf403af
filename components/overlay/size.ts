import type { OverlayModel } from './model';

/** `full`; `small`: header and one sentence; `chip`: a single button. */
export type Size = 'full' | 'small' | 'chip';

/** What the person did to the bubble itself; forgotten when something else is shown. */
export interface Ui {
  helpOpen: boolean;
  /** Folded or unfolded by hand; null: as it comes. */
  expanded: boolean | null;
  /** The target has been missing for a while. */
  waited: boolean;
}

export const FRESH: Ui = { helpOpen: false, expanded: null, waited: false };

/** While nothing can be pointed at the bubble stays small, unless there is something to explain. */
export function sizeOf({ state, hidden, situation }: OverlayModel, ui: Ui): Size {
  if (hidden) return 'chip';
  if (state === 'paused') return 'small';
  if (state !== 'looking') return 'full';
  const explains = situation !== null && situation !== 'loading';
  return (ui.expanded ?? explains) ? 'full' : 'small';
}
