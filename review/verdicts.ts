import { approvalsNeeded } from './danger';
import { type ReviewRecord, standing, type Verdict } from './records';

/** Where the review of a text stands. */
export type Status =
  /** Nobody has said anything. */
  | 'open'
  /** One of two approvals is there. */
  | 'half'
  | 'approved'
  | 'needs-work'
  /** It was approved, and then the text, its source or a label has changed. */
  | 'lapsed';

export interface TextState {
  status: Status;
  /** Verdicts on the text as it is now: the last one of each reviewer. */
  verdicts: Verdict[];
  /** Verdicts on what it was before. */
  lapsed: Verdict[];
}

/** The last words that were given to each text, by id; of one language's records. */
export function editsIn(records: readonly ReviewRecord[]): Map<string, string> {
  const edits = new Map<string, string>();
  for (const record of standing(records)) {
    if (record.kind === 'edit') edits.set(record.id, record.text);
  }
  return edits;
}

/** The verdicts on each text, by id, the oldest first; of one language's records. */
export function verdictsIn(records: readonly ReviewRecord[]): Map<string, Verdict[]> {
  const verdicts = new Map<string, Verdict[]>();
  for (const record of standing(records)) {
    if (record.kind !== 'approve' && record.kind !== 'needs-work') continue;
    const list = verdicts.get(record.id);
    if (list) list.push(record);
    else verdicts.set(record.id, [record]);
  }
  return verdicts;
}

/**
 * Where a text stands.
 * @param hash of the text as it is now (`hashOf`)
 * @param verdicts on this text, the oldest first
 */
export function stateOf(id: string, hash: string, verdicts: readonly Verdict[] = []): TextState {
  const last = new Map(verdicts.map((verdict) => [verdict.by, verdict]));
  const all = [...last.values()];
  const now = all.filter((verdict) => verdict.hash === hash);
  const lapsed = all.filter((verdict) => verdict.hash !== hash);
  return { status: statusOf(id, now, lapsed), verdicts: now, lapsed };
}

function statusOf(id: string, now: Verdict[], lapsed: Verdict[]): Status {
  if (now.some(({ kind }) => kind === 'needs-work')) return 'needs-work';
  const approvals = now.length;
  if (approvals >= approvalsNeeded(id)) return 'approved';
  if (approvals > 0) return 'half';
  return lapsed.some(({ kind }) => kind === 'approve') ? 'lapsed' : 'open';
}

/** How many texts of a language stand where. */
export interface Tally extends Record<Status, number> {
  total: number;
}

export function tally(statuses: Iterable<Status>): Tally {
  const count: Tally = { total: 0, open: 0, half: 0, approved: 0, 'needs-work': 0, lapsed: 0 };
  for (const status of statuses) {
    count[status] += 1;
    count.total += 1;
  }
  return count;
}
