import browser from 'webextension-polyfill';
import { followed, type Tab } from '../../console/following';
import type { CaseRecord } from '../../console/record/types';
import { type ShareState, shareKey } from '../../console/share';
import type { Session } from '../../guide/messages';
import { PIN_KEY } from '../background/pin';
import { recordKey } from '../background/records';
import { sessionKey } from '../background/sessions';
import type { Seen } from '../popup/where';
import { practiceAddressIn } from '../practice/address';

/** What is known of all tabs, and of the one that the console tells about. */
export interface Stand {
  tabs: { tab: Tab; session: Session | null }[];
  /** null: there is none. */
  tab: number | null;
  pinned: boolean;
  seen: Seen;
  loading: boolean;
  session: Session | null;
  record: CaseRecord | null;
  share: ShareState | null;
}

/** What is known of a record whose tab may have been closed since. */
interface Kept {
  tab: number;
  record: CaseRecord;
}

/**
 * Follows the tabs for as long as the page lives; `show` is called at once and after every change. The
 * record of a tab that is closed stays until another one takes its place: a note is written afterwards.
 * @param ownWindow true for a console in a window of its own: it follows the window used last rather
 *   than the one around it
 */
export async function followTabs(
  ownWindow: boolean,
  show: (stand: Stand) => void,
): Promise<{ forget(): void }> {
  let turn = 0;
  let kept: Kept | null = null;
  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const stand = await takeStand(ownWindow, kept);
    if (mine !== turn) return;
    const { tab, record } = stand;
    if (tab !== null && record && record !== kept?.record) kept = { tab, record };
    show(stand);
  };
  const again = (): void => void look();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'session') again();
  });
  for (const event of [browser.tabs.onUpdated, browser.tabs.onActivated, browser.tabs.onRemoved])
    event.addListener(again);
  browser.windows.onFocusChanged.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  await look();
  return {
    forget() {
      kept = null;
      again();
    },
  };
}

async function takeStand(ownWindow: boolean, kept: Kept | null): Promise<Stand> {
  const [all, stored, windowId, access, own] = await Promise.all([
    browser.tabs.query({}),
    browser.storage.session.get(null),
    windowFollowed(ownWindow),
    browser.permissions.contains({
      origins: browser.runtime.getManifest().host_permissions ?? [],
    }),
    browser.tabs.getCurrent(),
  ]);
  const tabs = all.flatMap(({ id, windowId: window = -1, title = '', active }): Tab[] =>
    id === undefined || id === own?.id ? [] : [{ id, windowId: window, title, active }],
  );
  const sessionOf = (id: number) => (stored[sessionKey(id)] as Session | undefined) ?? null;
  const running = tabs.filter(({ id }) => sessionOf(id)).map(({ id }) => id);
  const pinned = typeof stored[PIN_KEY] === 'number' ? stored[PIN_KEY] : null;
  const tab = followed(tabs, running, { windowId, pinned });
  const shown = all.find(({ id }) => id === tab);
  const recordOf = (id: number) => (stored[recordKey(id)] as CaseRecord | undefined) ?? null;
  const closed = kept && !all.some(({ id }) => id === kept.tab) ? kept.record : null;
  const address = shown?.url ?? '';
  const practice = address.startsWith(browser.runtime.getURL('practice.html'));
  return {
    tabs: tabs
      .filter(({ id }) => id === tab || running.includes(id))
      .map((one) => ({ tab: one, session: sessionOf(one.id) })),
    tab,
    pinned: tab !== null && tab === pinned,
    seen: {
      address: practice ? practiceAddressIn(address) : address,
      access,
      practice,
      reachable: true,
    },
    loading: shown?.status === 'loading',
    session: tab === null ? null : sessionOf(tab),
    record: (tab === null ? null : recordOf(tab)) ?? closed,
    share: tab === null ? null : ((stored[shareKey(tab)] as ShareState | undefined) ?? null),
  };
}

/** The window whose tab in front is followed; null where the browser can't say. */
async function windowFollowed(ownWindow: boolean): Promise<number | null> {
  if (!ownWindow) return (await browser.windows.getCurrent()).id ?? null;
  const normal = (await browser.windows.getAll()).filter(({ type }) => type === 'normal');
  const focused = normal.find((one) => one.focused) ?? normal.at(-1);
  return focused?.id ?? null;
}
