import browser from 'webextension-polyfill';
import { memoryOf, type Progress } from '../../guide/progress';
import type { Memory } from '../../guide/reading';
import type { Report } from '../../guide/report';
import { TAGS } from '../../locales/available';
import { matchLanguage } from '../../locales/match';

/**
 * Describes the page of a tab as it is built, without anybody's data.
 * @returns readable JSON
 * @throws Error if the page can't be reached
 */
export async function reportOf(tabId: number, progress: Progress): Promise<string> {
  const target = { tabId };
  const spoken = matchLanguage([progress.pageLanguage], TAGS);
  const languages = new Set(['en', ...(spoken ? [spoken] : []), ...progress.languages]);
  const words = [...languages].map((language) => `text/words-${language}.js`);
  const files = ['text/labels.js', ...words, 'content-scripts/report.js'];
  await browser.scripting.executeScript({ target, files });
  const [first] = await browser.scripting.executeScript({
    target,
    func: (memory: Memory, version: string) => globalThis.signpostReport?.(memory, version) ?? null,
    args: [memoryOf(progress), browser.runtime.getManifest().version],
  });
  const report = first?.result as Report | null | undefined;
  if (!report) throw new Error('The page made no report.');
  return JSON.stringify(report, null, 1);
}

/** Saves a text as a file of this device. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
