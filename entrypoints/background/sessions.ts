import browser from 'webextension-polyfill';
import { extend } from '../../console/record/extend';
import type { Session } from '../../guide/messages';
import { readRecord, recordKey } from './records';

/**
 * The walkthrough of each tab, in session storage: the worker may die between any two messages, so
 * nothing that counts is kept in memory. Session storage is closed to content scripts.
 */

/** Where the session of a tab is stored. The popup and the practice account follow this key. */
export function sessionKey(tabId: number): string {
  return `tab:${tabId}`;
}

/** The tabs with a walkthrough. */
export async function runningTabs(): Promise<number[]> {
  const stored = Object.keys(await browser.storage.session.get(null));
  return stored.flatMap((key) => {
    const [, number] = /^tab:(\d+)$/.exec(key) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}

export async function readSession(tabId: number): Promise<Session | null> {
  const key = sessionKey(tabId);
  const stored = await browser.storage.session.get(key);
  return (stored[key] as Session | undefined) ?? null;
}

/** Writes of one tab wait for each other; a worker that dies loses no more than what it was doing. */
const pending = new Map<number, Promise<unknown>>();

/**
 * Changes what is stored for a tab; `null` ends its walkthrough. Changes of one tab never overlap.
 * @returns what is stored now
 */
export function changeSession(
  tabId: number,
  change: (session: Session | null) => Session | null | Promise<Session | null>,
): Promise<Session | null> {
  const run = (pending.get(tabId) ?? Promise.resolve()).then(async () => {
    const [before, known] = await Promise.all([readSession(tabId), readRecord(tabId)]);
    const after = await change(before);
    const record = extend(known, before, after, Date.now());
    await browser.storage.session.set({
      ...(after && { [sessionKey(tabId)]: after }),
      ...(record !== known && { [recordKey(tabId)]: record }),
    });
    if (before && !after) await browser.storage.session.remove(sessionKey(tabId));
    return after;
  });
  const settled = run.catch(() => null);
  pending.set(tabId, settled);
  void settled.then(() => {
    if (pending.get(tabId) === settled) pending.delete(tabId);
  });
  return run;
}
