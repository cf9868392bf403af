import type { Words } from '../../console/words';
import type { Text } from '../../locales/text';
import { type WholeText, whole } from '../../review/whole';
import type { LabelFile } from '../../site/label-file';

/** Sentences as a shop in that language would write them, to try the phrases on. */
export interface Sentences {
  /** Say that a subscription has just been cancelled. */
  now: string[];
  /** Say that it was cancelled before. */
  before: string[];
  /** Deny it, make it depend on something, ask, or speak of something else. */
  not: string[];
  /** Ask about a cancellation. */
  asks: string[];
}

const locales = import.meta.glob<Text>('../../locales/*.json', { eager: true, import: 'default' });
const consoles = import.meta.glob<Words>('../../locales/console/*.json', {
  eager: true,
  import: 'default',
});
const labels = import.meta.glob<LabelFile>('../../site/labels/*.json', {
  eager: true,
  import: 'default',
});
const sentences = import.meta.glob<Sentences>('./sentences/*.json', {
  eager: true,
  import: 'default',
});

/** BCP 47 tag → file, sorted by tag. A new language is tested by being there. */
export const LOCALES = byLanguage(locales);
/** The same with the console's words, as the reviewer's desk has them. */
export const WHOLE = LOCALES.map(([tag, text]): [string, WholeText] => [
  tag,
  whole(text, consoles[`../../locales/console/${tag}.json`] as Words),
]);
export const LABELS = byLanguage(labels);
export const SENTENCES = byLanguage(sentences);

export { texts } from '../../review/texts';

function byLanguage<T>(files: Record<string, T>): [language: string, file: T][] {
  return Object.entries(files)
    .map(([path, file]): [string, T] => [/([^/]+)\.json$/.exec(path)?.[1] ?? path, file])
    .sort(([a], [b]) => a.localeCompare(b));
}
