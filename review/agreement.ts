import { normal } from '../detection/normal';
import type { LabelEntry, LabelFile } from '../site/label-file';
import { entryOf, keysOf, toldBy } from './known-labels';
import { controlsIn, pointedAtIn } from './quotes';

/** How a quoted word stands to what is known of the site. */
export type Agreeing = 'agree' | 'differ' | 'unknown';

/** One control that a text speaks of, in the language of the text. */
export interface Agreement {
  /** As the text has it; '' where the text should quote the control and does not. */
  words: string;
  /** Name of the label in `site/labels/`; '' where it is known under none. */
  key: string;
  /** Would detection know the control by these words? */
  detection: Agreeing;
  /** Is it what Dell's article calls it? `unknown` where the article is silent in this language. */
  article: Agreeing;
  /** The label that the words are, or the best known one; null where none is held. */
  held: LabelEntry | null;
  /** The best known label under that name; null where none is held. */
  best: LabelEntry | null;
}

/** What is compared: a text with its source, and the labels of both languages. */
export interface Quoting {
  id: string;
  source: string;
  text: string;
  /** `meta.quotes` of both languages. */
  marks: { source: readonly string[]; text: readonly string[] };
  labels: { source: LabelFile; text: LabelFile };
}

/**
 * Each control quoted in a text against the labels that detection accepts in its language, and
 * against Dell's article. What the source quotes says which control is meant: quotes are paired by
 * the control they name, whatever their order.
 */
export function agreements(quoting: Quoting): Agreement[] {
  const { id, source, text, marks, labels } = quoting;
  const file = labels.text;
  const open = controlsIn(id, source, marks.source).map((words) => wantedBy(words, labels.source));
  const own = controlsIn(id, text, marks.text).map((words): Agreement | string => {
    const keys = keysOf(words, file);
    const at = open.findIndex((wanted) => wanted.keys.some((key) => keys.includes(key)));
    const [wanted] = at < 0 ? [] : open.splice(at, 1);
    const key = wanted?.keys.find((one) => keys.includes(one));
    return wanted && key ? agreementOf(words, key, file, wanted.article) : words;
  });
  // What is left over on both sides belongs together in the order in which it stands.
  const paired = own.map((one) => {
    if (typeof one !== 'string') return one;
    const wanted = open.shift();
    const key = wanted?.keys[0] ?? keysOf(one, file)[0] ?? '';
    return agreementOf(one, key, file, wanted?.article ?? false);
  });
  const missing = open.map(({ keys: [key = ''], article }) => agreementOf('', key, file, article));
  return [...paired, ...missing, ...pointedAt(id, text, file)];
}

/** The label that "Press {label}" stands for on a page in that language. */
function pointedAt(id: string, text: string, file: LabelFile): Agreement[] {
  const key = pointedAtIn(id);
  const first = key && text.includes('{label}') ? file.labels[key]?.[0] : undefined;
  return key && first ? [agreementOf(first.text, key, file, true)] : [];
}

/** A control that the source quotes. */
interface Wanted {
  /** Names of the labels that it is. */
  keys: readonly string[];
  /** True where the source has the word of the article; it speaks of other words as well. */
  article: boolean;
}

function wantedBy(words: string, file: LabelFile): Wanted {
  const keys = keysOf(words, file);
  return { keys, article: keys.some((key) => toldBy(file, key).has(normal(words))) };
}

/** @param compare with the article, where that has a word for it */
function agreementOf(words: string, key: string, file: LabelFile, compare: boolean): Agreement {
  const match = entryOf(words, file, key);
  const told = toldBy(file, key);
  const known = compare && told.size > 0;
  const best = file.labels[key]?.[0] ?? null;
  return {
    words,
    key,
    detection: match ? 'agree' : 'differ',
    article: known ? (told.has(normal(words)) ? 'agree' : 'differ') : 'unknown',
    held: match ?? best,
    best,
  };
}
