import browser from 'webextension-polyfill';
import type { ConsoleCommand } from '../../components/console/model';
import type { SettingsSource } from '../../console/settings';
import { openWindow } from '../background/panel';
import { pinTab } from '../background/pin';
import { forgetRecord } from '../background/records';
import { openShortcutSettings } from './keys';

/** Carries out what the agent asked for, in the tab that the console tells about. */
export function send(command: ConsoleCommand, tabId: number | null, source: SettingsSource): void {
  switch (command.type) {
    case 'pin':
      return void pinTab(command.tab);
    case 'console':
    case 'window':
      return void openWindow();
    case 'shortcuts':
      return void openShortcutSettings();
    case 'training':
      return void browser.tabs.create({
        url: browser.runtime.getURL('practice.html?training=list'),
      });
    case 'set':
      return void set(command.setting, tabId, source);
    case 'allow':
      // Asked for within the click itself, or the browser refuses.
      return void browser.permissions.request({
        origins: browser.runtime.getManifest().host_permissions ?? [],
      });
  }
  if (tabId === null) return;
  if (command.type === 'reload') void browser.tabs.reload(tabId);
  else if (command.type === 'new-note') void forgetRecord(tabId);
  else void browser.runtime.sendMessage({ ...command, tabId });
}

type Setting = Extract<ConsoleCommand, { type: 'set' }>['setting'];

async function set(
  [name, value]: Setting,
  tabId: number | null,
  source: SettingsSource,
): Promise<void> {
  await source.write(name, value);
  // What is shown now follows at once.
  if (name === 'presentation' && tabId !== null)
    await browser.runtime.sendMessage({ type: 'present', on: value, tabId });
}
