import { names, wordsOf } from 'virtual:site-labels';
import {
  NAME_KEYS,
  type NameKey,
  PHRASE_KEYS,
  type PhraseKey,
  WORD_KEYS,
  type WordKey,
} from '../site/label-keys';

/** Names of the site's labels, as in `site/labels/<language>.json`. */
export type LabelKey =
  | NameKey
  | WordKey
  /** Subscriptions together with something else: "Software & Subscriptions" in words not known. */
  | 'subscriptionsPart'
  /** "End": it cancels where the page is of one subscription, and may mean anything elsewhere. */
  | 'ends';

/** A label that a text is. */
export interface Entry {
  key: LabelKey;
  /** BCP 47. */
  language: string;
  /** True for the best known word of its language. */
  first: boolean;
}

/** Languages that there are labels of. */
export const LANGUAGES: readonly string[] = Object.keys(names);

/** Normal form → what it is, the names of all languages. */
export const NAMES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>();
  for (const language of LANGUAGES) fill(index, language, NAME_KEYS, names[language] ?? []);
  return index;
})();

const words = new Map<string, Map<string, Entry[]>>();

/** Normal form → what it is, the other words of one language; undefined while they are not here. */
export function wordIndex(language: string): ReadonlyMap<string, readonly Entry[]> | undefined {
  let index = words.get(language);
  if (!index) {
    const loaded = wordsOf(language);
    if (!loaded) return undefined;
    index = new Map();
    fill(index, language, WORD_KEYS, loaded[0]);
    words.set(language, index);
  }
  return index;
}

/** The phrases of one language for a key, in normal form; none while the language is not here. */
export function phrasesOf(language: string, key: PhraseKey): readonly string[] {
  return split(wordsOf(language)?.[1][PHRASE_KEYS.indexOf(key)] ?? '');
}

/** What the control of a key may be called in a language, in normal form, the best known first. */
export function namesIn(language: string, key: NameKey): readonly string[] {
  return split(names[language]?.[NAME_KEYS.indexOf(key)] ?? '');
}

function fill(
  index: Map<string, Entry[]>,
  language: string,
  keys: readonly LabelKey[],
  texts: readonly string[],
): void {
  keys.forEach((key, at) => {
    split(texts[at] ?? '').forEach((form, place) => {
      const entry = { key, language, first: place === 0 };
      const entries = index.get(form);
      if (entries) entries.push(entry);
      else index.set(form, [entry]);
    });
  });
}

function split(joined: string): string[] {
  return joined ? joined.split('|') : [];
}
