import { wordsOf } from 'virtual:site-labels';
import type { Memory } from '../guide/reading';
import { varietiesOf } from '../locales/alike';
import type { Inventory } from './inventory';
import { LANGUAGES } from './label-index';
import { Page } from './page';

/** A page as it reads in the languages that it speaks. */
export interface Read {
  page: Page;
  /** BCP 47: English, those that the page states, those that its labels are in. */
  languages: readonly string[];
  /** Those of them whose words are not here yet: nothing can be judged before they have come. */
  wants: readonly string[];
}

/**
 * Reads a page in its languages. The names of the controls on the way are known in all languages, and
 * each that is met adds its language: the site mixes them, and does not always state them.
 */
export function pageIn(
  document: Document,
  address: string,
  memory: Memory,
  inventory: Inventory,
): Read {
  const stated = statedBy(document, address);
  for (;;) {
    const languages = [
      ...new Set(['en', ...stated, ...(memory.languages ?? []), ...inventory.met]),
    ];
    const here = languages.filter((language) => wordsOf(language) !== undefined).sort();
    inventory.speak(here, memory.lessons ?? []);
    const page = new Page(document, inventory);
    const news = [...page.foreign].filter((language) => !languages.includes(language));
    if (news.length === 0)
      return { page, languages, wants: languages.filter((one) => !here.includes(one)) };
    for (const language of news) inventory.met.add(language);
  }
}

/** The languages of the document and of its address ("/myaccount/da-dk"), as far as there are labels of them. */
function statedBy(document: Document, address: string): string[] {
  const locale = /\/([a-z]{2}-[a-z]{2})(?:[/?#]|$)/i.exec(address)?.[1] ?? '';
  return [document.documentElement?.lang ?? '', locale].flatMap((tag) =>
    varietiesOf(tag, LANGUAGES),
  );
}
