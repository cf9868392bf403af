import { normal } from '../detection/normal';
import type { LabelEntry, LabelFile } from '../site/label-file';

/** The labels of a language in the form in which they are compared. */
interface Known {
  /** Normal form → names of the labels that it is. */
  keys: Map<string, string[]>;
  /** The words of Dell's article: name of the label → normal forms. */
  told: Map<string, Set<string>>;
}

const made = new WeakMap<LabelFile, Known>();

/** Names of the labels that some words are in a language. */
export function keysOf(words: string, file: LabelFile): readonly string[] {
  return knownIn(file).keys.get(normal(words)) ?? [];
}

/** The words that Dell's article has for a label, in normal form; empty where it is silent. */
export function toldBy(file: LabelFile, key: string): ReadonlySet<string> {
  return knownIn(file).told.get(key) ?? new Set();
}

/** The entry of a label that some words are; undefined if they are none of them. */
export function entryOf(words: string, file: LabelFile, key: string): LabelEntry | undefined {
  const form = normal(words);
  return file.labels[key]?.find(({ text }) => normal(text) === form);
}

function knownIn(file: LabelFile): Known {
  const before = made.get(file);
  if (before) return before;
  const known: Known = { keys: new Map(), told: new Map() };
  for (const [key, all] of Object.entries(file.labels)) {
    for (const { text, provenance } of all) {
      const form = normal(text);
      add(known.keys, form, key);
      if (provenance === 'article') {
        known.told.set(key, (known.told.get(key) ?? new Set()).add(form));
      }
    }
  }
  made.set(file, known);
  return known;
}

function add(keys: Map<string, string[]>, form: string, key: string): void {
  const list = keys.get(form);
  if (!list) keys.set(form, [key]);
  else if (!list.includes(key)) list.push(key);
}
