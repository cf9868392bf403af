import type { Applied } from '../../review/apply';
import type { ReviewRecord } from '../../review/records';

/** What was done in a language, a line each; what has not been touched takes one line. */
export function linesOf(change: Applied, records: readonly ReviewRecord[]): string[] {
  const { tag, texts, refused, stale, approved, total, checked, observed } = change;
  const own = records.filter(({ language }) => language === tag);
  const people = [...new Set(own.map(({ by }) => by))].join(', ');
  const lines = [
    `${tag}: ${approved} of ${total} texts approved${checked ? ', checked' : ''}${people ? `; review of ${people}` : ''}`,
  ];
  for (const [id, { text, by }] of texts) lines.push(`  edited by ${by}: ${id}: ${text}`);
  for (const [key, entries] of observed) {
    const seen = entries.filter(({ provenance }) => provenance === 'observed');
    lines.push(`  seen on the live page: ${key}: ${seen.map(({ text }) => text).join(', ')}`);
  }
  for (const { id, by, why } of refused) lines.push(`  not brought in, ${by}: ${id}: ${why}`);
  for (const id of stale) lines.push(`  stale: ${id}: to be approved anew`);
  return lines;
}
