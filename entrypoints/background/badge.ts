import browser from 'webextension-polyfill';
import type { Session } from '../../guide/messages';
import { STEP_IDS, stepNumber } from '../../guide/steps';

/** Shows the step on the toolbar icon of a tab: "3/9", nothing where no walkthrough runs. */
export async function showBadge(tabId: number, session: Session | null): Promise<void> {
  const number = session ? stepNumber(session.progress.step) : 0;
  const title = session
    ? browser.i18n.getMessage('step', [String(number), String(STEP_IDS.length)])
    : 'Signpost';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: session ? `${number}/${STEP_IDS.length}` : '' }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#14594a' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed in the meantime.
  }
}
