import { normal } from './normal';

/** The apostrophe of Ukrainian, and of some French, counts as a letter in Unicode. */
const LETTER = /(?![\u02b9-\u02bf])\p{L}/u;
const pairs = new Map<string, string>();

/**
 * The first two letters of a text in normal form; '' if it has fewer. Most texts of a page are told
 * from labels by these alone. A plain scan: it runs for every text.
 */
export function beginning(text: string): string {
  let first = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const code = text.charCodeAt(i);
    const letter = code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : LETTER.test(char);
    if (!letter) continue;
    if (first) return pairOf(first + char);
    first = char;
  }
  return '';
}

function pairOf(letters: string): string {
  let pair = pairs.get(letters);
  if (pair === undefined) {
    // A letter may come apart in normal form (Thai ำ).
    pair = [...normal(letters)]
      .filter((one) => LETTER.test(one))
      .slice(0, 2)
      .join('');
    pairs.set(letters, pair);
  }
  return pair;
}
