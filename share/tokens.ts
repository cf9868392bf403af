import { sameLetters } from '../detection/letters.ts';

/** A word or a number in a text: a run of letters and digits. */
export interface Token {
  start: number;
  end: number;
  text: string;
}

/** Scripts whose words are not set apart by spaces. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Signs that are not painted (soft hyphens, joiners, marks of direction) part no word. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:\p{Cf}+[\p{L}\p{M}\p{N}]+)*/gu;
const UNPAINTED = /\p{Cf}+/gu;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words and numbers of a text; scripts without spaces are cut by the browser's dictionary (UAX 29). */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!UNSPACED.test(run)) tokens.push({ start: index, end: index + run.length, text: run });
    else {
      for (const { segment, index: at } of segmenter.segment(run)) {
        const start = index + at;
        tokens.push({ start, end: start + segment.length, text: segment });
      }
    }
  }
  return tokens;
}

/** The form in which words are compared: lower case, letters as `detection/letters.ts` has them. */
export function wordForm(word: string): string {
  return sameLetters(
    word
      .replace(UNPAINTED, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/i\u0307/g, 'i'),
  );
}

/** True if the script has capitals, and so can tell a name from other words. */
export function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/** True for a word that begins as names do. */
export function isCapitalised(word: string): boolean {
  const [first = ''] = word;
  return first.toLowerCase() !== first;
}

/** True for digits alone, of any script. */
export function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}
