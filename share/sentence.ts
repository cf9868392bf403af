import type { Place } from './dates';
import type { Span } from './span';
import { isCapitalised, isCased, isNumber, type Token } from './tokens';

/** Words between a number and a name that still belong to one address, and plain small ones among them. */
const BRIDGE = 5;
const PLAIN_BETWEEN = 2;
/** Small words within a name: "van der", "de la". */
const PARTICLES = 2;
/** With more of its words covered than this, a sentence is covered as a whole. */
const HALF = 0.5;

/** The sentences of a text, by their stops; a stop behind a few letters may be that of a short form. */
export function sentencesOf(text: string): Place[] {
  const places: Place[] = [];
  let start = 0;
  const stops =
    /(?<=[\p{L}\p{M}]{5}|\p{N})\.["'”’»)]*\s+(?=\P{Ll})|[!?…]["'”’»)]*\s+|[。！？؟।\n]+/gu;
  for (const { 0: stop, index } of text.matchAll(stops)) {
    places.push({ start, end: index + stop.length });
    start = index + stop.length;
  }
  return [...places, { start, end: text.length }];
}

/**
 * Covers in a sentence what may name somebody. Names have capitals, so a small word that is not known
 * is no name; what stands with a strange word (more words with capitals, small words between them,
 * numbers near by) goes with it. Where a script has no capitals a name can't be told from another word,
 * and the whole sentence is covered.
 * @param strange true for a word of which nothing is known
 */
export function coverSentence(
  sentence: Place,
  tokens: readonly Token[],
  strange: (token: Token) => boolean,
  dates: readonly Place[],
): Span[] {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const whole: Span[] = [{ start: first.start, end: last.end, kind: 'text' }];
  const odd = tokens.filter(strange);
  if (odd.some(({ text }) => !isCased(text))) return whole;
  const marked = tokens.map((token) => strange(token) && isCapitalised(token.text));
  if (!marked.includes(true)) return [];
  spread(tokens, marked, strange);
  bridge(tokens, marked, dates);
  const words = tokens.flatMap(({ text }, at) => (isNumber(text) ? [] : [marked[at]]));
  if (words.filter(Boolean).length > Math.max(2, words.length * HALF)) return whole;
  return runs(tokens, marked, sentence);
}

/** To words with capitals and strange ones on either side, and over small words between two. */
function spread(
  tokens: readonly Token[],
  marked: boolean[],
  strange: (token: Token) => boolean,
): void {
  const grows = (at: number, from: number) => {
    const token = tokens[at];
    return marked[from] && !marked[at] && token && (isCapitalised(token.text) || strange(token));
  };
  for (let at = 1; at < tokens.length; at += 1) if (grows(at, at - 1)) marked[at] = true;
  for (let at = tokens.length - 2; at >= 0; at -= 1) if (grows(at, at + 1)) marked[at] = true;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!marked[at]) continue;
    const next = marked.indexOf(true, at + 1);
    if (next > at + 1 && next - at - 1 <= PARTICLES) marked.fill(true, at, next);
  }
}

/** To numbers near by, which are a house's or a town's. */
function bridge(tokens: readonly Token[], marked: boolean[], dates: readonly Place[]): void {
  const before = [...marked];
  const isNear = (a: number, b: number) => {
    if (Math.abs(a - b) > BRIDGE) return false;
    const between = tokens.slice(Math.min(a, b) + 1, Math.max(a, b));
    return (
      between.filter(({ text }) => !isNumber(text) && !isCapitalised(text)).length <= PLAIN_BETWEEN
    );
  };
  tokens.forEach((token, at) => {
    if (!isNumber(token.text)) return;
    if (dates.some(({ start, end }) => start <= token.start && end >= token.end)) return;
    const near = before.flatMap((one, index) => (one && isNear(index, at) ? [index] : []));
    for (const index of near) marked.fill(true, Math.min(at, index), Math.max(at, index) + 1);
  });
}

function runs(tokens: readonly Token[], marked: readonly boolean[], sentence: Place): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  tokens.forEach((token, at) => {
    if (!marked[at]) open = null;
    else if (open) open.end = token.end;
    else {
      open = { start: Math.max(sentence.start, token.start), end: token.end, kind: 'name' };
      spans.push(open);
    }
    if (open && isNumber(token.text)) open.kind = 'address';
  });
  return spans;
}
