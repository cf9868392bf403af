/** A tab with a walkthrough, or the one in front. */
export interface Tab {
  id: number;
  windowId: number;
  title: string;
  /** In front of its window. */
  active: boolean;
}

/** Where the console itself stands. */
export interface Standing {
  /** The window whose tab in front is followed: the panel's own, or the one used last. */
  windowId: number | null;
  /** The tab that was asked for, and is stayed with. */
  pinned: number | null;
}

/**
 * Which tab the console tells about: the one it stays with, else the one in front, else (where that
 * one has no walkthrough to tell about) the only one that has. Null: none. Pure.
 * @param tabs all tabs that are known, the console's own left out
 * @param running ids of those with a walkthrough
 */
export function followed(
  tabs: readonly Tab[],
  running: readonly number[],
  { windowId, pinned }: Standing,
): number | null {
  if (tabs.some(({ id }) => id === pinned)) return pinned;
  const front = tabs.find((one) => one.active && one.windowId === windowId);
  if (front && running.includes(front.id)) return front.id;
  const live = tabs.filter(({ id }) => running.includes(id));
  const [only] = live;
  return only && live.length === 1 ? only.id : (front?.id ?? null);
}
