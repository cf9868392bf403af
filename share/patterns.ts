import type { Place } from './dates';
import type { Plain } from './plain';
import { meets, type Span } from './span';

/**
 * What is personal whatever stands around it, by its form. Dell's public description of a Service tag:
 * seven characters, letters and digits; IBAN: ISO 13616.
 */

const EMAIL = /[^\s@<>()"',;:（）]+[ \t]?@[ \t]?[^\s@<>()"',;:（）]+/gu;
const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{2,4}){2,8}(?:[ \u00a0-][A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;
/** "•••• 1234", "xxxx-1234", "4111 11** **** 1111" */
const MASKED =
  /(?:\p{Nd}[\p{Nd}\s-]*)?(?:[•·∙●○*×⁎＊#]|(?<![\p{L}])[xX](?=[xX\s-]))(?:[\s•·∙●○*×⁎＊#xX-])*\p{Nd}{1,6}(?![\p{L}])/gu;
const TAG = /(?<![\p{L}\p{N}])(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]{7}(?![\p{L}\p{N}])/gu;
/** Groups of digits as numbers of telephones, orders, cards and accounts are written, with letters before. */
const DIGITS =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}{1,5}|[a-z]{1,3}\d)[-#/ ]?)?[+(]{0,2}\p{Nd}(?:[\p{Nd}\s()./\u2010-\u2015+\u00a0\u202f-]*\p{Nd})?(?:[-/]?\p{Lu}{1,3}(?!\p{L}))?/gu;
/** An isolated number as short as this tells nothing: digits. */
const FEW = 3;
const CARD = /^\p{Nd}{13,19}$/u;

/** The parts of a text that are personal by their form. `dates`: numbers that are days. */
export function patternsIn(text: string, dates: readonly Place[], plain: Plain): Span[] {
  const all = (form: RegExp, kind: Span['kind']) =>
    [...text.matchAll(form)].map(({ 0: { length }, index }) => {
      return { start: index, end: index + length, kind };
    });
  const certain = [
    ...all(EMAIL, 'email'),
    ...all(IBAN, 'payment'),
    ...all(MASKED, 'payment'),
    ...amountsIn(text, dates, plain),
    ...all(TAG, 'tag'),
  ].filter((span) => !dates.some((date) => date.start <= span.start && date.end >= span.end));
  const numbers = all(DIGITS, 'order').flatMap((span) => numberSpan(text, span, dates, certain));
  return [...certain, ...numbers];
}

function numberSpan(
  text: string,
  { start, end }: Span,
  dates: readonly Place[],
  certain: readonly Span[],
): Span[] {
  // A date in the middle parts a number from another: each is looked at by itself.
  const date = dates.find((one) => meets(one, { start, end }));
  if (date) {
    const parts = [
      { start, end: Math.max(start, date.start) },
      { start: Math.min(end, date.end), end },
    ];
    const rest = parts.filter((part) => /\p{Nd}/u.test(text.slice(part.start, part.end)));
    return rest.flatMap((part) => numberSpan(text, { ...part, kind: 'order' }, dates, certain));
  }
  if (certain.some((span) => span.start <= start && span.end >= end)) return [];
  const found = text.slice(start, end);
  const digits = found.replace(/\P{Nd}/gu, '');
  if (digits.length <= FEW) return [];
  if (CARD.test(digits)) return [{ start, end, kind: 'payment' }];
  const called = digits.length >= 7 && /^[+(0]|^\p{Nd}+[\s./\u2010-\u2015-]\p{Nd}/u.test(found);
  return [{ start, end, kind: called ? 'phone' : 'order' }];
}

const AMOUNT = String.raw`\p{Nd}(?:[\p{Nd}\s.,'’٫٬]*\p{Nd})?`;
/** What may stand between an amount and its currency. */
const GAP = String.raw`[-−+–\s\u200e\u200f]*`;
/** Signs, and codes of three letters (ISO 4217). */
const SIGNS = String.raw`(?:\p{Sc}|(?<!\p{L})[A-Z]{3}(?!\p{L}))`;
const SIGNED = new RegExp(`${SIGNS}${GAP}${AMOUNT}(?:\\s?\\p{Sc})?|${AMOUNT}${GAP}${SIGNS}`, 'gu');
/** Two digits behind a point or a comma are cents, whatever the currency is called. */
const CENTS = /(?<![\p{N}.,])\p{Nd}(?:[\p{Nd}.,'’٬\s]*\p{Nd})?[.,٫]\p{Nd}{2}(?!\p{N})/gu;
const worded = new WeakMap<Plain, RegExp>();

/** An amount with its currency on either side: a sign, a code, or a word of the page's languages. */
function amountsIn(text: string, dates: readonly Place[], plain: Plain): Span[] {
  const all = (form: RegExp) =>
    [...text.matchAll(form)].map(({ 0: { length }, index }) => {
      return { start: index, end: index + length, kind: 'amount' as const };
    });
  const inDate = ({ start, end }: Span) =>
    dates.some((one) => one.start <= start && one.end >= end);
  return [...all(SIGNED), ...all(wordedFor(plain)), ...all(CENTS).filter((span) => !inDate(span))];
}

function wordedFor(plain: Plain): RegExp {
  let form = worded.get(plain);
  if (!form) {
    const words = `(?<!\\p{L})(?:${plain.money || '(?!)'})(?!\\p{Script=Latin})`;
    form = new RegExp(`${words}${GAP}${AMOUNT}|${AMOUNT}${GAP}${words}`, 'giu');
    worded.set(plain, form);
  }
  return form;
}
