import type { Lesson } from '../guide/lessons';
import { JOINS } from '../site/joins';
import type { PhraseKey } from '../site/label-keys';
import { beginning } from './beginning';
import { composedKeys } from './composed';
import { type Entry, type LabelKey, NAMES, wordIndex } from './label-index';
import { normal } from './normal';
import { partForms } from './parts';
import { expression, stemsOf } from './phrases';
import { cancellingIn } from './signals';
import { taughtKeys } from './taught';

export type { PhraseKey } from '../site/label-keys';
export type { LabelKey } from './label-index';

/** Every label that a text is. The value says if it is the first (best known) one. */
export type LabelHits = ReadonlyMap<LabelKey, boolean>;

/** What is known by its words alone, in the languages that the page speaks. */
export interface Vocabulary {
  languages: readonly string[];
  /** What the person showed about controls of the site. */
  lessons: readonly Lesson[];
  /** What texts were found to be. */
  found: Map<string, Found>;
  /** The same of their normal forms: "Item 16" and "Item 17" have one. */
  forms: Map<string, readonly Entry[]>;
  beginnings: ReadonlySet<string>;
}

/** What a text is: in the languages that are spoken, and in all whose words are here. */
interface Found {
  hits: LabelHits;
  entries: readonly Entry[];
}

/** What a text is that is no label. */
export const NO_LABELS: LabelHits = new Map();
const NOTHING: Found = { hits: NO_LABELS, entries: [] };
/** How many texts are kept: pages repeat themselves, and lists draw the same words again. */
const MOST_KEPT = 5000;

/** Keeps what was found out of a text. */
export function keep<T>(answers: Map<string, T>, text: string, answer: T): void {
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(text, answer);
}

const nameBeginnings = new Set([...NAMES.keys()].map((form) => beginning(form)));
const vocabularies = new Map<string, Vocabulary>();
let now = vocabularyOf([], []);

/**
 * Says in which languages labels and phrases count from now on, until it is called again. Every
 * reading does: it is one run to the end, so no two get in each other's way.
 * @param languages BCP 47 tags whose words are loaded
 * @param lessons count as labels as well
 * @returns the same for the same languages and lessons, another for others
 */
export function speak(languages: readonly string[], lessons: readonly Lesson[] = []): Vocabulary {
  const id = idOf(languages, lessons);
  now = vocabularies.get(id) ?? vocabularyOf(languages, lessons);
  return now;
}

function idOf(languages: readonly string[], lessons: readonly Lesson[]): string {
  return [...languages, ...lessons.map(({ id, verdict }) => id + verdict)].join();
}

function vocabularyOf(languages: readonly string[], lessons: readonly Lesson[]): Vocabulary {
  const beginnings = new Set(nameBeginnings);
  for (const language of languages) {
    const parts = partForms(language);
    for (const form of [...(wordIndex(language)?.keys() ?? []), ...parts])
      beginnings.add(beginning(form));
    // A word of one letter, and whatever follows: "к подпискам".
    for (const one of parts.filter((form) => form.length === 1))
      for (const form of parts) beginnings.add(one + form.slice(0, 1));
  }
  const made = {
    languages: [...languages],
    lessons,
    found: new Map(),
    forms: new Map(),
    beginnings,
  };
  vocabularies.set(idOf(languages, lessons), made);
  return made;
}

/** What counts now, by the last call of `speak`. */
export function spoken(): Vocabulary {
  return now;
}

/** The labels that this text is, in the languages that are spoken. */
export function labelsOf(text: string): LabelHits {
  return foundIn(text).hits;
}

/** A text is kept with what it is: pages repeat themselves. */
function foundIn(text: string): Found {
  let found = now.found.get(text);
  if (found === undefined) {
    const joined = isJoined(text);
    // What was shown may begin with any letters.
    const looked = now.lessons.length > 0 || joined || now.beginnings.has(beginning(text));
    if (!looked) return NOTHING;
    const entries = entriesOf(text, joined);
    found = entries.length > 0 ? { hits: hitsOf(entries), entries } : NOTHING;
    keep(now.found, text, found);
  }
  return found;
}

/**
 * Languages that are not spoken, in which the text is a name or speaks of cancelling. For texts that
 * are neither in a spoken one.
 */
export function foreignOf(text: string): string[] {
  const name = foundIn(text).entries.map(({ language }) => language);
  const found = new Set([...name, ...cancellingIn(text)]);
  return [...found].filter((language) => !now.languages.includes(language));
}

/** Longest label, in characters of its normal form: longer texts need no look-up. */
const LONGEST = 90;

function entriesOf(text: string, joined: boolean): readonly Entry[] {
  if (text.length > LONGEST * 2) return [];
  const form = normal(text);
  let entries = now.forms.get(form);
  if (!entries) {
    entries = entriesOfForm(form);
    keep(now.forms, form, entries);
  }
  return entries.length > 0 || !joined ? entries : partsOf(form);
}

function entriesOfForm(form: string): readonly Entry[] {
  const whole = [...lookUp(form), ...taughtEntries(form)];
  // "End subscription", "Finish" are known as answers; by their parts they may be the Cancel before them.
  // A name of another language says nothing here: "Login", which this one may make of its parts too.
  // "See more" turns a page, and may be the View of a card.
  if (whole.some((one) => !/^(?:go|nextPage)/.test(one.key) && isSpoken(one))) return whole;
  const made = now.languages.flatMap((language) =>
    composedKeys(form, language).map((key) => ({ key, language, first: false })),
  );
  return [...whole, ...made];
}

function taughtEntries(form: string): Entry[] {
  if (now.lessons.length === 0) return [];
  const language = now.languages[0] ?? '';
  return taughtKeys(form, now.lessons).map((key) => ({ key, language, first: false }));
}

function lookUp(form: string): readonly Entry[] {
  const entries = NAMES.get(form) ?? [];
  const words = now.languages.flatMap((language) => wordIndex(language)?.get(form) ?? []);
  return words.length > 0 ? [...entries, ...words] : entries;
}

/** A short text may be of two things: "… & …", "… and …". */
function isJoined(text: string): boolean {
  return text.length < LONGEST && JOINS.test(text.toLowerCase());
}

/** What the parts of a joined text say together. */
function partsOf(form: string): Entry[] {
  return form
    .split(JOINS)
    .flatMap((part) => NAMES.get(part.trim()) ?? [])
    .filter(({ key }) => key === 'subscriptions')
    .map((entry) => ({ ...entry, key: 'subscriptionsPart', first: false }));
}

function hitsOf(entries: readonly Entry[]): LabelHits {
  const hits = new Map<LabelKey, boolean>();
  for (const entry of entries)
    if (isSpoken(entry)) hits.set(entry.key, hits.get(entry.key) === true || entry.first);
  return hits.size > 0 ? hits : NO_LABELS;
}

function isSpoken({ language }: Entry): boolean {
  return now.languages.includes(language);
}

/** True if the text is that label. */
export function isLabel(text: string, key: LabelKey): boolean {
  return labelsOf(text).has(key);
}

/** Where in the text one of the phrases first begins; -1 if it contains none. */
export function placeOfPhrase(text: string, key: PhraseKey): number {
  const places = now.languages.map((language) => text.search(expression(language, key)));
  const found = places.filter((place) => place >= 0);
  return found.length > 0 ? Math.min(...found) : -1;
}

/** True if the text contains one of the phrases; `text` in its normal form. */
export function says(text: string, key: PhraseKey): boolean {
  return now.languages.some((language) => expression(language, key).test(text));
}

/** True if a text may contain one of the phrases: quick, and true too often rather than too seldom. */
export function maySay(text: string, keys: readonly PhraseKey[]): boolean {
  const lower = text.toLowerCase();
  return now.languages.some((language) => stemsOf(language, keys).test(lower));
}

/** The text less the phrases it contains; `text` in its normal form. */
export function withoutPhrases(text: string, key: PhraseKey): string {
  return now.languages.reduce(
    (rest, language) => rest.replace(new RegExp(expression(language, key), 'gu'), ''),
    text,
  );
}
