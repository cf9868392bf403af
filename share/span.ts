import type { CoveredKind } from '../console/share.ts';

/** A part of a text that is covered; UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  kind: CoveredKind;
}

/** True if two parts of a text share anything. */
export function meets(
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In order, those that meet made one; the kind of the one that begins first stays. */
export function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = found.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) found.push({ ...span });
  }
  return found;
}

/** Those with nothing but signs between them made one, up to the end: gaps would tell how long each word is. */
export function joined(spans: readonly Span[], text: string): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, span.start))) last.end = span.end;
    else found.push({ ...span });
  }
  const last = found.at(-1);
  if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end))) last.end = text.trimEnd().length;
  return found;
}
