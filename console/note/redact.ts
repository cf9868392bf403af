import type { Named } from '../record/types';

/** Stands for what was left out. */
export const GAP = '[…]';

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.[\p{L}\d-]+/gu;
/** Seven characters, at least one digit and one letter: Dell's public description of a Service Tag. */
const TAG = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{7}\b/g;
/** An amount with its currency on either side. */
const AMOUNT =
  /(?:\p{Sc}|\b[A-Z]{3}\b)\s?\p{Nd}[\p{Nd}\s.,'’]*\p{Nd}|\p{Nd}[\p{Nd}\s.,'’]*(?:\p{Sc}|\b(?:kr|zł|Kč|Ft|lei|[A-Z]{3})\b)/gu;
/** Digits with what may stand between those of a telephone, order or customer number. */
const NUMBER = /(?<!\p{L})(?:\p{Lu}{1,4}[-/]?)?\+?\p{Nd}(?:[\p{Nd}\s()./-]*\p{Nd})?/gu;
/** "01/03/2027", "2027-03-01", "1.3.2027": a date tells nothing of a person. */
const DATE = /^\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{1,4}$/u;
/** As many digits as a day, a year, or a number of days have. */
const FEW = 4;
/** A greeting or a form of address is not longer: characters. */
const ADDRESS = 24;
const COMMA = /[,!،、，！]\s*$/;

/**
 * Words of the page without what names a person or an account: the subscriptions that were seen,
 * e-mail addresses, amounts, long numbers, Service tags, and a name that the sentence speaks to. A name
 * in the middle of a sentence can't be told from other words; whoever sends the note reads it first.
 */
export function redact(quote: string, seen: readonly Named[]): string {
  const own = seen.flatMap(({ name, tag }) => [name, tag ?? '']).filter(Boolean);
  // The longest first: one name may begin like another.
  own.sort((a, b) => b.length - a.length);
  let rest = quote;
  for (const words of own) rest = rest.replaceAll(words, GAP);
  rest = rest
    .replace(EMAIL, GAP)
    .replace(AMOUNT, GAP)
    .replace(TAG, GAP)
    .replace(NUMBER, (found) => (isPersonal(found) ? GAP : found));
  return unaddressed(rest).replace(/\[…\](?:[\s-]*\[…\])+/g, GAP);
}

function isPersonal(found: string): boolean {
  return found.replace(/\P{Nd}/gu, '').length > FEW && !DATE.test(found.trim());
}

/**
 * "Thank you, Anna. It is cancelled." and "Anna, it is cancelled." without the name: what is short and
 * stands at a comma speaks to somebody, the rest says something.
 */
function unaddressed(quote: string): string {
  const parts = quote.match(/[^,!.،、，！。]+[,!.،、，！。]*\s*/gu) ?? [];
  const longest = Math.max(...parts.map((part) => part.length));
  return parts
    .map((part, index) => {
      const atComma = COMMA.test(part) || COMMA.test(parts[index - 1] ?? '');
      const short = part.trim().length <= ADDRESS && part.length < longest;
      return atComma && short && /\p{L}/u.test(part) ? `${GAP} ` : part;
    })
    .join('')
    .trim();
}
