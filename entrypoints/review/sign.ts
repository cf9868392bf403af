import type { Draft, ReviewRecord } from '../../review/records';

/** Makes records of a reviewer's, each with a moment of its own: it tells which came first. */
export function signer(): (draft: Draft, by: string) => ReviewRecord {
  let last = 0;
  return (draft, by) => {
    last = Math.max(Date.now(), last + 1);
    return { ...draft, uid: crypto.randomUUID(), at: new Date(last).toISOString(), by };
  };
}
