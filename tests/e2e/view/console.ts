import type { Driver, Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';

/** What the agent's console shows, read from outside. */
export interface ConsoleView {
  tab: string;
  running: string;
  step: string;
  state: string;
  availability: string;
  situation: string;
  customerLanguage: string;
  lang: string;
  dir: string;
  /** What is marked, explained. */
  marked: string;
  /** What the agent says, and what the customer reads; '' where one language does for both. */
  agent: string;
  customer: string;
  customerTitle: string;
  /** Ways on that the situation offers. */
  ways: string[];
  note: string;
  text: string;
}

/** Opens the console for a tab, in a tab of its own; the other one stays in front. */
export async function openConsole(driver: Driver, tab: Tab): Promise<Tab> {
  const console = await driver.extensionPage(`sidepanel.html?tab=${tab.id}`);
  await until('the console', () => consoleOf(console));
  await tab.front();
  return console;
}

export function consoleOf(tab: Tab): Promise<ConsoleView | null> {
  return tab.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-signpost-console]');
    if (!root?.dataset.running) return null;
    const words = (selector: string) => {
      const element = root.querySelector<HTMLElement>(selector);
      return (element?.innerText ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    };
    const { tab, running, step, state, availability, situation, customerLanguage } = root.dataset;
    const ways = [...root.querySelectorAll<HTMLElement>('.met [data-action]')];
    return {
      tab: tab ?? '',
      running,
      step: step ?? '',
      state: state ?? '',
      availability: availability ?? '',
      situation: situation ?? '',
      customerLanguage: customerLanguage ?? '',
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      marked: words('[data-part="marked"]'),
      agent: words('[data-side="agent"]'),
      customer: words('[data-side="customer"]'),
      customerTitle: words('[data-side="customer"] .lead'),
      ways: ways.map(({ dataset }) => dataset.action ?? ''),
      note: root.querySelector<HTMLTextAreaElement>('[data-part="note"]')?.value ?? '',
      text: root.innerText.replace(/\s+/g, ' '),
    };
  }, null);
}

/** Waits until the console shows all of `wanted`. */
export async function consoleShows(tab: Tab, wanted: Partial<ConsoleView>): Promise<ConsoleView> {
  let seen: ConsoleView | null = null;
  const same = (view: ConsoleView) =>
    Object.entries(wanted).every(([key, value]) => view[key as keyof ConsoleView] === value);
  try {
    return await until(
      JSON.stringify(wanted),
      async () => {
        seen = await consoleOf(tab);
        return seen && same(seen) && seen;
      },
      12_000,
    );
  } catch (error) {
    throw new Error(`${String(error)}; the console shows ${JSON.stringify(seen)}`);
  }
}

/** Presses a control of the console, such as "flash", once it is there. */
export async function pressInConsole(tab: Tab, action: string): Promise<void> {
  await until(`${action} in the console`, () =>
    tab.evaluate((wanted) => {
      const control = document.querySelector<HTMLButtonElement>(`[data-action="${wanted}"]`);
      if (!control || control.disabled) return false;
      control.click();
      return true;
    }, action),
  );
}

/** Chooses in a list of the console: `agent-language`, `note-language`. */
export async function chooseInConsole(tab: Tab, name: string, value: string): Promise<void> {
  await until(`${value} as ${name}`, () =>
    tab.evaluate(
      ([list, wanted]) => {
        const select = document.querySelector<HTMLSelectElement>(`select[name="${list}"]`);
        if (!select) return false;
        select.value = wanted ?? '';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return select.value === wanted;
      },
      [name, value] as const,
    ),
  );
}
