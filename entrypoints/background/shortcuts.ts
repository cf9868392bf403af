import browser, { type Tabs } from 'webextension-polyfill';
import { meantBy } from '../../console/shortcuts';
import type { Command } from '../../guide/messages';
import { openPanel } from './panel';
import { pinnedTab } from './pin';
import { readSession, runningTabs } from './sessions';
import { switchShare } from './share';
import { readShare } from './share-state';
import { carryOut } from './walkthrough';

/** Carries out a command of the keyboard (`console/shortcuts.ts`). */
export async function obeyShortcut(name: string, tab?: Tabs.Tab): Promise<void> {
  // Before anything is waited for: the browser opens a panel only within the press itself.
  if (name === 'console') return openPanel(tab?.windowId);
  const tabId = await tabMeant();
  if (tabId === null) return;
  if (name === 'share') {
    await switchShare(tabId, !(await readShare(tabId))?.on);
    return;
  }
  const command = await commandOf(name, tabId);
  if (command) await carryOut(tabId, command);
}

async function commandOf(name: string, tabId: number): Promise<Command | null> {
  switch (name) {
    case 'flash':
    case 'hint':
    case 'jump':
      return { type: name };
    case 'pause': {
      const session = await readSession(tabId);
      return { type: session?.progress.run === 'paused' ? 'resume' : 'pause' };
    }
    default:
      return null;
  }
}

async function tabMeant(): Promise<number | null> {
  const [running, pinned, front] = await Promise.all([
    runningTabs(),
    pinnedTab(),
    browser.tabs.query({ active: true, lastFocusedWindow: true }),
  ]);
  const candidates = running.map((tabId) => ({
    tabId,
    front: front.some(({ id }) => id === tabId),
  }));
  return meantBy(candidates, pinned);
}
