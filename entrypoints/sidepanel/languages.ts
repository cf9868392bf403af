import { loadWords, type Words } from '../../console/words';
import { loadText } from '../../locales/load';
import type { Text } from '../../locales/text';

export interface Spoken {
  text: Text;
  words: Words;
}

/** Languages that were loaded once, by their tag. */
const loaded = new Map<string, Promise<Spoken>>();
/** One after another: each file leaves its words in the same place. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Signpost's and the console's words in a language, each file loaded once.
 * @param tag BCP 47, of a language that Signpost has
 * @throws Error if the package has no such file
 */
export function speak(tag: string): Promise<Spoken> {
  const before = loaded.get(tag);
  if (before) return before;
  const text = last.then(() => loadText(tag));
  last = text.catch(() => undefined);
  const both = Promise.all([text, loadWords(tag)]).then(([own, words]) => ({ text: own, words }));
  loaded.set(tag, both);
  return both;
}
