import type { CoveredKind } from '../console/share';
import { datesIn, type Place } from './dates';
import { patternsIn } from './patterns';
import type { Plain } from './plain';
import { coverSentence, sentencesOf } from './sentence';
import { joined, meets, merged, type Span } from './span';
import { isCapitalised, isCased, isNumber, type Token, tokensOf, wordForm } from './tokens';

/** What is known of a text besides its words. */
export interface Surroundings {
  /** What the label beside it announces; null for none. */
  announced: CoveredKind | null;
  /** So much of its beginning is a label with an element of its own; UTF-16 units. */
  label: number;
  /** It is a control that is ringed: only what is personal by its form is covered. */
  certain: boolean;
  /** It names a subscription: where its maker's and its own name stand. No more is covered than has to be. */
  named?: readonly Place[];
}

/** What of a text is covered, and how well it was understood. */
export interface Classified {
  spans: Span[];
  /** Words that were looked at, and those of them that nothing is known of. */
  words: number;
  unknown: number;
}

/** A sentence has at least so many words, or so many and a stop at its end. */
const SENTENCE = 8;
const STOPPED = 5;
/** At least so much of a short text is plain words before a small unknown word is believed as well. */
const MOSTLY = 0.6;

/**
 * What of a text is covered. By form (`patterns.ts`); by the label beside it; and whatever word of it
 * is not known to be nobody's: in a sentence that word with what belongs to it, in anything shorter
 * all of it. Pure.
 */
export function classify(text: string, plain: Plain, around: Surroundings): Classified {
  const tokens = tokensOf(text);
  const dates = datesIn(text, tokens, plain);
  const spans = patternsIn(text, dates, plain);
  const words = tokens.filter((token) => !isNumber(token.text));
  const seen = { words: words.length, unknown: 0 };
  if (around.announced) return { spans: all(text, around.label, around.announced), ...seen };
  const start = Math.max(around.label, labelled(text, plain));
  const announced = start > around.label ? plain.announced(text.slice(0, start)) : null;
  if (announced) return { spans: all(text, start, announced), ...seen };
  const nobodys = [...dates, ...(around.named ?? [])];
  const strange = (token: Token) => isStrange(token, plain, spans, nobodys);
  const unknown = words.filter(strange);
  seen.unknown = unknown.length;
  if (around.certain || unknown.length === 0) return { spans: merged(spans), ...seen };
  // "Dina" is Swedish for "your": where nothing else is strange, it is covered by itself.
  const ambiguous = unknown.every((token) => plain.isName(token.text) && isCased(token.text));
  const spoken = tokens.filter((token) => token.start >= start);
  if (ambiguous || around.named || isSentence(text, words.length)) {
    const sentences = sentencesOf(text);
    const covered = sentences.flatMap((sentence) => {
      const own = spoken.filter((token) => meets(token, sentence));
      // "4165 Place de la Gare" among other lines: what is no sentence is covered as any short text is.
      const line = sentences.length > 1 && !ambiguous && !around.named && own.some(strange);
      const words = own.filter((token) => !isNumber(token.text)).length;
      return line && !isSentence(text.slice(sentence.start, sentence.end), words)
        ? lineOf(own)
        : coverSentence(sentence, own, strange, dates);
    });
    return { spans: joined(merged([...spans, ...covered]), text), ...seen };
  }
  const body = words.filter((token) => token.start >= start);
  const small = body.filter(
    (token) => strange(token) && !isCapitalised(token.text) && isCased(token.text),
  );
  const numbers = tokens.some((token) => isNumber(token.text) && token.start >= start);
  const known = body.length - body.filter(strange).length;
  const believed =
    small.length === body.filter(strange).length &&
    !numbers &&
    known > 2 &&
    known / body.length >= MOSTLY;
  if (believed) return { spans: merged(spans), ...seen };
  return { spans: merged([...spans, ...rest(text, start, tokens, plain, spans)]), ...seen };
}

function isStrange(
  { start, end, text }: Token,
  plain: Plain,
  spans: readonly Span[],
  nobodys: readonly Place[],
): boolean {
  if (isNumber(text) || plain.isPlain(text)) return false;
  const inside = (one: Place) => one.start <= start && one.end >= end;
  return !spans.some(inside) && !nobodys.some(inside) && !plain.months.has(wordForm(text));
}

function isSentence(text: string, words: number): boolean {
  return words >= SENTENCE || (words >= STOPPED && /[.!?。！？؟…]["'”’»)]?\s*$/.test(text));
}

/** All of a line, from its first word to its last. */
function lineOf(tokens: readonly Token[]): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const kind = tokens.some(({ text }) => isNumber(text)) ? 'address' : 'name';
  return first && last ? [{ start: first.start, end: last.end, kind }] : [];
}

/** What stands between a label and its value. */
const BETWEEN = /^[\s:：,،，、!！–—-]*/;

/** Everything from a place on. */
function all(text: string, from: number, kind: CoveredKind): Span[] {
  const lead = (from > 0 ? BETWEEN : /^\s*/).exec(text.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const end = text.trimEnd().length;
  return end > start ? [{ start, end, kind }] : [];
}

/** All of a short text but its label; what was found by its form keeps its kind. */
function rest(
  text: string,
  from: number,
  tokens: readonly Token[],
  plain: Plain,
  spans: readonly Span[],
): Span[] {
  const [only] = spans;
  const greeted = plain.greeting(text) > 0;
  const numbers = tokens.some(({ start, text: word }) => isNumber(word) && start >= from);
  const words = tokens.filter(({ start, text: word }) => !isNumber(word) && start >= from).length;
  const kind = greeted
    ? 'name'
    : (only?.kind ?? (numbers ? 'address' : words <= 4 ? 'name' : 'text'));
  return all(text, from, kind);
}

/** How much of a text's beginning is a label ("Name:") or a greeting ("Hello,") in plain words. */
function labelled(text: string, plain: Plain): number {
  const colon = text.search(/[:：]/) + 1;
  if (colon > 0 && colon <= 40) {
    const words = tokensOf(text.slice(0, colon));
    const isPlain = words.every(({ text: word }) => !isNumber(word) && plain.isPlain(word));
    if (isPlain || plain.announced(text.slice(0, colon))) return colon;
  }
  // "Droga" is Polish for "dear", and for a road.
  return /\p{N}/u.test(text) ? 0 : plain.greeting(text);
}
