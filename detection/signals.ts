import { names } from 'virtual:site-labels';
import { NAME_KEYS } from '../site/label-keys';
import { LANGUAGES } from './label-index';
import { normal } from './normal';
import { matcher, UNSPACED } from './phrases';

/** How many letters of a word are looked at first. */
const LETTERS = 4;

/** Language → its stems of "cancel" in normal form. */
const stems = new Map(
  LANGUAGES.map((language) => [language, (names[language]?.[NAME_KEYS.length] ?? '').split('|')]),
);
const beginnings = new Set(
  [...stems.values()].flat().map((stem) => stem.slice(0, UNSPACED.test(stem) ? 2 : LETTERS)),
);
const matchers = new Map<string, RegExp>();

/**
 * The languages in which a text may speak of cancelling. Pages state one language and answer in
 * another: what is said of a cancellation must be read, whatever the language.
 */
export function cancellingIn(text: string): string[] {
  if (!mayTell(text)) return [];
  const form = normal(text);
  return LANGUAGES.filter((language) => {
    let made = matchers.get(language);
    if (!made) {
      made = matcher(language, stems.get(language) ?? [], false);
      matchers.set(language, made);
    }
    return made.test(form);
  });
}

const WORD = /[\p{L}\p{M}]{3,}/gu;

/** The beginnings of its words alone tell most texts apart: this runs for every text of a page. */
function mayTell(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (UNSPACED.test(word)) {
      for (let at = 0; at < word.length - 1; at++)
        if (beginnings.has(word.slice(at, at + 2))) return true;
    } else if (beginnings.has(word.slice(0, LETTERS)) || beginnings.has(word.slice(0, 3)))
      return true;
    else if (VARYING.test(word)) return true;
  }
  return false;
}

/** Letters that are written in more than one way, and prefixes that hide the beginning of a word. */
const VARYING = /[\u0370-\u03ff\u0590-\u06ff\u1f00-\u1fffßıё]/;
