import browser, { type Tabs } from 'webextension-polyfill';
import type { Session } from '../../guide/messages';
import { begin, obey } from '../../guide/progress';
import { areaOf, isGuidable } from '../../site/addresses';
import { showBadge } from './badge';
import { injectGuide } from './inject';
import { languageFor } from './language';
import { copyRecord, forgetRecord } from './records';
import { changeSession, readSession } from './sessions';

/** How long, in ms, a tab that the site opened may take to show an address of the site. */
const HEIR_MS = 60_000;

/** What a tab that was opened from a walkthrough may take over. */
interface Heir {
  session: Session;
  /** The tab of that walkthrough. */
  from: number;
  /** `Date.now()` after which it is too late. */
  until: number;
}

const heirKey = (tabId: number): string => `heir:${tabId}`;

/** A page of the site starts in a tab, has loaded, or has changed its address. */
export async function tabUpdated(tabId: number, address: string): Promise<void> {
  const session = (await readSession(tabId)) ?? (await inherit(tabId, address));
  if (!session) return;
  // Browsers clear a tab's badge when it goes to another page.
  await showBadge(tabId, session);
  await injectGuide(tabId);
}

/**
 * The site opened a tab from one whose walkthrough runs. Its address may still be unknown, so what
 * it may take over waits for it.
 */
export async function tabCreated(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined || tab.openerTabId === undefined || isBlank(tab)) return;
  const session = await readSession(tab.openerTabId);
  if (!session) return;
  const heir: Heir = { session, from: tab.openerTabId, until: Date.now() + HEIR_MS };
  await browser.storage.session.set({ [heirKey(tab.id)]: heir });
}

/**
 * A tab that a person opens beside this one has it for opener in Chromium as well, but begins by
 * loading the browser's own page, whose address is not ours to see. A tab that a page opens does not
 * load yet, and one from a link's menu shows where it goes.
 */
function isBlank(tab: Tabs.Tab & { pendingUrl?: string }): boolean {
  if (import.meta.env.BROWSER === 'firefox') return false;
  return tab.status === 'loading' && !tab.url && !tab.pendingUrl;
}

export async function tabRemoved(tabId: number): Promise<void> {
  await browser.storage.session.remove(heirKey(tabId));
  await changeSession(tabId, () => null);
  await forgetRecord(tabId);
}

async function inherit(tabId: number, address: string): Promise<Session | null> {
  if (areaOf(address) === 'outside') return null;
  const key = heirKey(tabId);
  const heir = (await browser.storage.session.get(key))[key] as Heir | undefined;
  if (!heir) return null;
  await browser.storage.session.remove(key);
  if (heir.until < Date.now()) return null;
  await copyRecord(heir.from, tabId);
  return changeSession(tabId, (now) => now ?? heir.session);
}

/**
 * After an update the guides in open pages are cut off from the extension and session storage is
 * empty: tabs that still show their overlay get a walkthrough that starts where the page is.
 */
export async function adoptOrphans(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined || !url || !isGuidable(areaOf(url))) continue;
    const state = await orphanState(id);
    if (state === null || (await readSession(id))) continue;
    const fresh = begin();
    const progress = state === 'paused' ? obey(fresh, { type: 'pause' }) : fresh;
    const session = { progress, language: await languageFor('') };
    await changeSession(id, (now) => now ?? session);
    await showBadge(id, session);
    await injectGuide(id);
  }
}

/** The `data-state` of an overlay that is left in a page, null if there is none. */
async function orphanState(tabId: number): Promise<string | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.querySelector('signpost-overlay')?.getAttribute('data-state') ?? null,
    });
    return (first?.result as string | null | undefined) ?? null;
  } catch {
    return null;
  }
}
