import type { Node } from 'jsonc-parser';
import { initials, type ReviewRecord } from '../records';
import { openJson } from './json';
import { verdictFrom } from './verdict-json';

/** Everything that was done at the desk: what `npm run locales -- apply` takes. */
export interface ReviewFile {
  format: 'signpost-review';
  version: 1;
  records: ReviewRecord[];
}

export function writeReview(records: readonly ReviewRecord[]): string {
  const file: ReviewFile = { format: 'signpost-review', version: 1, records: [...records] };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @throws FileError where the file is damaged or none of ours */
export function readReview(file: string, json: string): ReviewRecord[] {
  const { content, root, fail } = openJson(file, json);
  const value = JSON.parse(content) as Partial<ReviewFile>;
  if (value.format !== 'signpost-review' || !Array.isArray(value.records)) {
    return fail(0, 'is no review of Signpost’s texts.');
  }
  if (value.version !== 1) fail(0, `is of version ${value.version}; this desk reads version 1.`);
  const nodes = nodesOf(root);
  return value.records.map((one, index) => {
    const record = recordFrom(one);
    return (
      record ?? fail(nodes[index]?.offset ?? 0, 'holds something that is no record of a review.')
    );
  });
}

function nodesOf(root: Node): Node[] {
  const records = root.children?.find(({ children }) => children?.[0]?.value === 'records');
  return records?.children?.[1]?.children ?? [];
}

/** Reads a record of unknown origin; null if it is none. */
export function recordFrom(value: unknown): ReviewRecord | null {
  const verdict = verdictFrom(value);
  if (verdict) return verdict;
  if (typeof value !== 'object' || value === null) return null;
  const { uid, at, by, language, id, kind, ...rest } = value as Record<string, unknown>;
  const words = [uid, at, by, language, id];
  if (!words.every((one): one is string => typeof one === 'string' && one !== '')) return null;
  const [u = '', t = '', b = '', l = '', i = ''] = words;
  if (Number.isNaN(Date.parse(t)) || initials(b) !== b) return null;
  const common = { uid: u, at: t, by: b, language: l, id: i };
  switch (kind) {
    case 'edit':
      return isText(rest.text) && isText(rest.from)
        ? { ...common, kind, text: rest.text, from: rest.from }
        : null;
    case 'observed':
      return isText(rest.text) ? { ...common, kind, text: rest.text } : null;
    case 'retract':
      return isText(rest.of) ? { ...common, kind, of: rest.of } : null;
    case 'term':
      return isTexts(rest.use) && isTexts(rest.avoid)
        ? { ...common, kind, use: rest.use, avoid: rest.avoid }
        : null;
    default:
      return null;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
