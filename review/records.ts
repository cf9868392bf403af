/**
 * What reviewers do is kept as records that are only ever added: two windows, or two files, are
 * merged by putting their records together. Taking something back is a record as well.
 */

/** The categories of MQM (Multidimensional Quality Metrics) that a step text needs. */
export const CATEGORIES = [
  'accuracy',
  'terminology',
  'fluency',
  'style',
  'locale-convention',
  'layout',
] as const;

export type Category = (typeof CATEGORIES)[number];

interface Common {
  /** Unlike that of any other record. */
  uid: string;
  /** When, ISO 8601, UTC. */
  at: string;
  /** Initials of the reviewer. */
  by: string;
  /** BCP 47 tag. */
  language: string;
  /** Of the text; of the label or the term for those records. */
  id: string;
}

export interface Approval extends Common {
  kind: 'approve';
  /** `hashOf` what was looked at. */
  hash: string;
}

export interface NeedsWork extends Common {
  kind: 'needs-work';
  hash: string;
  category: Category;
  note: string;
}

export interface Edit extends Common {
  kind: 'edit';
  text: string;
  /** What the project held when it was changed. */
  from: string;
}

/** Takes another record back; one that takes back a retraction brings it back. */
export interface Retraction extends Common {
  kind: 'retract';
  /** `uid` of the record that is taken back. */
  of: string;
}

/** How a term is to be called in a language from now on (`review/terms.ts`). */
export interface TermChange extends Common {
  kind: 'term';
  use: string[];
  avoid: string[];
}

/** A label as it was seen on a live page; `id` is its key. */
export interface Observed extends Common {
  kind: 'observed';
  text: string;
}

export type Verdict = Approval | NeedsWork;
export type ReviewRecord = Verdict | Edit | Retraction | TermChange | Observed;

/** A record without what is the same for all. */
export type Draft = {
  [Kind in ReviewRecord['kind']]: Omit<Extract<ReviewRecord, { kind: Kind }>, 'uid' | 'at' | 'by'>;
}[ReviewRecord['kind']];

/** Initials in the form in which they are compared: capitals, no space or stop. */
export function initials(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleUpperCase('en')
    .slice(0, 5);
}

/**
 * All records of both lists, each once, the oldest first.
 * @param held where both have a record of one `uid`, this one's stays: nothing is overwritten
 */
export function merge(
  held: readonly ReviewRecord[],
  other: readonly ReviewRecord[],
): ReviewRecord[] {
  const all = new Map([...other, ...held].map((record) => [record.uid, record]));
  return [...all.values()].sort(inTime);
}

/** The records that count: those that nobody has taken back; the oldest first. */
export function standing(records: readonly ReviewRecord[]): ReviewRecord[] {
  const gone = takenBack(records);
  return records
    .filter((record) => record.kind !== 'retract' && !gone.has(record.uid))
    .sort(inTime);
}

/** What `by` would take back next: the latest of theirs that counts. */
export function latestOf(records: readonly ReviewRecord[], by: string): ReviewRecord | null {
  return standing(records).findLast((record) => record.by === by) ?? null;
}

/** What `by` would bring back next: the latest of theirs that took something back. */
export function latestUndone(records: readonly ReviewRecord[], by: string): ReviewRecord | null {
  const gone = takenBack(records);
  const undoing = new Set(records.filter(({ kind }) => kind === 'retract').map(({ uid }) => uid));
  const undone = records.filter(
    (record) =>
      record.kind === 'retract' &&
      record.by === by &&
      !gone.has(record.uid) &&
      !undoing.has(record.of),
  );
  return undone.sort(inTime).at(-1) ?? null;
}

/** `uid` of every record that has been taken back. */
function takenBack(records: readonly ReviewRecord[]): Set<string> {
  const gone = new Set<string>();
  // From the latest back: whether a retraction counts is known before what it takes back.
  for (const record of [...records].sort(inTime).reverse()) {
    if (record.kind === 'retract' && !gone.has(record.uid)) gone.add(record.of);
  }
  return gone;
}

function inTime(a: ReviewRecord, b: ReviewRecord): number {
  return compare(a.at, b.at) || compare(a.uid, b.uid);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
