import type { ReviewRecord } from './records';
import { standing } from './records';

/** One thing, and the one word that a language has for it. */
export interface Term {
  /** The English words, in lower case, as they stand in the source. */
  source: readonly string[];
  /** What the words to use have in common, in lower case: "résili" is in "résiliation". */
  use: readonly string[];
  /** Beginnings of words that are not to be used for it. */
  avoid: readonly string[];
}

/** Terms by the name of the thing. */
export type Terms = Readonly<Record<string, Term>>;

/** The terms of a language as the reviewers have changed them. */
export function termsWith(terms: Terms, records: readonly ReviewRecord[]): Terms {
  const changed: Record<string, Term> = { ...terms };
  for (const record of standing(records)) {
    if (record.kind !== 'term') continue;
    const source = changed[record.id]?.source ?? [record.id];
    changed[record.id] = { source, use: record.use, avoid: record.avoid };
  }
  return changed;
}
