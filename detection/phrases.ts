import type { PhraseKey } from '../site/label-keys';
import { phrasesOf } from './label-index';

/** Short words that begin many others: they count only as a whole ("no", not "now"). */
const WHOLE = new Set<PhraseKey>(['affirm', 'deny', 'condition']);
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** Scripts without spaces: what is sought may stand anywhere. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** "and", "in", "to", "the" are written as part of the word that follows. */
export const PREFIXES: Record<string, string> = {
  ar: '(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)',
  he: '[והבלכמש]{0,3}',
};

const expressions = new Map<string, RegExp>();

/**
 * One expression for a phrase in one language, for texts in normal form. A phrase begins at the start
 * of a word, and ends anywhere ("cancel" is in "cancellation").
 */
export function expression(language: string, key: PhraseKey): RegExp {
  const id = `${language} ${key}`;
  let made = expressions.get(id);
  if (!made) {
    made = matcher(language, phrasesOf(language, key), WHOLE.has(key));
    expressions.set(id, made);
  }
  return made;
}

/**
 * Matches any of the forms at the start of a word, in scripts without spaces anywhere.
 * @param whole only where the word ends as well
 */
export function matcher(language: string, forms: readonly string[], whole: boolean): RegExp {
  const longestFirst = [...forms].filter(Boolean).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const spaced = escaped.filter((form) => !UNSPACED.test(form));
  const start = `${START}${PREFIXES[language] ?? ''}`;
  const parts = [
    ...(spaced.length ? [`${start}(?:${spaced.join('|')})${whole ? END : ''}`] : []),
    ...escaped.filter((form) => UNSPACED.test(form)),
  ];
  return parts.length ? new RegExp(parts.join('|'), 'u') : /(?!)/;
}

/** By the list of phrases, which is the same one each time, and language. */
const stems = new WeakMap<readonly PhraseKey[], Map<string, RegExp>>();

/**
 * A cheap test of the longest word of each phrase, for texts as they stand in lower case: only what
 * passes is brought into normal form and looked at.
 */
export function stemsOf(language: string, keys: readonly PhraseKey[]): RegExp {
  const known = stems.get(keys) ?? new Map<string, RegExp>();
  let made = known.get(language);
  if (!made) {
    const found = new Set<string>();
    for (const form of keys.flatMap((key) => phrasesOf(language, key))) {
      const words = form.split(/[^\p{L}\p{M}]+/u);
      const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
      if (longest) found.add(longest.slice(0, 8));
    }
    // A soft hyphen or a combining mark may sit inside a word, and some letters are written in more
    // than one way: such a text is looked at in any case.
    made = new RegExp([...found, VARYING].join('|'));
    stems.set(keys, known.set(language, made));
  }
  return made;
}

const VARYING =
  '[\\u00ad\\u0300-\\u036f\\u0e33ßıё\\u0370-\\u03ff\\u0591-\\u05c7\\u0622-\\u0625\\u0640\\u064b-\\u065f\\u0670]';
