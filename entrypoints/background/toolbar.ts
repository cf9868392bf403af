import browser from 'webextension-polyfill';
import { openPanel } from './panel';
import { onPolicyChange, policyNow } from './policy';

/** The popup that the manifest names. */
const POPUP = 'popup.html';

/** What only Chromium has; the types of both browsers' common API lack it. */
interface Panels {
  chrome?: {
    sidePanel?: { setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void> };
  };
}

/** The button in the toolbar opens the popup, or the console where the organisation wants that. */
export function listenToToolbar(): void {
  // Heard only while the button has no popup.
  browser.action.onClicked.addListener((tab) => openPanel(tab.windowId));
  onPolicyChange(followPolicy);
  // Firefox forgets it with every start, and starts no worker that doesn't listen for that.
  browser.runtime.onStartup.addListener(followPolicy);
  void followPolicy();
}

async function followPolicy(): Promise<void> {
  const { policy } = await policyNow();
  const opens = policy.console === true;
  await browser.action.setPopup({ popup: opens ? '' : POPUP });
  const { chrome } = globalThis as Panels;
  await chrome?.sidePanel?.setPanelBehavior({ openPanelOnActionClick: opens });
}
