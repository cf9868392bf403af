import browser, { type Runtime } from 'webextension-polyfill';
import type { ShareState } from '../../console/share';
import { TAGS } from '../../locales/available';
import { isShareRequest, type ShareNotice, type ShareRequest } from '../../share/messages';
import { areaOf, isGuidable } from '../../site/addresses';
import { injectGuide } from './inject';
import { onPolicyChange } from './policy';
import { readSession, runningTabs } from './sessions';
import { loadWords, setVeil } from './share-scripts';
import {
  changeShare,
  coverTab,
  forgetShare,
  OFF,
  readShare,
  setShare,
  shareSetting,
} from './share-state';
import { tabUpdated } from './tabs';

/** Hears of everything that share mode hangs on. */
export function listenForShare(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(browser.runtime.getURL(''))) return fromConsole(message);
    const tabId = sender.tab?.id;
    if (tabId === undefined || sender.frameId !== 0) return undefined;
    const address = sender.url ?? '';
    const own = isGuidable(areaOf(address)) && isShareRequest(message, TAGS);
    return own ? fromPage(tabId, address, message) : undefined;
  });
  browser.storage.onChanged.addListener((changes, area) => {
    for (const [key, { newValue }] of Object.entries(area === 'session' ? changes : {})) {
      const [, tab] = /^tab:(\d+)$/.exec(key) ?? [];
      if (tab !== undefined && newValue === undefined) void ended(Number(tab));
    }
  });
  // What begins to hold in the middle of a walkthrough holds in it.
  onPolicyChange(async () => {
    for (const tabId of await runningTabs()) await coverTab(tabId);
  });
  browser.tabs.onRemoved.addListener(ended);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'loading' || url !== undefined) void leaves(tabId);
  });
}

function fromConsole(message: unknown): Promise<null> | undefined {
  const { type, tabId, on, item, shown } = (message ?? {}) as Record<string, unknown>;
  if (typeof tabId !== 'number') return undefined;
  if (type === 'share' && typeof on === 'boolean') return switchShare(tabId, on);
  if (type !== 'reveal' || typeof item !== 'string' || typeof shown !== 'boolean') return undefined;
  return tell(tabId, { type: 'reveal', item, shown });
}

async function fromPage(
  tabId: number,
  address: string,
  request: ShareRequest,
): Promise<boolean | null> {
  switch (request.type) {
    case 'veiled': {
      // A tab that the site has just opened may take over a walkthrough: that is settled first.
      if (!(await readSession(tabId))) await tabUpdated(tabId, address);
      if ((await readShare(tabId))?.on) await changeShare(tabId, (now) => fresh(now, false));
      await coverTab(tabId);
      return (await readShare(tabId))?.on ?? false;
    }
    case 'covered': {
      const { items, unsure } = request;
      const before = await readShare(tabId);
      if (before?.on) await changeShare(tabId, (now) => ({ ...fresh(now, false), items, unsure }));
      // The worker may have died between covering the page and bringing in the guide.
      if (before?.items.length === 0) await injectGuide(tabId);
      return null;
    }
    case 'share-words':
      await loadWords(tabId, request.languages).catch(() => undefined);
      return tell(tabId, { type: 'share-words' });
  }
}

/** A page of which nothing is told yet; `away`: and nothing ever will be. */
function fresh(now: ShareState | null, away: boolean): ShareState {
  const { on, fixed } = now ?? OFF;
  return { ...OFF, on, ...(fixed && { fixed }), ...(away && { away }) };
}

/** Switches share mode in a tab, and for walkthroughs to come; what the organisation fixed stays. */
export async function switchShare(tabId: number, on: boolean): Promise<null> {
  if (!on && (await shareSetting()).fixed) return null;
  await setShare(on);
  if (!(await readSession(tabId))) return null;
  await changeShare(tabId, (now) => ({ ...fresh(now, now?.away ?? false), on }));
  if (on) await coverTab(tabId);
  else {
    await tell(tabId, { type: 'uncover' });
    await veilWhereNeeded();
  }
  return null;
}

/** The tab goes to a page where Signpost is not: what is told there must not be taken for covered. */
async function leaves(tabId: number): Promise<void> {
  if (!(await readShare(tabId))?.on) return;
  const { url = '' } = await browser.tabs.get(tabId).catch(() => ({ url: '' }));
  if (!isGuidable(areaOf(url))) await changeShare(tabId, (now) => fresh(now, true));
}

async function ended(tabId: number): Promise<void> {
  await forgetShare(tabId);
  await veilWhereNeeded();
}

/** Pages begin under a veil for as long as anything is to be covered anywhere. */
async function veilWhereNeeded(): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null));
  const on = stored.some(([key, value]) => /^share:\d/.test(key) && (value as ShareState).on);
  await setVeil(on);
}

async function tell(tabId: number, notice: ShareNotice): Promise<null> {
  // A page that is gone has nobody to hear it.
  await browser.tabs.sendMessage(tabId, notice).catch(() => undefined);
  return null;
}
