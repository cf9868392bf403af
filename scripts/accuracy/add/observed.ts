import { normal } from '../../../detection/normal.ts';
import type { Report } from '../../../guide/report.ts';
import type { LabelEntry, LabelFile } from '../../../site/label-file.ts';
import { nodesOf } from '../../../tests/corpus/reported/case.ts';

/** A label of the site that a report shows, word for word. */
export interface Seen {
  key: string;
  text: string;
}

/** The labels in a report whose words are told: each once. */
export function labelsSeen(report: Report): Seen[] {
  const all = nodesOf(report.page).flatMap(({ texts = [], names = {} }) => [
    ...texts,
    ...Object.values(names),
  ]);
  const seen = all.flatMap(({ text, is = [] }) =>
    isShape(text) ? [] : is.map((key) => ({ key, text })),
  );
  return [...new Map(seen.map((one) => [`${one.key} ${one.text}`, one])).values()];
}

/**
 * Notes in a label file that a label was seen on the live site.
 * @param day ISO 8601
 * @returns false where the file says so already, or is not of the language the words are in
 */
export function observe(file: LabelFile, { key, text }: Seen, day: string): boolean {
  const entries = file.labels[key];
  const known = entries?.find((one) => normal(one.text) === normal(text));
  if (!entries || !known || known.provenance === 'observed') return false;
  const entry: LabelEntry = { ...known, provenance: 'observed', date: day };
  entries.splice(entries.indexOf(known), 1, entry);
  return true;
}

function isShape(text: string): boolean {
  return /^[xX9 .,:;!?()/&+'’"“”…·–-]*$/.test(text);
}
