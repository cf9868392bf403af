import { compositions, wordsOf } from 'virtual:site-labels';
import { PREFIXES, UNSPACED } from './phrases';

/** The parts that each piece of a name can be, as bits; a piece can be several things. */
export type Pieces = readonly number[];

/** Longest ending, in letters, that an asterisk stands for. */
const ENDING = 6;
/** Most words of one form ("give up on"). */
const WORDS = 3;
/** Most letters that are written before a word as part of it. */
const PREFIX = 4;
/** Longest form in scripts without spaces, in characters. */
const LONGEST = 24;
/** Fewest letters of a word within a word. */
const SHORTEST = 3;
const BREAK = /[\s\p{P}\p{S}]+/u;

/** A word without meaning of its own makes no word together with another: "af" and "vis". */
const { filler } = compositions;
const made = new Map<string, (form: string) => Pieces | null>();

/** The forms of a language's parts as they are written; "*" stands for an ending. */
export function partForms(language: string): readonly string[] {
  return (wordsOf(language)?.[2] ?? []).flatMap((joined) => joined.split('|')).filter(Boolean);
}

/**
 * Cuts names of a language, in normal form, into its known parts; null where anything else is in them.
 * Undefined while the words of the language are not here.
 */
export function lexiconOf(language: string): ((form: string) => Pieces | null) | undefined {
  let cut = made.get(language);
  const words = wordsOf(language);
  if (!cut && words) {
    const prefix = PREFIXES[language];
    cut = cutter(words[2], prefix ? new RegExp(`^${prefix}$`, 'u') : null);
    made.set(language, cut);
  }
  return cut;
}

function cutter(parts: readonly string[], prefix: RegExp | null): (form: string) => Pieces | null {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  parts.forEach((joined, at) => {
    for (const form of joined.split('|')) {
      const words = form.replace('*', '').split(BREAK).join(' ');
      const forms = form.endsWith('*') ? stems : whole;
      if (words) forms.set(words, (forms.get(words) ?? 0) | (1 << at));
    }
  });
  // Most words of a page begin like no part.
  const starts = new Set([...whole.keys(), ...stems.keys()].map((form) => form.slice(0, 2)));
  const unspaced = [...whole.keys()].some((form) => UNSPACED.test(form));

  /** What one word can be, as it stands or less what is written before it. */
  const word = (text: string): number => {
    if (!starts.has(text.slice(0, 2)) && !starts.has(text.charAt(0))) return 0;
    let bits = whole.get(text) ?? 0;
    for (let end = text.length; end >= Math.max(1, text.length - ENDING); end--)
      if (!text.includes(' ', end)) bits |= stems.get(text.slice(0, end)) ?? 0;
    return bits;
  };
  const attached = (text: string): number => {
    let bits = word(text);
    if (!prefix) return bits;
    for (let at = 1; at <= PREFIX && !bits; at++)
      if (prefix.test(text.slice(0, at))) bits = word(text.slice(at));
    return bits;
  };

  /** Two parts in one word, perhaps with a letter that joins them: "Kontomenü". */
  const compound = (text: string): Pieces => {
    for (let at = text.length - SHORTEST; at >= SHORTEST; at--) {
      const first = whole.get(text.slice(0, at)) ?? stems.get(text.slice(0, at));
      const rest = text.slice(at);
      const second = first ? word(rest) || word(rest.replace(/^[sne](?=.{3})/, '')) : 0;
      if (first && second && first !== filler && second !== filler) return [first, second];
    }
    return [];
  };

  const spaced = (form: string): Pieces | null => {
    const tokens = form.split(BREAK).filter(Boolean);
    const pieces: number[] = [];
    for (let at = 0; at < tokens.length; ) {
      let count = Math.min(WORDS, tokens.length - at);
      let bits = 0;
      for (; count > 0 && !bits; count--) bits = attached(tokens.slice(at, at + count).join(' '));
      if (bits) {
        pieces.push(bits);
        at += count + 1;
        continue;
      }
      const two = compound(tokens[at] as string);
      if (two.length === 0) return null;
      pieces.push(...two);
      at += 1;
    }
    return pieces;
  };

  /** Without spaces between words: the longest piece first, a shorter one where the rest needs it. */
  const run = (form: string, from: number): number[] | null => {
    const start = from + (/^[\s\p{P}\p{S}]*/u.exec(form.slice(from))?.[0].length ?? 0);
    if (start === form.length) return [];
    for (let size = LONGEST; size > 0; size--) {
      const bits = whole.get(form.slice(start, start + size));
      const rest = bits ? run(form, start + size) : null;
      if (bits && rest) return [bits, ...rest];
    }
    return null;
  };
  return unspaced ? (form) => run(form, 0) : spaced;
}
