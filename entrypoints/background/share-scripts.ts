import browser from 'webextension-polyfill';
import type { Session } from '../../guide/messages';
import { TAGS } from '../../locales/available';
import { matchLanguage } from '../../locales/match';

const VEIL = 'veil';

/** What a page says about itself before it is covered. */
interface Probe {
  covered: boolean;
  /** Its own language, '' if it does not say. */
  language: string;
}

/** Runs in the page (isolated world): must stand alone. */
function probe(): Probe {
  const { signpostShare } = globalThis as { signpostShare?: boolean };
  return { covered: signpostShare === true, language: document.documentElement.lang };
}

/** Covers the page of a tab, with the words that are needed to tell what is nobody's. */
export async function coverPage(tabId: number, { language, progress }: Session): Promise<void> {
  try {
    const target = { tabId };
    const [first] = await browser.scripting.executeScript({
      target,
      func: probe,
      injectImmediately: true,
    });
    if (!first) return;
    const page = first.result as Probe;
    if (page.covered) return;
    const spoken = [matchLanguage([page.language], TAGS), language, ...progress.languages];
    const files = ['text/labels.js', ...wordFiles(spoken), 'content-scripts/share.js'];
    await browser.scripting.executeScript({ target, files, injectImmediately: true });
  } catch {
    // The page went away while it was asked, and the next one will be; or it may not be reached.
  }
}

/**
 * Loads the words of more languages into a page that is covered.
 * @throws Error if the page can't be reached
 */
export async function loadWords(tabId: number, languages: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: wordFiles(languages) });
}

/** English is always among them: the site keeps words of it everywhere. */
function wordFiles(languages: readonly (string | null)[]): string[] {
  const all = new Set(['en', ...languages.filter((one) => one !== null)]);
  return [...all].flatMap((tag) => [`text/words-${tag}.js`, `text/plain-${tag}.js`]);
}

/** Pages of the site begin under a veil from now on, or no longer. */
export async function setVeil(on: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [VEIL] });
  if (on === registered.length > 0) return;
  if (!on) {
    await browser.scripting.unregisterContentScripts({ ids: [VEIL] });
    return;
  }
  const script = {
    id: VEIL,
    js: ['content-scripts/veil.js'],
    matches: browser.runtime.getManifest().host_permissions ?? [],
    runAt: 'document_start',
    persistAcrossSessions: false,
  } as const;
  // Two calls at once: the other one has done it.
  await browser.scripting
    .registerContentScripts([{ ...script, js: [...script.js] }])
    .catch(() => undefined);
}
