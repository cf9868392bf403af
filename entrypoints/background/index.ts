import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { Invitation, Session } from '../../guide/messages';
import { injectGuide, injectWords } from './inject';
import { dismissInvitation, inviteTo } from './invitation';
import { type Asked, readRequest } from './requests';
import { readSession } from './sessions';
import { listenForShare } from './share';
import { obeyShortcut } from './shortcuts';
import { adoptOrphans, tabCreated, tabRemoved, tabUpdated } from './tabs';
import { listenToToolbar } from './toolbar';
import { carryOut, takeReading } from './walkthrough';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const asked = readRequest(message, sender);
    return asked ? answer(asked, sender.url ?? '') : undefined;
  });
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // Without an address the tab shows another site, which is none of our business.
    if (!tab.url || (change.status === undefined && change.url === undefined)) return;
    return tabUpdated(tabId, tab.url);
  });
  listenForShare();
  listenToToolbar();
  browser.commands.onCommand.addListener(obeyShortcut);
  browser.tabs.onCreated.addListener(tabCreated);
  browser.tabs.onRemoved.addListener(tabRemoved);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') return adoptOrphans();
  });
});

async function answer(asked: Asked, address: string): Promise<Invitation | Session | null> {
  const { request, tabId } = asked;
  switch (request.type) {
    case 'invite':
      if (!(await readSession(tabId))) return inviteTo(address, request.language);
      // A page of a tab whose walkthrough runs says that it is there.
      await injectGuide(tabId);
      return null;
    case 'dismiss':
      await dismissInvitation();
      return null;
    case 'session':
      return readSession(tabId);
    case 'reading':
      return takeReading(tabId, request.reading);
    case 'words':
      await injectWords(tabId, request.languages);
      return readSession(tabId);
    default:
      return carryOut(tabId, request);
  }
}
