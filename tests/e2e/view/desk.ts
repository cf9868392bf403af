import type { Driver, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';

/** What the reviewer's desk shows, read from outside. */
export interface DeskView {
  language: string;
  id: string;
  view: string;
  text: string;
  status: string;
  said: string;
  /** What the checks say, notes aside. */
  findings: string[];
  progress: string;
}

/** Opens the desk in a tab and waits until it can be used. */
export async function openDesk(driver: Driver, place = ''): Promise<Tab> {
  const tab = await driver.extensionPage(`review.html${place}`);
  await deskReady(tab);
  await tab.front();
  return tab;
}

export function deskReady(tab: Tab): Promise<unknown> {
  return until('the desk', () =>
    tab.evaluate(() => document.querySelector('main[data-ready="true"]') !== null, null),
  );
}

export function deskOf(tab: Tab): Promise<DeskView> {
  return tab.evaluate(() => {
    const words = (selector: string) =>
      document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
    const [language = '', id = ''] = location.hash.slice(1).split('/');
    const lines = document.querySelectorAll<HTMLElement>('.checks li:not([data-level="note"])');
    return {
      language,
      id,
      view: document.querySelector<HTMLElement>('main')?.dataset.viewNow ?? '',
      text: words('[data-part="text"]'),
      status: words('[data-part="status"]'),
      said: words('.said'),
      findings: [...lines].map(
        (line) => `${line.dataset.check}: ${line.lastElementChild?.textContent}`,
      ),
      progress: words('header .progress'),
    };
  }, null);
}

/** What the picture in place shows, once it stands. */
export function pictureOf(
  tab: Tab,
): Promise<{ step: string; lang: string; rings: number; here: string }> {
  return until('the picture', () =>
    tab.evaluate(() => {
      const own = document.querySelector<HTMLIFrameElement>('.in-place iframe')?.contentDocument;
      const overlay = own?.querySelector<HTMLElement>('signpost-overlay');
      const root = overlay?.shadowRoot;
      if (!overlay || !root?.querySelector('[part~="bubble"]')) return null;
      return {
        step: overlay.dataset.step ?? '',
        lang: overlay.lang,
        rings: root.querySelectorAll('[part~="ring"]').length,
        here: root.querySelector<HTMLElement>('[data-desk-here]')?.innerText ?? '',
      };
    }, null),
  );
}

/** Writes into a field as a person does, and leaves it. */
export async function fill(tab: Tab, selector: string, text: string): Promise<void> {
  await tab.evaluate(
    ([where, words]) => {
      const field = document.querySelector<HTMLInputElement>(where);
      if (!field) throw new Error(`no ${where}`);
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      own?.set?.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [selector, text] as const,
  );
}
