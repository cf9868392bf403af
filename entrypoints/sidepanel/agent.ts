import browser from 'webextension-polyfill';
import type { Held } from '../../console/settings';
import { TAGS } from '../../locales/available';
import { matchLanguage } from '../../locales/match';
import { ruledSettings } from './ruled';

/** The language that the agent reads: the one chosen in the console, else the browser's, else English. */
export function languageOf({ values: { language } }: Held): string {
  if (language !== 'auto') return language;
  return matchLanguage([browser.i18n.getUILanguage()], TAGS) ?? 'en';
}

/** The same, for pages that hold no settings. */
export async function agentLanguage(): Promise<string> {
  return languageOf(await ruledSettings.read());
}
