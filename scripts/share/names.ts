import { allLocales } from '@faker-js/faker';
import { tags, vocabularyOf } from '../../share/plain-files.ts';
import { tokensOf, wordForm } from '../../share/tokens.ts';

/** Nobody is called this, or it is in every sentence: left out though a list of names has it. */
const NOBODY = new Set(
  'dell name else don der bei von vor oder darin des les sous sur del las los una dal della delle durante nella van bent dan'.split(
    ' ',
  ),
);

/**
 * Words of a language's vocabulary that are somebody's name or somebody's town as well, by the lists of
 * a library of made-up people: what `share/names.json` holds. In any language somebody may be called
 * as in English.
 */
export function namesAmongWords(): Record<string, string[]> {
  const found = tags().map((tag) => {
    const names = namesIn(tag.split('-')[0] ?? tag);
    const words = [...vocabularyOf(tag)].filter((word) => names.has(word) && !NOBODY.has(word));
    return [tag, words.sort()] as const;
  });
  return Object.fromEntries(found);
}

function namesIn(language: string): Set<string> {
  const names = new Set<string>();
  for (const [key, locale] of Object.entries(allLocales)) {
    const own = key.split('_')[0] === language;
    if (!own && key !== 'en') continue;
    const { person, location } = locale;
    const towns = own && language !== 'en' ? location?.city_name : [];
    const lists = [person?.first_name, person?.last_name, person?.middle_name, towns];
    for (const token of lists.flatMap(textsIn).flatMap(tokensOf)) {
      // Two Latin letters are too little to be taken for a name.
      if (token.text.length > 2 || !/[a-z]/i.test(token.text)) names.add(wordForm(token.text));
    }
  }
  return names;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
