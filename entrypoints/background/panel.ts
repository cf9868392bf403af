import browser from 'webextension-polyfill';

/** The page of the console, in the side panel as in a window of its own. */
const PAGE = 'sidepanel.html';

/** As large as a side panel is; CSS px. */
const SIZE = { width: 460, height: 900 };

/** What only Chromium has; the types of both browsers' common API lack it. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens the console in the side panel. Both browsers want this within a press: nothing may be waited
 * for before. Where there is no panel, it opens in a window of its own.
 */
export async function openPanel(windowId?: number): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  try {
    if (import.meta.env.BROWSER === 'firefox') return await browser.sidebarAction.open();
    if (chrome?.sidePanel && windowId !== undefined)
      return await chrome.sidePanel.open({ windowId });
  } catch {
    // The press was too long ago, or the browser keeps its panel for itself.
  }
  await openWindow();
}

/** Opens the console in a window of its own, for a second screen. */
export async function openWindow(): Promise<void> {
  const url = browser.runtime.getURL(`${PAGE}?window=1`);
  await browser.windows.create({ url, type: 'popup', ...SIZE });
}
