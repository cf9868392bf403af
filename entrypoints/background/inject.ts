import browser from 'webextension-polyfill';
import type { Notice, Session } from '../../guide/messages';
import { TAGS } from '../../locales/available';
import '../../locales/loaded';
import { varietiesOf } from '../../locales/alike';
import { areaOf, isGuidable } from '../../site/addresses';
import { languageFor } from './language';
import { changeSession } from './sessions';
import { coverTab } from './share-state';

/** The guide in its pieces, after what it matches: what it shows with, and itself. */
const GUIDE = ['overlay.js', 'guide.js'];

/** What a page says about itself before the guide is put into it. */
interface Probe {
  /** Its own language, '' if it does not say. */
  language: string;
  /** The language that the guide has there, null if no guide is there. */
  guide: string | null;
}

/** Runs in the page (isolated world): must stand alone. */
function probe(): Probe {
  const guide = (globalThis as { signpostGuide?: unknown }).signpostGuide;
  const language = document.documentElement.lang;
  return { language, guide: guide ? (globalThis.signpostText?.meta.language ?? '') : null };
}

/**
 * Sees to it that the guide is in the top frame of a tab whose walkthrough runs, with the words of
 * its language. Does nothing on sign-in pages and off the site; may be called any number of times.
 * @returns false if the page can't be reached (the browser's own error page, access refused)
 */
export async function injectGuide(tabId: number): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    if (!url || !isGuidable(areaOf(url))) return true;
    await coverTab(tabId);
    const target = { tabId };
    const [first] = await browser.scripting.executeScript({ target, func: probe });
    if (!first) return false;
    const { language, guide } = first.result as Probe;
    const shown = await languageFor(language);
    const session = await changeSession(tabId, (now) => now && { ...now, language: shown });
    if (!session) return true;
    const files = guide === shown ? [] : [`text/${shown}.js`];
    if (guide === null) {
      const spoken = [...varietiesOf(language, TAGS), ...session.progress.languages];
      files.push('text/labels.js', ...wordFiles(spoken), ...GUIDE);
    }
    if (files.length > 0) await browser.scripting.executeScript({ target, files });
    await notify(tabId, session);
    return true;
  } catch {
    // The page went away while it was asked, and the next one will be; or it may not be reached.
    return false;
  }
}

/** Loads another language's words into a tab that has the guide, before it is told to show them. */
export async function injectText(tabId: number, language: string): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId }, files: [`text/${language}.js`] })
    .catch(() => undefined);
}

/**
 * Loads the site's words of more languages into a tab that has the guide.
 * @throws Error if the page can't be reached
 */
export async function injectWords(tabId: number, languages: readonly string[]): Promise<void> {
  const files = wordFiles(languages);
  await browser.scripting.executeScript({ target: { tabId }, files });
}

/** English is always among them: the site keeps words of it everywhere. */
function wordFiles(languages: readonly string[]): string[] {
  const all = new Set(['en', ...languages]);
  return [...all].map((language) => `text/words-${language}.js`);
}

/** Tells the guide (and a waiting invitation) of a tab how things stand. */
export async function notify(tabId: number, session: Session | null): Promise<void> {
  const notice: Notice = { type: 'session', session };
  // A tab without a guide has nobody to hear it.
  await browser.tabs.sendMessage(tabId, notice).catch(() => undefined);
}
