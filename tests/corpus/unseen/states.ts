import { createDice, type Dice } from '../../../practice/dice';
import { add } from '../../../practice/dom';
import { formats } from '../../../practice/text';
import { choose, shuffled } from '../choose';
import { clear, dress, place } from '../page/stage';
import type { State, Truth } from '../state';
import { chosenWords } from '../words/chosen';
import { wordingFor } from '../words/load';
import { directionOf, localesOf } from '../words/locales';
import { typographyOf } from '../words/typography';
import { accordion } from './builders/accordion';
import { components } from './builders/components';
import { generated } from './builders/generated';
import { inline } from './builders/inline';
import { kebab } from './builders/kebab';
import { phone } from './builders/phone';
import { split } from './builders/split';
import { steps } from './builders/steps';
import type { Builder, Ink, Page, Plan } from './model';
import { ENDING } from './pages/ending';
import { SERVICES } from './pages/services';
import { TRAPS } from './pages/traps';
import { WAY } from './pages/way';
import { addressOf } from './places';

const BUILDERS: Record<string, Builder> = {
  components,
  generated,
  accordion,
  split,
  phone,
  steps,
  kebab,
  inline,
};
const PLANS: readonly Plan[] = [...WAY, ...SERVICES, ...ENDING, ...TRAPS];

/** The states of the unseen part. */
export function unseenStates(count: number, seed: number, languages: readonly string[]): State[] {
  const deck = PLANS.flatMap((plan) => Array<Plan>(Math.round((plan.weight ?? 1) * 2)).fill(plan));
  const rounds = Math.ceil(count / deck.length);
  const dealt = Array.from({ length: rounds }, (_, round) =>
    shuffled(createDice(seed * 31 + round), 'deck', deck),
  ).flat();
  return dealt.slice(0, count).map((plan, index) => {
    const dice = createDice(seed * 100_043 + index);
    const [family, builder] = choose(dice, 'builder', Object.entries(BUILDERS));
    return state({
      plan,
      dice,
      family,
      builder,
      index,
      language: languages[index % languages.length] ?? 'en',
    });
  });
}

interface Ingredients {
  plan: Plan;
  dice: Dice;
  family: string;
  builder: Builder;
  index: number;
  language: string;
}

function state({ plan, dice, family, builder, index, language }: Ingredients): State {
  const found = wordingFor(language, 'unseen');
  if (!found) throw new Error(`There are no words for ${language}.`);
  const locale = choose(dice, 'locale', localesOf(language));
  const address = addressOf(dice, plan.place, locale);
  const narrow = builder.narrow ?? dice.chance('narrow', 0.1);
  const remembered = plan.memory(dice);
  const came = remembered.step !== 'sign-in';
  return {
    id: `u${String(index).padStart(4, '0')}-${language}`,
    part: 'unseen',
    family,
    language,
    wording: found.source,
    scene: plan.name,
    trap: plan.trap ?? false,
    address,
    width: narrow ? 390 : 1280,
    quiet: plan.quiet ?? true,
    memory: came ? { ...remembered, languages: [language] } : remembered,
    build() {
      const english =
        language === 'en' || !dice.chance('mixed', 0.2) ? null : wordingFor('en', 'unseen');
      const marks = new Map<string, Element>();
      const ink: Ink = {
        dice,
        language,
        narrow,
        words: chosenWords(dice, found.wording, english?.wording ?? null),
        dir: directionOf(language),
        type: typographyOf(dice, language),
        ...formats(language),
        tag: (key) => dice.id(`tag:${key}`).slice(1).toUpperCase().padEnd(7, 'K').slice(0, 7),
        maybe: dice.chance,
        mark: (id, control) => void marks.set(id, control),
      };
      clear(address);
      return draw(builder, plan.page(ink), ink, marks, locale);
    },
  };
}

function draw(
  builder: Builder,
  page: Page,
  ink: Ink,
  marks: Map<string, Element>,
  locale: string,
): Truth {
  const root = document.documentElement;
  root.lang = choose(ink.dice, 'lang', [ink.language, ink.language, locale, locale, '']);
  root.dir = ink.dir;
  document.title = ink.maybe('title', 0.5) ? 'Hollow Oak' : '';
  dress(document, builder.css);
  add(document.body, builder.page(page, ink));
  const menu = page.menu ? builder.menu(page, ink) : null;
  const opener = marks.get(page.menu?.of ?? '');
  if (menu && opener instanceof HTMLElement) open(menu, opener, ink);
  for (const box of page.boxes ?? []) {
    const made = builder.box(box, ink);
    document.body.append(made);
    if (made instanceof HTMLDialogElement) made.showModal();
  }
  builder.late?.(document, ink);
  return truth(page, marks, Boolean(menu && builder.modalMenu));
}

/** Puts an open menu where the builder's kind of site has it, and ties it to what opened it or not. */
function open(menu: HTMLElement, opener: HTMLElement, ink: Ink): void {
  opener.setAttribute('aria-expanded', 'true');
  if (ink.maybe('tied', 0.6)) {
    menu.id = ink.dice.id('menu');
    opener.setAttribute('aria-controls', menu.id);
  }
  if (ink.maybe('beside', 0.3) && !menu.hasAttribute('popover'))
    (opener.parentElement ?? document.body).append(menu);
  else document.body.append(menu);
  if (menu.hasAttribute('popover')) menu.showPopover();
  place(opener, menu);
}

/** @param behind the page lies behind a modal menu: only what that offers is a target */
function truth({ truth: told, menu }: Page, marks: Map<string, Element>, behind: boolean): Truth {
  const offered = menu?.presses.map(({ id }) => id);
  const ids = (told.targets ?? []).filter((id) => !behind || offered?.includes(id));
  const targets = ids.map((id) => {
    const element = marks.get(id);
    if (!element) throw new Error(`Nothing was drawn for ${id}.`);
    return element;
  });
  return {
    step: targets.length > 0 ? (told.step ?? null) : null,
    targets,
    ring: told.ring ?? 'one',
    orNothing: told.orNothing ?? false,
    availability: told.availability ?? ['unknown'],
  };
}
