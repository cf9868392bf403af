import browser from 'webextension-polyfill';
import { SHORTCUTS, type ShortcutId } from '../../console/shortcuts';

/** The keys of the shortcuts as they are set now, as the browser writes them; '' for none. */
export async function readKeys(): Promise<Partial<Record<ShortcutId, string>>> {
  const all = await browser.commands.getAll();
  const known = SHORTCUTS.map(({ id }) => {
    return [id, all.find(({ name }) => name === id)?.shortcut ?? ''];
  });
  return Object.fromEntries(known);
}

/** Opens the browser's own page for shortcuts: no extension may change them by itself. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as unknown as {
    commands: { openShortcutSettings?(): Promise<void> };
  };
  // Firefox has a call for it, Chromium an address.
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
