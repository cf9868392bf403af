import { plainOf } from 'virtual:share-plain';
import type { CoveredKind } from '../console/share.ts';
import { normal } from '../detection/normal.ts';
import { matcher } from '../detection/phrases.ts';
import { LABEL_KINDS, type PlainFile } from './plain-kinds.ts';
import { isCapitalised, tokensOf, wordForm } from './tokens.ts';

/** Words as short as this count as a label only by themselves: "by" is a town in Danish. */
const SHORT = 4;
/** No greeting is longer: UTF-16 units. */
const LONGEST_GREETING = 60;

/** What is known to be nobody's, in the languages of a page. */
export interface Plain {
  /** True if nothing about a word says that it may be a name. */
  isPlain(word: string): boolean;
  /** True for a plain word that somebody may be called as well. */
  isName(word: string): boolean;
  /** A greeting that a text begins with, as long as it is in the text; 0 for none. */
  greeting(text: string): number;
  /** The kind of what stands beside a label; null if the label announces nothing personal. */
  announced(label: string, whole?: boolean): CoveredKind | null;
  /** Currencies in words, for an expression; '' for none. */
  money: string;
  /** Words of written dates, as words are compared. */
  months: ReadonlySet<string>;
}

const made = new Map<string, Plain>();

/** @param languages BCP 47; those whose words are not loaded count for nothing */
export function plainIn(languages: readonly string[]): Plain {
  const here = languages.filter((tag) => plainOf(tag));
  const id = here.join();
  let plain = made.get(id);
  if (!plain) {
    plain = make(here);
    made.set(id, plain);
  }
  return plain;
}

function make(languages: readonly string[]): Plain {
  const files = languages.map((tag) => ({ tag, file: plainOf(tag) as PlainFile }));
  const all = (at: number) => files.flatMap(({ file }) => split(file[at]));
  const words = new Set(all(0));
  const names = new Set(all(1));
  const labels = LABEL_KINDS.map((kind, at) => {
    const forms = files.flatMap(({ tag, file }) => {
      const own = split(file[4 + at]);
      return [
        matcher(
          tag,
          own.filter((form) => form.length > SHORT),
          false,
        ),
        matcher(
          tag,
          own.filter((form) => form.length <= SHORT),
          true,
        ),
      ];
    });
    return { kind, forms, exact: new Set(files.flatMap(({ file }) => split(file[4 + at]))) };
  });
  const hello = all(2)
    .map((words) => tokensOf(words).map(({ text }) => wordForm(text)))
    .sort((a, b) => b.length - a.length);
  return {
    isPlain(word) {
      const form = wordForm(word);
      return words.has(form) || (names.has(form) && !isCapitalised(word) && isCasedForm(form));
    },
    isName: (word) => names.has(wordForm(word)),
    greeting: (text) => greetingIn(text, hello),
    announced(label, whole = false) {
      const form = normal(label);
      if (!form || form.length > 40) return null;
      const found = labels.find(({ forms, exact }) =>
        whole ? exact.has(form) : exact.has(form) || forms.some((one) => one.test(form)),
      );
      return found ? kindOf(found.kind) : null;
    },
    money: all(3)
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    months: monthsIn(languages),
  };
}

function kindOf(kind: (typeof LABEL_KINDS)[number]): CoveredKind {
  return kind === 'birth' ? 'text' : kind;
}

/** Where there are no capitals, a word that is a name as well is one. */
function isCasedForm(form: string): boolean {
  return form.toUpperCase() !== form;
}

function greetingIn(text: string, hello: readonly string[][]): number {
  const tokens = tokensOf(text.slice(0, LONGEST_GREETING));
  const found = hello.find((words) =>
    words.every((word, at) => wordForm(tokens[at]?.text ?? '') === word),
  );
  return (found && tokens[found.length - 1]?.end) ?? 0;
}

/** The words of a written date: its month, and small ones such as "de" and "г.". */
function monthsIn(languages: readonly string[]): Set<string> {
  const found = new Set<string>();
  const forms = [{ month: 'long' }, { month: 'short' }, { dateStyle: 'long' }] as const;
  for (const tag of languages) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
      for (let at = 0; at < 12; at += 1) {
        for (const { type, value } of format.formatToParts(Date.UTC(2027, at, 1))) {
          if (type === 'month' || type === 'literal')
            for (const { text } of tokensOf(value)) found.add(wordForm(text));
        }
      }
    }
  }
  return found;
}

function split(joined = ''): string[] {
  return joined ? joined.split('|') : [];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
