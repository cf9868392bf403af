import type { Dice } from './dice';
import { dismissIn } from './dismiss';
import type { Scenario } from './scenario';
import en from './text/en.json';

/** All words of the account in one language. */
export type Text = typeof en & {
  /** The word on a button that closes a dialog or a form and changes nothing. */
  dismiss: string;
};
type LabelName = keyof (typeof en)['labels'];

const FILES: Record<string, unknown> = import.meta.glob('./text/*.json', {
  eager: true,
  import: 'default',
});

/** BCP 47 tags of the languages that have texts of their own. */
export const LANGUAGES: readonly string[] = Object.keys(FILES)
  .map((file) => file.slice('./text/'.length, -'.json'.length))
  .sort();

/**
 * The words for a scenario. What a language lacks is English; with `mixed`, some of the labels on
 * the way are English as well, as the live site does it.
 */
export function textFor(scenario: Pick<Scenario, 'language' | 'mixed'>, dice: Dice): Text {
  const file = FILES[`./text/${scenario.language}.json`];
  const dismiss = dismissIn(file ? scenario.language : 'en');
  const text: Text = { ...(over(en, file ?? en) as typeof en), dismiss };
  if (!scenario.mixed) return text;
  const labels = { ...text.labels };
  for (const name of Object.keys(labels) as LabelName[]) {
    if (dice.chance(`mixed:${name}`, 0.4)) labels[name] = en.labels[name];
  }
  return { ...text, labels };
}

/** Puts values into a sentence: `fill("Page {number}", { number: 2 })`. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Right-to-left languages of the site's locales. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|fa|ur)(-|$)/.test(language) ? 'rtl' : 'ltr';
}

/** Dates and money as the language writes them; the day of reference is fixed. */
export function formats(language: string) {
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
  return {
    /** `days` after 1 March 2027. */
    day: (days: number) => date.format(new Date(Date.UTC(2027, 2, 1 + days))),
    price: (amount: number) => money.format(amount),
  };
}

function over(base: unknown, own: unknown): unknown {
  if (!isRecord(base) || !isRecord(own)) return own ?? base;
  return Object.fromEntries(Object.keys(base).map((key) => [key, over(base[key], own[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
