/**
 * The commands that a person can give keys to (`commands` of the manifest). Chrome takes at most four
 * suggestions, and none that it uses itself (Alt+Shift+N and P are its own); the others have none until
 * a person sets one. In the page, Alt+Shift+S goes to the
 * bubble already (`components/overlay/keys.ts`), so no suggestion is that.
 */
export const SHORTCUTS = [
  { id: 'flash', suggested: 'Alt+Shift+L' },
  { id: 'hint', suggested: 'Alt+Shift+H' },
  { id: 'pause', suggested: 'Alt+Shift+U' },
  { id: 'share', suggested: 'Alt+Shift+C' },
  { id: 'jump', suggested: null },
  { id: 'console', suggested: null },
] as const;

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** What is known of a tab when a shortcut is pressed. */
interface Candidate {
  tabId: number;
  /** In front of the window that has the keyboard. */
  front: boolean;
}

/**
 * The tab that a shortcut is meant for: the one that the console stays with, else the one in front,
 * else the only one. Null where that can't be told: better nothing than the wrong customer's page.
 * @param running the tabs with a walkthrough
 */
export function meantBy(running: readonly Candidate[], pinned: number | null): number | null {
  const stayed = running.find(({ tabId }) => tabId === pinned);
  const front = running.find((one) => one.front);
  const only = running.length === 1 ? running[0] : undefined;
  return (stayed ?? front ?? only)?.tabId ?? null;
}
