import { sameLetters } from './letters.ts';

/** Characters that carry no meaning in a label: soft hyphen, zero width, bidi controls, BOM. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/gu;
/** Icon fonts live in the private use area; arrows, carets, bullets and pictures decorate. */
const GLYPHS =
  /[\ue000-\uf8ff\u2190-\u21ff\u2261\u22ee-\u22f1\u2300-\u23ff\u2500-\u27bf\u2b00-\u2bff\p{Extended_Pictographic}]/gu;
const EDGES =
  /^[\s"'«»„“”‹›「」『』〈〉《》<>*•·|、。،؛؟:;.,…!¿?¡+-]+|[\s"'«»„“”‹›「」『』〈〉《》<>*•·|、。،؛؟:;.,…!?+-]+$/g;
const COUNTER = /(?:\s*[([{]\s*\p{Nd}{1,4}\+?\s*[)\]}])+$|\s+\p{Nd}{1,3}$/u;
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/**
 * The form in which labels are compared: NFKC, lower case, one kind of apostrophe, dash and space, no
 * icons, counters or edge punctuation, letters as in `letters.ts`. Forgiving in form only; words are
 * never dropped.
 */
export function normal(text: string): string {
  // Most texts of most pages: of all that follows, only a counter can be in them.
  if (PLAIN.test(text)) return text.toLowerCase().replace(COUNTER, '').replace(COUNTER, '');
  const folded = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(GLYPHS, ' ')
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    // Buttons of Ant Design set two characters apart ("保 存").
    .replace(/^\s*(\p{Script=Han})\s+(\p{Script=Han})\s*$/u, '$1$2');
  return sameLetters(folded)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(COUNTER, '')
    .replace(EDGES, '')
    .replace(COUNTER, '')
    .replace(/\s*([/&])\s*/g, '$1')
    .trim();
}

/** True for something that is read: two letters or more, or one that is a word (Han, Hangul). */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{M}]{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(text);
}

/** White space folded to single spaces, ends trimmed: how a label is quoted. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(GLYPHS, ' ').replace(/\s+/g, ' ').trim();
}

/** A label as it is quoted: without a counter behind it, which is not part of what the control is called. */
export function quoted(text: string): string {
  return fold(text).replace(COUNTER, '');
}
