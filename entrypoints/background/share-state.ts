import browser from 'webextension-polyfill';
import { type ShareState, shareKey } from '../../console/share';
import { policyNow } from './policy';
import { readSession } from './sessions';
import { coverPage, setVeil } from './share-scripts';

/** Where it is kept whether the next walkthrough begins covered. */
const SHARE_KEY = 'share';

/** How a tab without share mode stands. */
export const OFF: ShareState = { on: false, items: [], unsure: false };

export async function readShare(tabId: number): Promise<ShareState | null> {
  const key = shareKey(tabId);
  return ((await browser.storage.session.get(key))[key] as ShareState | undefined) ?? null;
}

/** Writes of one tab wait for each other. */
const pending = new Map<number, Promise<unknown>>();

/** Changes what is known of share mode in a tab. */
export function changeShare(
  tabId: number,
  to: (now: ShareState | null) => ShareState,
): Promise<ShareState> {
  const run = (pending.get(tabId) ?? Promise.resolve()).then(async () => {
    const before = await readShare(tabId);
    const after = to(before);
    if (JSON.stringify(after) !== JSON.stringify(before))
      await browser.storage.session.set({ [shareKey(tabId)]: after });
    return after;
  });
  const settled = run.catch(() => undefined);
  pending.set(tabId, settled);
  void settled.then(() => {
    if (pending.get(tabId) === settled) pending.delete(tabId);
  });
  return run;
}

export async function forgetShare(tabId: number): Promise<void> {
  await browser.storage.session.remove(shareKey(tabId));
}

/** Whether walkthroughs begin covered: the organisation's word, else what was chosen last. */
export async function shareSetting(): Promise<{ on: boolean; fixed: boolean }> {
  const { policy } = await policyNow();
  if (policy.shareMode) return { on: true, fixed: true };
  return { on: (await browser.storage.local.get(SHARE_KEY))[SHARE_KEY] === true, fixed: false };
}

export async function setShare(on: boolean): Promise<void> {
  await browser.storage.local.set({ [SHARE_KEY]: on });
}

/** Sees to it that what is to be covered in a tab is covered, before anything is ringed there. */
export async function coverTab(tabId: number): Promise<void> {
  const session = await readSession(tabId);
  if (!session) return;
  const { on, fixed } = await shareSetting();
  const state = await changeShare(tabId, (now) => ruled(now ?? { ...OFF, on }, fixed));
  if (!state.on) return;
  await setVeil(true);
  await coverPage(tabId, session);
}

/** By the organisation's word it is on and stays on; without that (any more) it is as it was. */
function ruled({ fixed: _, ...state }: ShareState, fixed: boolean): ShareState {
  return fixed ? { ...state, on: true, fixed } : state;
}
