import type { Text } from './text';

/** The languages that there are texts for: a new file in this folder is all that one needs. */
const metas = import.meta.glob<Text['meta']>('./*.json', { eager: true, import: 'meta' });

export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** In the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
}

export const LANGUAGES: readonly Language[] = Object.values(metas)
  .map(
    ({ language, name, dir }): Language => ({
      tag: language,
      name,
      dir: dir === 'rtl' ? 'rtl' : 'ltr',
    }),
  )
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));

export const TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

/** The writing direction of a language that Signpost has. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return LANGUAGES.find((one) => one.tag === tag)?.dir ?? 'ltr';
}
