import type { NameKey, WordKey } from '../../../site/label-keys';
import { controlsOf, wordsOn } from './controls';

type File = { labels: Partial<Record<string, { text: string }[]>> };
const FILES: Record<string, File> = import.meta.glob('../../../site/labels/*.json', {
  eager: true,
  import: 'default',
});

/** What each step's control is called, the furthest step first. */
const STEPS: readonly (NameKey | WordKey)[] = [
  'goThrough',
  'cancel',
  'updateCancel',
  'action',
  'view',
  'manageSubscriptions',
  'subscriptions',
  'signIn',
];

/**
 * The plainest matcher there is: the exact text of a label in the page's language, without regard to
 * case and white space around it; the first control that shows with the furthest step's label.
 */
export function labelMatcher(): Element[] {
  const lang = document.documentElement.lang.toLowerCase();
  const tag = Object.keys(FILES).find((file) => isOf(file, lang)) ?? '../../../site/labels/en.json';
  const labels = FILES[tag]?.labels ?? {};
  const controls = controlsOf(document).map((control) => ({
    control,
    text: plain(wordsOn(control)),
  }));
  for (const step of STEPS) {
    const texts = new Set(labels[step]?.map(({ text }) => plain(text)));
    const hit = controls.find(({ text }) => texts.has(text));
    if (hit) return [hit.control];
  }
  return [];
}

/** True if a label file is of a language as pages state it: "pt-br", "de-at". */
function isOf(file: string, lang: string): boolean {
  const tag = /([\w-]+)\.json$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return tag === lang || tag === lang.split('-')[0];
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
