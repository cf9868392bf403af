import browser from 'webextension-polyfill';

/** Where it is kept which tab the console stays with; absent: it follows the tab in front. */
export const PIN_KEY = 'console:pin';

export async function pinnedTab(): Promise<number | null> {
  const pinned = (await browser.storage.session.get(PIN_KEY))[PIN_KEY];
  return typeof pinned === 'number' ? pinned : null;
}

/** Stays with a tab; null follows the one in front. */
export async function pinTab(tabId: number | null): Promise<void> {
  if (tabId === null) await browser.storage.session.remove(PIN_KEY);
  else await browser.storage.session.set({ [PIN_KEY]: tabId });
}
