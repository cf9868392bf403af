import browser from 'webextension-polyfill';
import type { CaseRecord } from '../../console/record/types';

/**
 * What has happened in the walkthroughs of each tab, for the case note. Kept beside the session, and
 * after its end: a call is noted down when it is over. Gone when the tab is closed.
 */

/** Where the record of a tab is stored. The console follows this key. */
export function recordKey(tabId: number): string {
  return `record:${tabId}`;
}

export async function readRecord(tabId: number): Promise<CaseRecord | null> {
  const key = recordKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as CaseRecord | undefined) ?? null;
}

/** A walkthrough goes on in another tab: what happened so far belongs to both. */
export async function copyRecord(from: number, to: number): Promise<void> {
  const record = await readRecord(from);
  if (record) await browser.storage.session.set({ [recordKey(to)]: record });
}

/** The tab is closed, or the next call in it begins a new record. */
export async function forgetRecord(tabId: number): Promise<void> {
  await browser.storage.session.remove(recordKey(tabId));
}
