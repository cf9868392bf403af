/** How a person may have set up their system, and what language they read. */
export interface Setting {
  id: string;
  /** Media features that differ from the usual ones. */
  media: Record<string, string>;
  /** Window, CSS px. */
  view: readonly [number, number];
}

/** Something that Signpost shows, in all its states. It runs in a page of its own. */
export interface Surface {
  id: string;
  states: readonly string[];
  settings: readonly Setting[];
  /** Shows one state and comes to rest. */
  show(state: string, setting: string): Promise<void>;
  /** What of the window a picture is to show, CSS px; null for all of the page. */
  frame(): Box | null;
  /** What is announced when one comes to the state from nothing; '' for nothing. */
  announced(state: string, setting: string): string;
  /** Takes everything away again. */
  clear(): void;
}

/** CSS px of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The one of the list with that id. */
export function named<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`there is no "${id}"`);
  return found;
}

/** Resolves once what was just shown is laid out, and nothing of it fades any more. */
export async function rested(animated: Document | ShadowRoot): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  // What goes along with a scroller comes to no end.
  const timed = animated.getAnimations().filter(({ timeline }) => timeline === document.timeline);
  await Promise.all(timed.map((one) => one.finished));
}
