import { parseArgs } from 'node:util';
import type { Part } from '../../tests/corpus/state.ts';

/** What the command line asks for. */
export interface Options {
  part?: Part;
  language?: string;
  family?: string;
  only?: string;
  seed: number;
  every: number;
  /** Reads documentation pages instead, which nobody wrote for us. */
  pages: boolean;
  /** Fits the detection's two values to the fitting part instead. */
  fit: boolean;
  /** A sample, held against `tests/corpus/floors.json`; ends badly if it falls short. */
  check: boolean;
  /** Has the baselines judge the same states. */
  baselines: boolean;
}

/** The check looks at one in so many states. */
const SAMPLE = 4;
const PARTS = ['fitting', 'validation', 'unseen'];

/** @throws Error in plain words for an option that is unknown or has a value that makes no sense */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      part: { type: 'string' },
      language: { type: 'string' },
      family: { type: 'string' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      every: { type: 'string', default: '1' },
      pages: { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      'without-baselines': { type: 'boolean', default: false },
    },
  });
  const { part, language, family, only } = values;
  if (part !== undefined && !PARTS.includes(part))
    throw new Error(`There is no part “${part}”. There are: ${PARTS.join(', ')}.`);
  if (only?.startsWith('u'))
    throw new Error('States of the unseen part are not shown one by one: they would be fitted to.');
  return {
    ...(part ? { part: part as Part } : {}),
    ...(language ? { language } : {}),
    ...(family ? { family } : {}),
    ...(only ? { only } : {}),
    seed: whole('seed', values.seed),
    every: values.check ? SAMPLE : whole('every', values.every),
    pages: values.pages,
    fit: values.fit,
    check: values.check,
    baselines: !values['without-baselines'] && !only && !values.check,
  };
}

function whole(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} wants a whole number from 1, not “${value}”.`);
  return number;
}

/** Which states of the corpus that asks for. */
export function wishOf({ part, language, family, only, seed, every }: Options) {
  return {
    seed,
    every,
    ...(part ? { part } : {}),
    ...(language ? { language } : {}),
    ...(family ? { family } : {}),
    ...(only ? { only } : {}),
  };
}
