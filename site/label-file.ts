import { normal } from '../detection/normal.ts';
import { NAME_KEYS, PHRASE_KEYS, WORD_KEYS } from './label-keys.ts';

/** Where a label comes from. */
export type Provenance =
  /** Quoted by Dell's article; `source` is its address. */
  | 'article'
  /** On another page of Dell's; `source` is its address. */
  | 'related'
  /** Ours, of a word that the site may well use. */
  | 'translated'
  /** Seen on a live page; `date` (ISO 8601) is the day. */
  | 'observed';

export interface LabelEntry {
  text: string;
  provenance: Provenance;
  source?: string;
  date?: string;
}

/** One label file as it lies in `site/labels/`. */
export interface LabelFile {
  /** BCP 47. */
  language: string;
  /** True once a native speaker has gone through it. */
  checked: boolean;
  labels: Record<string, LabelEntry[]>;
  phrases: Record<string, string[]>;
}

/** Keys that may share a word, and what tells them apart on the page. */
const TOLD_APART: Record<string, string> = {
  'action nextPage': 'a row, or below the list',
  'cancel dismiss': 'a dialog is open, or the product page shows',
  'cancel goThrough': 'a question is asked, or the product page shows',
  'close dismiss': 'neither is ever a target',
  'details view': 'the card of Manage Subscriptions',
  'goOn nextPage': 'a list, or a question',
  'nextPage view': 'below the list, or the card of Manage Subscriptions',
  'goOn save': 'a question of the cancellation, or a form of something else',
};

/** What is wrong in label files, a line each; empty if nothing is. */
export function checkLabels(files: readonly { name: string; file: LabelFile }[]): string[] {
  return files.flatMap(({ name, file }) =>
    [...wrongIn(name, file)].map((what) => `${name}: ${what}`),
  );
}

function* wrongIn(name: string, file: LabelFile): Generator<string> {
  if (`${file.language}.json` !== name) yield `says it is of "${file.language}"`;
  if (typeof file.checked !== 'boolean') yield 'does not say whether it is checked';
  yield* keysOf('label', Object.keys(file.labels ?? {}), [...NAME_KEYS, ...WORD_KEYS]);
  yield* keysOf('phrase', Object.keys(file.phrases ?? {}), PHRASE_KEYS);
  for (const [key, all] of Object.entries(file.labels ?? {})) {
    if (all.length === 0) yield `${key} has no label`;
    for (const entry of all) yield* wrongWith(key, entry);
  }
  yield* shared(file);
}

function* keysOf(what: string, own: string[], all: readonly string[]): Generator<string> {
  for (const key of own) if (!all.includes(key)) yield `unknown ${what} "${key}"`;
  for (const key of all) if (!own.includes(key)) yield `${what} "${key}" is missing`;
}

function* wrongWith(
  key: string,
  { text, provenance, source, date }: LabelEntry,
): Generator<string> {
  const at = `${key} "${text}"`;
  if (!normal(text ?? '') || text.includes('|')) yield `${at} is no label`;
  if (provenance === 'article' || provenance === 'related') {
    if (!/^https?:\/\//.test(source ?? '')) yield `${at} does not give the address it was seen at`;
  } else if (provenance === 'observed') {
    if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '')) yield `${at} does not give the day it was seen`;
  } else if (provenance !== 'translated') yield `${at} does not say where it comes from`;
}

/** A word of two steps can only be told apart by what stands around it. */
function* shared(file: LabelFile): Generator<string> {
  const by = new Map<string, Set<string>>();
  for (const [key, all] of Object.entries(file.labels ?? {})) {
    for (const { text } of all) {
      const form = normal(text ?? '');
      by.set(form, (by.get(form) ?? new Set()).add(key));
    }
  }
  for (const [form, keys] of by) {
    const all = [...keys].sort();
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) {
        if (!(`${one} ${other}` in TOLD_APART))
          yield `"${form}" is both ${one} and ${other}, and nothing tells them apart`;
      }
    }
  }
}
