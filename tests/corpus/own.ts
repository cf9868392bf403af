import { createDice, type Dice } from '../../practice/dice';
import { formats } from '../../practice/text';
import { choose, shuffled } from './choose';
import type { MakeKit, Sketch } from './kit/kit';
import { mount, type Wrap } from './page/mount';
import { addressOf } from './scenes/places';
import type { Draw, Scene } from './scenes/scene';
import type { Part, State } from './state';
import { chosenWords } from './words/chosen';
import { type Found, type Source, wordingFor } from './words/load';
import { directionOf, localesOf } from './words/locales';
import { seconded, secondFor } from './words/second';
import { typographyOf } from './words/typography';

/** Which pages a part has of the corpus's own families. */
export interface OwnPart {
  part: Exclude<Part, 'unseen'>;
  source: Source;
  count: number;
  seed: number;
  /** The number of the first state. */
  first: number;
  families: Readonly<Record<string, MakeKit>>;
  scenes: readonly Scene[];
}

const WRAPS: readonly Wrap[] = [...Array<Wrap>(7).fill('none'), 'shadow', 'nested', 'frame'];

/** The states of a part in the corpus's own families: scenes, families and languages go round. */
export function ownStates(wish: OwnPart, languages: readonly string[]): State[] {
  const families = Object.entries(wish.families);
  const deck = wish.scenes.flatMap((scene) =>
    Array<Scene>(Math.round((scene.weight ?? 1) * 2)).fill(scene),
  );
  return Array.from({ length: wish.count }, (_, at) => {
    const index = wish.first + at;
    const dice = createDice(wish.seed * 100_003 + index);
    const scene = dealt(wish.seed + wish.first, deck, at);
    const language = languages[at % languages.length] ?? 'en';
    const [family, makeKit] = choose(dice, 'family', families);
    const found = wordsOf(wish.part, language, wish.source, dice);
    if (!found) throw new Error(`No page can be made in ${language}.`);
    return state({ ...wish, index, dice, scene, language, family, makeKit, found });
  });
}

/** Half of the validation part has second words for the names on the way. */
function wordsOf(part: Part, language: string, source: Source, dice: Dice): Found | null {
  const found = wordingFor(language, source);
  const second = part === 'validation' && dice.chance('second', 0.5) ? secondFor(language) : null;
  return found && second ? { ...found, wording: seconded(found.wording, second) } : found;
}

/** Cards of a deck that is shuffled anew whenever it has been dealt: every scene comes as often as it weighs. */
function dealt(seed: number, deck: readonly Scene[], index: number): Scene {
  const round = Math.floor(index / deck.length);
  const key = `${seed}:${round}`;
  const order = decks.get(key) ?? shuffled(createDice(seed + round), 'deck', deck);
  decks.set(key, order);
  return order[index % deck.length] as Scene;
}

const decks = new Map<string, Scene[]>();

interface Ingredients extends OwnPart {
  index: number;
  dice: Dice;
  scene: Scene;
  language: string;
  family: string;
  makeKit: MakeKit;
  found: Found;
}

function state(from: Ingredients): State {
  const { part, source, dice, scene, language, family, makeKit, found, index } = from;
  const locale = choose(dice, 'locale', localesOf(language));
  const narrow = dice.chance('narrow', family === 'handset' ? 0.5 : 0.12);
  const address = addressOf(dice, scene.place, locale);
  const remembered = scene.memory(dice);
  const came = remembered.step !== 'sign-in';
  return {
    id: `${part[0]}${String(index).padStart(4, '0')}-${language}`,
    part,
    family,
    language,
    wording: found.source,
    scene: scene.name,
    trap: scene.trap ?? false,
    address,
    width: narrow ? 390 : 1280,
    quiet: scene.quiet ?? true,
    memory: came ? { ...remembered, languages: [language] } : remembered,
    build: () => {
      const english =
        language === 'en' || !dice.chance('mixed', 0.2) ? null : wordingFor('en', source);
      const sketch: Sketch = {
        dice,
        words: chosenWords(dice, found.wording, english?.wording ?? null),
        language,
        dir: directionOf(language),
        type: typographyOf(dice, language),
        locale,
        narrow,
      };
      const draw: Draw = {
        ...sketch,
        ...formats(language),
        kit: makeKit(sketch),
        others: secondFor(language)?.others ?? null,
        tag: (key) => tagOf(dice, key),
        path: (place) => addressOf(dice, place, locale),
        maybe: dice.chance,
      };
      return mount(draw, scene.draw(draw), address, wrapOf(dice, scene));
    },
  };
}

function wrapOf(dice: Dice, scene: Scene): Wrap {
  // A dialog in a frame leaves the page around it free: that is another page than the scene means.
  const wrap = choose(dice, 'wrap', WRAPS);
  return scene.place === 'product' && wrap === 'frame' ? 'none' : wrap;
}

/** An invented Service tag: seven signs, none of them a vowel. */
function tagOf(dice: Dice, key: string): string {
  const signs = 'BCDFGHJKLMNPQRSTVWXZ23456789';
  return Array.from({ length: 7 }, (_, index) =>
    signs.charAt(Math.floor(dice.roll(`tag:${key}:${index}`) * signs.length)),
  ).join('');
}
