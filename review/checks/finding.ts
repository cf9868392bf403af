import type { Agreement } from '../agreement';
import type { Terms } from '../terms';

export const CHECKS = [
  'placeholders',
  'labels',
  'meaning',
  'layout',
  'terms',
  'punctuation',
  'untranslated',
  'direction',
  'length',
  'reading',
] as const;

export type CheckId = (typeof CHECKS)[number];

/** What a check has to say about a text. */
export interface Finding {
  check: CheckId;
  /** `error`: is not to be shown like this. `warning`: look at it. `note`: for information. */
  level: 'error' | 'warning' | 'note';
  /** A sentence, in English. */
  says: string;
}

/** A text with all that checks compare it with. */
export interface Checked {
  id: string;
  /** BCP 47 tag of the text. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** English. */
  source: string;
  text: string;
  /** `meta.quotes` of the language. */
  quotes: readonly string[];
  agreements: readonly Agreement[];
  terms: Terms;
  /** What detection would take a sentence to say, in this language and in English. */
  claims: Claims;
}

/** What a text of the site would be taken to say (`detection/text.ts`). */
export interface Claim {
  /** That the subscription is, or was, cancelled. */
  cancelled: boolean;
  /** That it is not. */
  denied: boolean;
}

export type Claims = (text: string, language: string) => Claim;

/** True where the text is the source itself. */
export function isSource({ language }: Pick<Checked, 'language'>): boolean {
  return language === 'en';
}
