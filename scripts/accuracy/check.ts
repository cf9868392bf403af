import { readFile } from 'node:fs/promises';
import type { Outcome } from '../../tests/corpus/page/run.ts';
import { tally } from './tally.ts';

/** What a run has to reach. Counts are of the check's sample, rates in per cent. */
export interface Floor {
  /** The most that may be wrong in a part. */
  wrong: Record<string, number>;
  availabilityWrong: Record<string, number>;
  /** The least that has to be right in a part. */
  right: Record<string, number>;
  /** The least that has to be right in every language. */
  language: number;
}

/**
 * `aims`: what detection is to reach. `now`: what it reached when somebody last looked; the check
 * holds this line, and whoever makes detection better moves it up.
 */
export interface Floors {
  aims: Floor;
  now: Floor;
}

export async function readFloors(path = 'tests/corpus/floors.json'): Promise<Floors> {
  return JSON.parse(await readFile(path, 'utf8')) as Floors;
}

/** What a run falls short of, in plain words; nothing if it reaches all. */
export function shortfalls(outcomes: readonly Outcome[], floor: Floor): string[] {
  const short: string[] = [];
  for (const one of tally(outcomes, ({ part }) => part)) {
    const right = (100 * one.right) / one.states;
    const most = floor.wrong[one.name] ?? 0;
    const mostSaid = floor.availabilityWrong[one.name] ?? 0;
    const said = one.availability?.wrong ?? 0;
    if (one.wrong > most) short.push(`${one.name}: ${one.wrong} wrong, at most ${most} may be`);
    if (said > mostSaid)
      short.push(`${one.name}: availability wrong in ${said}, at most ${mostSaid} may be`);
    if (right < (floor.right[one.name] ?? 0))
      short.push(`${one.name}: ${right.toFixed(1)} % right, ${floor.right[one.name]} % are wanted`);
  }
  for (const one of tally(outcomes, ({ language }) => language)) {
    const right = (100 * one.right) / one.states;
    if (right < floor.language)
      short.push(`${one.name}: ${right.toFixed(1)} % right, ${floor.language} % are wanted`);
  }
  return short;
}
