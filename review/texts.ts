import type { Text } from '../locales/text';

/** One text of Signpost's: where it stands in a locale file, and its words. */
export interface Entry {
  /** The keys that lead to it, joined by dots: "steps.cancel.help.0". */
  id: string;
  text: string;
}

/** The parts of a locale file in the order in which a customer meets them. */
const ORDER = [
  'invite',
  'steps',
  'notes',
  'situations',
  'availability',
  'evidence',
  'overlay',
  'popup',
  'faq',
  'practice',
  'console',
  'extension',
];

/** Every text below a branch of a locale file with the keys that lead to it, joined by dots. */
export function texts(branch: unknown, path = ''): [path: string, text: string][] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([key, value]) =>
    texts(value, path ? `${path}.${key}` : key),
  );
}

/** All texts that are reviewed, in the order of the journey; `meta` is not among them. */
export function entriesOf(text: Text): Entry[] {
  const place = (id: string): number => {
    const at = ORDER.indexOf(partOf(id));
    return at < 0 ? ORDER.length : at;
  };
  return texts(text)
    .filter(([id]) => partOf(id) !== 'meta')
    .map(([id, words]) => ({ id, text: words }))
    .sort((a, b) => place(a.id) - place(b.id));
}

/** "steps" of "steps.cancel.do". */
export function partOf(id: string): string {
  return id.split('.', 1)[0] ?? '';
}

/** What stands at an id; undefined if there is no such text. */
export function textAt(text: Text, id: string): string | undefined {
  let at: unknown = text;
  for (const key of id.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  return typeof at === 'string' ? at : undefined;
}

/** A copy of a text with other words in some places; ids that it has not are left out. */
export function withTexts(text: Text, changes: ReadonlyMap<string, string>): Text {
  if (changes.size === 0) return text;
  const copy = (branch: unknown, path: string): unknown => {
    if (typeof branch === 'string') return changes.get(path) ?? branch;
    if (Array.isArray(branch)) return branch.map((one, index) => copy(one, join(path, `${index}`)));
    if (typeof branch !== 'object' || branch === null) return branch;
    return Object.fromEntries(
      Object.entries(branch).map(([key, value]) => [key, copy(value, join(path, key))]),
    );
  };
  return copy(text, '') as Text;
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
