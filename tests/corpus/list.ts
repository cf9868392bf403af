import { ownStates } from './own';
import { practiceStates } from './practice/states';
import { reportedStates } from './reported/states';
import type { Part, State } from './state';
import { unseenStates } from './unseen/states';
import { type Source, wordingFor } from './words/load';

/** The corpus: all its states, and the languages that it has no words for. */
export interface Corpus {
  states: State[];
  leftOut: { part: Part; language: string }[];
}

const COUNTS = { fitting: { own: 960, practice: 440 }, validation: { own: 1520, practice: 280 } };

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
  const states = (['fitting', 'validation'] as const).flatMap((part) => {
    const source = part === 'fitting' ? 'practice' : 'validation';
    const spoken = known(part, source);
    const own = seed * 2 + (part === 'fitting' ? 0 : 1);
    return [
      ...ownStates({ part, source, count: COUNTS[part].own, seed: own }, spoken),
      ...practiceStates(part, COUNTS[part].practice, own, spoken),
    ];
  });
  const unseen = unseenStates(UNSEEN, seed * 2, known('unseen', 'unseen'));
  return { states: [...states, ...unseen, ...reportedStates()], leftOut };
}
