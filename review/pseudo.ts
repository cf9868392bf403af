import type { Text } from '../locales/text';
import { texts } from './texts';

/**
 * Languages that nobody speaks, made of the others, to find out what a layout can bear. Tags of the
 * first two as in Android and Chromium.
 */
export const PSEUDO = [
  { tag: 'en-XA', name: 'Accented, +40 %', dir: 'ltr' },
  { tag: 'ar-XB', name: 'Mirrored, right to left', dir: 'rtl' },
  { tag: 'en-XL', name: 'Longest of all languages', dir: 'ltr' },
] as const;

export type PseudoTag = (typeof PSEUDO)[number]['tag'];

export function isPseudo(tag: string): tag is PseudoTag {
  return PSEUDO.some((one) => one.tag === tag);
}

/** A language that the page around the words is shown in. */
export function pageOf(tag: string): string {
  if (!isPseudo(tag)) return tag;
  return tag === 'ar-XB' ? 'ar' : 'en';
}

const PLAIN = 'AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåƁÇçÐđÉéĞğĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÜüŴŵÝýŽž';
/** Right-to-left override and its end: letters stay, but run the other way. */
const TURN = ['\u202e', '\u202c'] as const;
const LONGER = 0.4;

/**
 * A text in a pseudo-language.
 * @param all every real language; only the longest needs more than English
 */
export function pseudoText(tag: PseudoTag, english: Text, all: readonly Text[]): Text {
  const longest = tag === 'en-XL' ? longestOf(all) : new Map<string, string>();
  const turn = (text: string, id: string): string => {
    if (tag === 'en-XA') return accented(text);
    return tag === 'ar-XB' ? mirrored(text) : (longest.get(id) ?? text);
  };
  const { dir, name } = PSEUDO.find((one) => one.tag === tag) ?? PSEUDO[0];
  const copy = (branch: unknown, path: string): unknown => {
    if (typeof branch === 'string') return turn(branch, path);
    if (Array.isArray(branch)) return branch.map((one, index) => copy(one, `${path}.${index}`));
    if (typeof branch !== 'object' || branch === null) return branch;
    const entries = Object.entries(branch);
    return Object.fromEntries(
      entries.map(([key, one]) => [key, copy(one, path ? `${path}.${key}` : key)]),
    );
  };
  const text = copy({ ...english, meta: {} }, '') as Text;
  return { ...text, meta: { ...english.meta, language: tag, name, dir } };
}

/** Letters with marks on them, and 40 % more of them at the end; placeholders stay. */
export function accented(text: string): string {
  const marked = eachWord(text, (part) =>
    [...part].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter).join(''),
  );
  const more = Math.ceil([...text].length * LONGER);
  const filler = 'lorem ipsum dolor sit amet consectetur '.repeat(Math.ceil(more / 39));
  const end = /[.?!:…”»]*$/.exec(marked)?.[0] ?? '';
  return `${marked.slice(0, marked.length - end.length)} ${filler.slice(0, more).trim()}${end}`;
}

/** Each word overridden to run from right to left; placeholders stay. */
export function mirrored(text: string): string {
  return eachWord(text, (part) =>
    part.replace(/[\p{L}\p{N}’'&/+-]+/gu, (word) => `${TURN[0]}${word}${TURN[1]}`),
  );
}

function eachWord(text: string, turn: (part: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : turn(part)))
    .join('');
}

/** The longest text that any language has, by id. */
function longestOf(all: readonly Text[]): Map<string, string> {
  const longest = new Map<string, string>();
  for (const text of all) {
    for (const [id, words] of texts(text)) {
      if (extent(words) > extent(longest.get(id) ?? '')) longest.set(id, words);
    }
  }
  return longest;
}

/** Letters of full width count twice. */
function extent(words: string): number {
  const wide = words.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  );
  return words.length + (wide?.length ?? 0);
}
