import type { Text } from '../locales/text';
import type { LabelFile } from '../site/label-file';
import { type Agreement, agreements } from './agreement';
import { hashOf } from './hash';
import { merge, type ReviewRecord } from './records';
import type { Terms } from './terms';
import { entriesOf, textAt } from './texts';
import { editsIn, stateOf, type TextState, verdictsIn } from './verdicts';

/** All that is held of one language. */
export interface LanguageData {
  /** BCP 47. */
  tag: string;
  text: Text;
  labels: LabelFile;
  terms: Terms;
  /** Verdicts that the project keeps (`locales/reviews/`). */
  kept: readonly ReviewRecord[];
}

/** One text under review. */
export interface Reviewed {
  id: string;
  /** English, as it is now: edits of the source included. */
  source: string;
  /** As the project holds it. */
  original: string;
  /** With the edits. */
  text: string;
  agreements: readonly Agreement[];
  hash: string;
  state: TextState;
}

/** A language together with what reviewers did to it. */
export interface Reviews {
  language: LanguageData;
  records: readonly ReviewRecord[];
}

/** What a text comes to beside its source: the controls it names, and its hash. */
export function weigh(
  { id, source, text }: Pick<Reviewed, 'id' | 'source' | 'text'>,
  language: LanguageData,
  english: LanguageData,
): Pick<Reviewed, 'agreements' | 'hash'> {
  const marks = { source: english.text.meta.quotes, text: language.text.meta.quotes };
  const labels = { source: english.labels, text: language.labels };
  const agreed = agreements({ id, source, text, marks, labels });
  return { agreements: agreed, hash: hashOf({ source, text, agreements: agreed }) };
}

/** Every text of a language, in the order of the journey, with where its review stands. */
export function reviewed({ language, records }: Reviews, source: Reviews): Reviewed[] {
  const own = merge(language.kept, records);
  const edits = editsIn(own);
  const verdicts = verdictsIn(own);
  const sourceEdits = editsIn(source.records);
  return entriesOf(language.text).map(({ id, text: original }) => {
    const english = sourceEdits.get(id) ?? textAt(source.language.text, id) ?? '';
    const text = edits.get(id) ?? original;
    const weight = weigh({ id, source: english, text }, language, source.language);
    const state = stateOf(id, weight.hash, verdicts.get(id));
    return { id, source: english, original, text, ...weight, state };
  });
}
