import browser from 'webextension-polyfill';

/** What the side panel can hold: the agent's console, or the reviewer's view of the page's labels. */
export type PanelPage = 'sidepanel.html' | 'review.html?companion';

/** The console, in the side panel as in a window of its own. */
const CONSOLE: PanelPage = 'sidepanel.html';

/** As large as a side panel is; CSS px. */
const SIZE = { width: 460, height: 900 };

/** What only Chromium has; the types of both browsers' common API lack it. */
interface SidePanel {
  setOptions(options: { path: string }): Promise<void>;
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Opens a page in the side panel, in place of what it shows. Both browsers want this within a press:
 * nothing may be waited for before. Where there is no panel, it opens in a window of its own.
 */
export async function openPanel(windowId?: number, page: PanelPage = CONSOLE): Promise<void> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  try {
    if (import.meta.env.BROWSER === 'firefox') {
      void browser.sidebarAction.setPanel({ panel: browser.runtime.getURL(page) });
      return await browser.sidebarAction.open();
    }
    if (chrome?.sidePanel && windowId !== undefined) {
      void chrome.sidePanel.setOptions({ path: page });
      return await chrome.sidePanel.open({ windowId });
    }
  } catch {
    // The press was too long ago, or the browser keeps its panel for itself.
  }
  await openWindow(page);
}

/** Opens such a page in a window of its own, for a second screen. */
export async function openWindow(page: PanelPage = CONSOLE): Promise<void> {
  const url = browser.runtime.getURL(`${page}${page.includes('?') ? '&' : '?'}window=1`);
  await browser.windows.create({ url, type: 'popup', ...SIZE });
}
