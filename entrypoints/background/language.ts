import browser from 'webextension-polyfill';
import { TAGS } from '../../locales/available';
import { matchLanguage } from '../../locales/match';

/** Where the customer's choice of language is kept: 'auto' or a BCP 47 tag. */
export const LANGUAGE_KEY = 'language';

/** 'auto', or the tag that the customer chose and that Signpost (still) has. */
export async function languageSetting(): Promise<string> {
  const stored = (await browser.storage.local.get(LANGUAGE_KEY))[LANGUAGE_KEY];
  return typeof stored === 'string' && TAGS.includes(stored) ? stored : 'auto';
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
  return matchLanguage([page, browser.i18n.getUILanguage()], TAGS) ?? 'en';
}
