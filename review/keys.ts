/** What one key does at the desk. */
export type KeyAct =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'next-language'
  | 'previous-language'
  | 'approve'
  | 'needs-work'
  | 'edit'
  | 'undo'
  | 'redo'
  | 'width'
  | 'scheme'
  | 'text-size'
  | 'place'
  | 'strip'
  | 'wall'
  | 'languages'
  | 'terms'
  | 'files'
  | 'undone'
  | 'search'
  | 'keys';

/** Each key, what it does, and how that is said in the list of keys. */
export const KEYS: readonly { key: string; act: KeyAct; says: string }[] = [
  { key: 'j', act: 'next', says: 'Next text' },
  { key: 'k', act: 'previous', says: 'Previous text' },
  { key: 'Home', act: 'first', says: 'First text of the list' },
  { key: 'End', act: 'last', says: 'Last text of the list' },
  { key: 'l', act: 'next-language', says: 'The same text in the next language' },
  { key: 'h', act: 'previous-language', says: 'The same text in the previous language' },
  { key: 'a', act: 'approve', says: 'Approve, and go to the next text' },
  { key: 'n', act: 'needs-work', says: 'Needs work: say what kind, and a note' },
  { key: 'e', act: 'edit', says: 'Edit; Enter saves, Esc leaves it unsaved' },
  { key: 'u', act: 'undo', says: 'Undo your last verdict or edit' },
  { key: 'U', act: 'redo', says: 'Bring back what you undid' },
  { key: 'w', act: 'width', says: 'Wide window or 320 px' },
  { key: 'd', act: 'scheme', says: 'Light or dark' },
  { key: 'z', act: 'text-size', says: 'Text at 100 or 200 %' },
  { key: 'i', act: 'place', says: 'In place' },
  { key: 'f', act: 'strip', says: 'Film strip: every step in this language' },
  { key: 'g', act: 'wall', says: 'Wall: this text in every language' },
  { key: 'o', act: 'languages', says: 'Languages and their progress' },
  { key: 't', act: 'terms', says: 'Terms of this language' },
  { key: 'x', act: 'files', says: 'Files: export and import' },
  { key: 'r', act: 'undone', says: 'List only what is left to do, or all' },
  { key: '/', act: 'search', says: 'Search the texts' },
  { key: '?', act: 'keys', says: 'This list' },
];

/** A key press, as far as it counts here. */
export interface Press {
  key: string;
  /** Where the key is on the keyboard. */
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** These are no letters: they count whatever is set. */
const NAMED: Readonly<Record<string, KeyAct>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * What a key press does; null for none of ours. On a keyboard of another script the place of the key
 * counts: a reviewer of Russian or Hebrew need not change the keyboard for every verdict.
 * @param single false: single letters do nothing, only arrows, Home, End and Ctrl+Z do (WCAG 2.1.4)
 */
export function keyAct(press: Press, single: boolean): KeyAct | null {
  const { ctrlKey, altKey, metaKey, shiftKey } = press;
  const key = letterOf(press);
  if (ctrlKey || metaKey) {
    if (altKey || key.toLowerCase() !== 'z') return null;
    return shiftKey ? 'redo' : 'undo';
  }
  if (altKey) return null;
  const named = NAMED[press.key];
  if (named) return named;
  return single ? (KEYS.find((one) => one.key === key)?.act ?? null) : null;
}

function letterOf({ key, code, shiftKey }: Press): string {
  if (key.length !== 1 || key.charCodeAt(0) < 128) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  return code === 'Slash' ? (shiftKey ? '?' : '/') : key;
}
