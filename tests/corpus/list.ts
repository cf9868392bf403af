import { ownStates } from './own';
import { practiceStates } from './practice/states';
import type { Part, State } from './state';
import { wordingFor } from './words/load';

/** The corpus: all its states, and the languages that it has no words for. */
export interface Corpus {
  states: State[];
  leftOut: { part: Part; language: string }[];
}

const COUNTS = { fitting: { own: 960, practice: 440 }, validation: { own: 620, practice: 280 } };

/** Makes the list of all states; none is drawn before it is its turn. */
export function corpus(languages: readonly string[], seed: number): Corpus {
  const leftOut: Corpus['leftOut'] = [];
  const states = (['fitting', 'validation'] as const).flatMap((part) => {
    const source = part === 'fitting' ? 'practice' : 'validation';
    const known = languages.filter((language) => wordingFor(language, source));
    for (const language of languages)
      if (!known.includes(language)) leftOut.push({ part, language });
    const own = seed * 2 + (part === 'fitting' ? 0 : 1);
    return [
      ...ownStates({ part, source, count: COUNTS[part].own, seed: own }, known),
      ...practiceStates(part, COUNTS[part].practice, own, known),
    ];
  });
  return { states, leftOut };
}
