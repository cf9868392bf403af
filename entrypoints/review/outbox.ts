import type { ReviewRecord } from '../../review/records';

const PREFIX = 'review.unkept.';

/**
 * Holds records from the moment somebody gives them until the store has them on the disk: a page
 * that is closed or loaded anew meanwhile would take its open transactions with it. localStorage is
 * written before the call returns; each record has its own key, so windows don't meet there.
 */
export function holdRecords(records: readonly ReviewRecord[]): void {
  try {
    for (const record of records) localStorage.setItem(PREFIX + record.uid, JSON.stringify(record));
  } catch {
    // Full, or closed to us: the store itself may still take them.
  }
}

/** Lets go of records that the store has. */
export function releaseRecords(records: readonly ReviewRecord[]): void {
  for (const { uid } of records) localStorage.removeItem(PREFIX + uid);
}

/** What is held still: those of a page that went before they were kept, or of a window at work. */
export function heldRecords(): ReviewRecord[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => read(localStorage.getItem(key)));
}

function read(kept: string | null): ReviewRecord | [] {
  try {
    return kept ? (JSON.parse(kept) as ReviewRecord) : [];
  } catch {
    return [];
  }
}
