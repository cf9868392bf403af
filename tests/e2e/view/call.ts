import { readFileSync } from 'node:fs';
import type { SituationId } from '../../../guide/situations';
import type { Text } from '../../../locales/text';
import { pathOf } from '../../../practice/addresses';
import type { Goal } from '../../../practice/context';
import { localeOf } from '../../../practice/scenario';
import { startOf } from '../../../practice/scenarios';
import { CALLS } from '../../../practice/training';
import type { Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { pressOn, settled, walkTo } from './walk.ts';

/** What the customer does until a situation is met, apart from opening its page. */
type Move = (tab: Tab, language: string) => Promise<void>;

const pressCancel: Move = async (tab) => pressOn(tab, await walkTo(tab, 'cancel'));

/** Situations that are met only by doing something. */
const MOVES: Partial<Record<SituationId, Move>> = {
  'menu-of-other': async (tab, language) => {
    await walkTo(tab, 'action');
    // The rows of the kinds that are not covered come first.
    await focusNamed(tab, labelsOf(language).action);
    await tab.press('Enter');
  },
  'confirm-dialog': pressCancel,
  'confirm-retention': pressCancel,
  'confirm-reasons': pressCancel,
  'reasons-first': pressCancel,
  done: pressCancel,
};

/** Where a situation is met, if not where its case begins. */
const PLACES: Partial<Record<SituationId, Goal>> = {
  'session-expired': { page: 'details', id: '4711' },
};

/** Takes the customer's tab to where a situation is met, in their language. */
export async function meet(tab: Tab, id: SituationId, language: string): Promise<void> {
  const { case: name, more = {} } = CALLS[id];
  const path = pathOf(PLACES[id] ?? startOf(name), localeOf({ language, locale: '' }));
  const url = new URL(path, 'https://www.dell.com');
  const fields = { practice: name, lang: language, ...more };
  for (const [key, value] of Object.entries(fields)) url.searchParams.set(key, String(value));
  await tab.goto(url.href);
  if (id !== 'loading') await settled(tab);
  await MOVES[id]?.(tab, language);
}

/** Brings the keyboard to the first control with these words: the large bubble then leaves it free. */
async function focusNamed(tab: Tab, words: string): Promise<void> {
  await until(words, () =>
    tab.evaluate((wanted) => {
      const controls = [...document.querySelectorAll<HTMLElement>('button, [role="button"]')];
      const control = controls.find((one) => one.textContent?.trim() === wanted);
      control?.focus();
      return control !== undefined && document.activeElement === control;
    }, words),
  );
}

/** Signpost's words in a language. */
export function textOf(language: string): Text {
  return JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as Text;
}

function labelsOf(language: string): Record<string, string> & { action: string } {
  const { labels } = JSON.parse(readFileSync(`practice/text/${language}.json`, 'utf8'));
  return labels;
}
