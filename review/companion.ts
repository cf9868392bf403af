import { normal } from '../detection/normal';
import type { SeenLabel } from '../detection/seen';
import type { LabelEntry, LabelFile } from '../site/label-file';
import type { ReviewRecord } from './records';
import { standing } from './records';

/** How the words of the page stand to what is held. */
export type Comparison =
  /** The best known words of the language. */
  | 'best'
  /** Held, but something else is better known. */
  | 'other'
  /** The same words in another form: capitals, dashes, spaces. */
  | 'form'
  /** Not held under this name. */
  | 'new';

/** One label of the live page beside what is held of it. */
export interface Compared {
  seen: SeenLabel;
  comparison: Comparison;
  /** The entry that the words are, else the best known one; null where none is held. */
  held: LabelEntry | null;
  /** True once the words have been kept as observed. */
  kept: boolean;
}

/**
 * What the page says against what is held.
 * @param filesOf the labels of a language; undefined where they are not loaded
 * @param records of all languages
 */
export function compared(
  seen: readonly SeenLabel[],
  filesOf: (language: string) => LabelFile | undefined,
  records: readonly ReviewRecord[],
): Compared[] {
  const observed = standing(records).filter(({ kind }) => kind === 'observed');
  return seen.map((one) => {
    const entries = filesOf(one.language)?.labels[one.key] ?? [];
    const match = entries.find(({ text }) => normal(text) === normal(one.text));
    const noted = observed.some(
      (record) =>
        record.kind === 'observed' &&
        record.language === one.language &&
        record.id === one.key &&
        record.text === one.text,
    );
    return {
      seen: one,
      comparison: comparisonOf(one.text, match, entries[0]),
      held: match ?? entries[0] ?? null,
      kept: noted || (match?.provenance === 'observed' && match.text === one.text),
    };
  });
}

function comparisonOf(
  text: string,
  match: LabelEntry | undefined,
  best: LabelEntry | undefined,
): Comparison {
  if (!match) return 'new';
  if (match.text !== text) return 'form';
  return match === best ? 'best' : 'other';
}
