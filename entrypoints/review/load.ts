import { loadWords } from '../../console/words';
import { loadFile } from '../../locales/load';
import { loadedText } from '../../locales/loaded';
import { type KeptFile, recordsOf } from '../../review/kept';
import type { LanguageData } from '../../review/language';
import type { Terms } from '../../review/terms';
import { whole } from '../../review/whole';
import type { LabelFile } from '../../site/label-file';

declare global {
  /** What only a reviewer needs, by language. Set by `text/review-<language>.js`. */
  var signpostReview:
    | Record<string, { labels: LabelFile; terms: Terms; reviews: Partial<KeptFile> }>
    | undefined;
}

const loading = new Map<string, Promise<LanguageData>>();

/**
 * Loads all that is held of a language; once for each.
 * @param tag BCP 47
 * @throws Error if the package has no such language
 */
export function loadLanguage(tag: string): Promise<LanguageData> {
  const before = loading.get(tag);
  if (before) return before;
  const data = load(tag);
  loading.set(tag, data);
  // What failed may work the next time.
  data.catch(() => loading.delete(tag));
  return data;
}

async function load(tag: string): Promise<LanguageData> {
  const [text, words] = await Promise.all([
    // Each file leaves its text in the same place: it is taken as soon as the file has run.
    loadFile(`/text/${tag}.js`).then(loadedText),
    loadWords(tag),
    loadFile(`/text/review-${tag}.js`),
    loadFile(`/text/words-${tag}.js`),
  ]);
  const held = globalThis.signpostReview?.[tag];
  if (text?.meta.language !== tag || !held) throw new Error(`No language "${tag}"`);
  const { labels, terms, reviews } = held;
  return { tag, text: whole(text, words), labels, terms, kept: recordsOf(reviews) };
}
