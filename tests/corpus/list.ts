import { familiesOf, LATER } from './families';
import { type OwnPart, ownStates } from './own';
import { practiceStates } from './practice/states';
import { reportedStates } from './reported/states';
import { LATER_SCENES, scenesOf } from './scenes';
import { siteStates } from './sites/states';
import type { Part, State } from './state';
import { unseenStates } from './unseen/states';
import { type Source, wordingFor } from './words/load';

/** The corpus: all its states, and the languages that it has no words for. */
export interface Corpus {
  states: State[];
  leftOut: { part: Part; language: string }[];
}

const COUNTS = { fitting: { own: 960, practice: 440 }, validation: { own: 1520, practice: 280 } };

/** The validation part's later families, and later kinds of trap in all its families. */
const LATER_COUNTS = { families: 340, traps: 220 };

const UNSEEN = 1000;

/** Makes the list of all states; none is drawn before it is its turn. */
export function corpus(languages: readonly string[], seed: number): Corpus {
  const leftOut: Corpus['leftOut'] = [];
  const known = (part: Part, source: Source) => {
    const spoken = languages.filter((language) => wordingFor(language, source));
    for (const language of languages)
      if (!spoken.includes(language)) leftOut.push({ part, language });
    return spoken;
  };
  // At the end of the list: a sample of what was there before stays the same sample.
  const later: State[] = [];
  const states = (['fitting', 'validation'] as const).flatMap((part) => {
    const source: Source = part === 'fitting' ? 'practice' : 'validation';
    const spoken = known(part, source);
    const own = seed * 2 + (part === 'fitting' ? 0 : 1);
    const wish = { part, source, seed: own };
    const [families, scenes] = [familiesOf(part), scenesOf(part)];
    if (part === 'validation') later.push(...laterStates(wish, spoken), ...siteStates(spoken, own));
    return [
      ...ownStates({ ...wish, count: COUNTS[part].own, first: 0, families, scenes }, spoken),
      ...practiceStates(part, COUNTS[part].practice, own, spoken),
    ];
  });
  const unseen = unseenStates(UNSEEN, seed * 2, known('unseen', 'unseen'));
  return { states: [...states, ...unseen, ...reportedStates(), ...later], leftOut };
}

/** Numbers of their own: no state that was there before them is another by them. */
function laterStates(
  wish: Pick<OwnPart, 'part' | 'source' | 'seed'>,
  languages: readonly string[],
): State[] {
  const { families, traps } = LATER_COUNTS;
  const every = [...scenesOf('validation'), ...LATER_SCENES];
  // Most kinds of page are traps: those in which there is something to ring come twice as often.
  const scenes = [...every, ...every.filter(({ trap }) => !trap)];
  const all = { ...familiesOf('validation'), ...LATER };
  return [
    ...ownStates({ ...wish, count: families, first: 2000, families: LATER, scenes }, languages),
    ...ownStates(
      { ...wish, count: traps, first: 3000, families: all, scenes: LATER_SCENES },
      languages,
    ),
  ];
}
