import browser from 'webextension-polyfill';
import { TAGS } from '../../locales/available';
import { matchLanguage } from '../../locales/match';
import { policyNow } from './policy';

/** Where the customer's choice of language is kept: 'auto' or a BCP 47 tag. */
export const LANGUAGE_KEY = 'language';

/** The languages that walkthroughs may have: those that Signpost has, or fewer by the organisation's word. */
export async function languagesAllowed(): Promise<readonly string[]> {
  const { policy } = await policyNow();
  return policy.language ? [policy.language] : (policy.languages ?? TAGS);
}

/** 'auto', or the tag that the customer chose and that Signpost (still) has. */
export async function languageSetting(): Promise<string> {
  const [stored, allowed] = await Promise.all([
    browser.storage.local.get(LANGUAGE_KEY),
    languagesAllowed(),
  ]);
  const chosen = stored[LANGUAGE_KEY];
  const [only] = allowed;
  if (only !== undefined && allowed.length === 1) return only;
  return typeof chosen === 'string' && allowed.includes(chosen) ? chosen : 'auto';
}

export async function setLanguage(language: string): Promise<void> {
  if (TAGS.includes(language)) await browser.storage.local.set({ [LANGUAGE_KEY]: language });
  else await browser.storage.local.remove(LANGUAGE_KEY);
}

/**
 * The language to show: the customer's choice, else the page's, else the browser's, else English.
 * @param page the page's own language as it states it, '' if it does not
 */
export async function languageFor(page: string): Promise<string> {
  const setting = await languageSetting();
  if (setting !== 'auto') return setting;
  const allowed = await languagesAllowed();
  const matched = matchLanguage([page, browser.i18n.getUILanguage()], allowed);
  return matched ?? (allowed.includes('en') ? 'en' : (allowed[0] ?? 'en'));
}
