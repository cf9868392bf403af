import { createDice } from '../../../practice/dice';
import { LANGUAGES, textFor } from '../../../practice/text';
import { fromPractice } from './from-practice';
import type { Wording } from './wording';

/** Where the words of a part come from. */
export type Source = 'practice' | 'validation' | 'unseen';

type Files = Record<string, Wording>;
const validation: Files = import.meta.glob('../wordings/*.json', {
  eager: true,
  import: 'default',
});
const unseen: Files = import.meta.glob('../unseen/wordings/*.json', {
  eager: true,
  import: 'default',
});

/** What a part has of a language. */
export interface Found {
  wording: Wording;
  source: Source;
}

/**
 * The words of a language for a part. Where it has no file of its own, the practice account's;
 * null where there are neither.
 */
export function wordingFor(language: string, wanted: Source): Found | null {
  const files = { practice: {}, validation, unseen }[wanted] as Files;
  const file = Object.keys(files).find((path) => path.endsWith(`/${language}.json`));
  const own = file ? files[file] : undefined;
  if (own) return { wording: own, source: wanted };
  if (!LANGUAGES.includes(language)) return null;
  const text = textFor({ language, mixed: false }, createDice(1));
  return { wording: fromPractice(language, text), source: 'practice' };
}
