import type { Dice } from '../../practice/dice';

/** One of a list, as the seed has it. @throws Error if there is none to choose from */
export function choose<T>(dice: Dice, key: string, list: readonly T[]): T {
  const one = list[Math.floor(dice.roll(key) * list.length)];
  if (one === undefined) throw new Error(`Nothing to choose from for ${key}.`);
  return one;
}

/** A list in an order of the seed's. */
export function shuffled<T>(dice: Dice, key: string, list: readonly T[]): T[] {
  return list
    .map((item, index) => ({ item, at: dice.roll(`${key}:${index}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
