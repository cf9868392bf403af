import browser from 'webextension-polyfill';
import type { Invitation } from '../../guide/messages';
import { directionOf } from '../../locales/available';
import type { Text } from '../../locales/text';
import { areaOf } from '../../site/addresses';
import { languageFor } from './language';
import { policyNow } from './policy';

const DISMISSED = 'dismissed';

/** Only the invitation's words; everything else of a language is loaded where it is shown. */
const words = import.meta.glob<Text['invite']>('../../locales/*.json', {
  eager: true,
  import: 'invite',
});

/** "Not now" holds until the browser is closed. */
export async function dismissInvitation(): Promise<void> {
  await browser.storage.session.set({ [DISMISSED]: true });
}

/**
 * The invitation for a page, or null if none is to be shown there.
 * @param address of the page that asks
 * @param page its own language, BCP 47, '' if it does not say
 */
export async function inviteTo(address: string, page: string): Promise<Invitation | null> {
  const area = areaOf(address);
  if (area !== 'article' && area !== 'account' && area !== 'business') return null;
  if ((await browser.storage.session.get(DISMISSED))[DISMISSED]) return null;
  if ((await policyNow()).policy.invitation === false) return null;
  const language = await languageFor(page);
  const text = words[`../../locales/${language}.json`];
  return text ? { language, dir: directionOf(language), text } : null;
}
