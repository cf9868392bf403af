import { expect, test, vi } from 'vitest';
import { createDice } from '../../practice/dice';
import { CASES, LANGUAGES } from '../../practice/mount';
import { DEFAULT, MARKUPS } from '../../practice/scenario';
import { walk } from './support/walk';

/**
 * Detection meets the practice account, which was written apart from it. Each case is walked in a look
 * and a language of its own; another seed walks other ones: VITE_SEED=7 npm run page.
 */
const seed = Number(import.meta.env.VITE_SEED ?? 20261122);

const dice = createDice(seed);

for (const markup of MARKUPS) {
  const language = dice.pick(`language twins ${markup}`, LANGUAGES as [string]);
  const bookmark = CASES.find(({ name }) => name === 'bookmark');
  const scenario = { ...DEFAULT, ...bookmark?.scenario, markup, language, name: 'bookmark', seed };
  test(`of two that are alike neither is meant, ${markup}, ${language}`, async () => {
    expect(await walk({ ...scenario, twins: true })).toEqual([]);
  });
}

for (const one of CASES) {
  const markup = dice.pick(`markup ${one.name}`, MARKUPS);
  const language = dice.pick(`language ${one.name}`, LANGUAGES as [string]);
  const scenario = { ...DEFAULT, markup, language, ...one.scenario, name: one.name, seed };
  test(`${one.name}, ${markup}, ${language}`, { timeout: 60_000 }, async () => {
    vi.spyOn(window, 'confirm').mockReturnValue(true);
    expect(await walk(scenario)).toEqual([]);
  });
}
