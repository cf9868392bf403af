import { createDice, type Dice } from '../../../practice/dice';
import { add } from '../../../practice/dom';
import { formats, textFor } from '../../../practice/text';
import { choose, shuffled } from '../choose';
import { tellLanguage, whole } from '../page/mount';
import { clear, dress } from '../page/stage';
import { addressOf } from '../scenes/places';
import type { State } from '../state';
import { chosenWords } from '../words/chosen';
import { wordingFor } from '../words/load';
import { directionOf, localesOf } from '../words/locales';
import { seconded, secondFor } from '../words/second';
import { thingsFor } from '../words/things';
import { thirdFor } from '../words/third';
import { typographyOf } from '../words/typography';
import type { Wording } from '../words/wording';
import { SITES } from './index';
import type { Page, Paper, Site } from './site';

/** States of each site, and the number of the first: a further site moves none of those before it. */
const EACH = 100;
const FIRST = 4000;

/** The states of the sites: pages, languages and wordings go round in each. */
export function siteStates(languages: readonly string[], seed: number): State[] {
  return Object.entries(SITES).flatMap(([family, site], order) => {
    const deck = site.pages.flatMap((page) =>
      Array<Page>(Math.round((page.weight ?? 1) * 2)).fill(page),
    );
    return Array.from({ length: EACH }, (_, at) => {
      const index = FIRST + order * EACH + at;
      const round = Math.floor(at / deck.length);
      const dealt = shuffled(createDice(seed + index - at + round), 'deck', deck);
      const page = dealt[at % deck.length] as Page;
      const language = languages[index % languages.length] ?? 'en';
      return state({ family, site, page, index, language, dice: createDice(seed * 7 + index) });
    });
  });
}

interface Ingredients {
  family: string;
  site: Site;
  page: Page;
  index: number;
  language: string;
  dice: Dice;
}

function state({ family, site, page, index, language, dice }: Ingredients): State {
  const locale = choose(dice, 'locale', localesOf(language));
  const width = widthOf(site, dice);
  const address = addressOf(dice, page.place, locale);
  const remembered = page.memory(dice);
  return {
    id: `v${index}-${language}`,
    part: 'validation',
    family,
    language,
    wording: 'validation',
    scene: page.name,
    trap: page.trap ?? false,
    address,
    width,
    quiet: page.quiet ?? true,
    memory: remembered.step === 'sign-in' ? remembered : { ...remembered, languages: [language] },
    build: () => {
      clear(address);
      const paper = paperOf(dice, language, locale, width < 600);
      tellLanguage(paper);
      dress(document, site.css);
      const sheet = page.draw(paper);
      add(document.body, sheet.body);
      sheet.stand?.();
      return whole(sheet.truth());
    },
  };
}

/** Of the window, CSS px. */
function widthOf({ width, wide = 0 }: Site, dice: Dice): number {
  if (width) return dice.chance('wide', wide) ? 1280 : width;
  return dice.chance('narrow', 0.15) ? 390 : 1280;
}

function paperOf(dice: Dice, language: string, locale: string, narrow: boolean): Paper {
  const english =
    language === 'en' || !dice.chance('mixed', 0.2) ? null : wordingFor('en', 'validation');
  const second = secondFor(language) ?? secondFor('en');
  if (!second) throw new Error('There are no second words.');
  return {
    dice,
    words: chosenWords(dice, wordsOf(dice, language), english?.wording ?? null),
    language,
    dir: directionOf(language),
    type: typographyOf(dice, language),
    locale,
    narrow,
    others: second.others,
    things: thingsFor(language),
    beside: textFor({ language, mixed: false }, dice),
    ...formats(language),
    tag: (key) => tagOf(dice, key),
    path: (place) => addressOf(dice, place, locale),
    maybe: dice.chance,
  };
}

/** One of the wordings that a language has. @throws Error if it has none */
function wordsOf(dice: Dice, language: string): Wording {
  const found = wordingFor(language, 'validation');
  if (!found) throw new Error(`No page can be made in ${language}.`);
  const over = choose(dice, 'wording', [null, secondFor(language), thirdFor(language)]);
  return over ? seconded(found.wording, over) : found.wording;
}

/** An invented Service tag: seven signs, none of them a vowel. */
function tagOf(dice: Dice, key: string): string {
  const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789';
  return Array.from({ length: 7 }, (_, index) =>
    signs.charAt(Math.floor(dice.roll(`tag:${key}:${index}`) * signs.length)),
  ).join('');
}
