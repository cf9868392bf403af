/** Seeded choices: the same seed and key always give the same answer, whatever was asked before. */
export interface Dice {
  /** A number from 0 up to, but not including, 1. */
  roll(key: string): number;
  /** True with the chance `chance` (0 to 1). */
  chance(key: string, chance: number): boolean;
  pick<T>(key: string, list: readonly [T, ...T[]]): T;
  /** A short identifier that tells nothing, as build tools make them. */
  id(key: string): string;
}

export function createDice(seed: number): Dice {
  const roll = (key: string) => hash(`${seed}:${key}`) / 2 ** 32;
  return {
    roll,
    chance: (key, chance) => roll(key) < chance,
    pick: (key, list) => list[Math.floor(roll(key) * list.length)] ?? list[0],
    id: (key) => `e${hash(`${seed}:id:${key}`).toString(36)}`,
  };
}

/** FNV-1a, 32 bits, with a final mix so that near keys fall far apart (Fowler, Noll, Vo 1991). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) {
    value ^= char.codePointAt(0) ?? 0;
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  value ^= value >>> 13;
  return value >>> 0;
}
