import { createDice } from '../../../practice/dice';
import { type Corpus, corpus } from '../list';
import type { Part, State } from '../state';
import { marks, type Point } from './fit';
import { type Outcome, run, type Wanted } from './run';
import { readStranger } from './strange';

/** What is asked of the corpus; what is left out is not narrowed. */
export interface Wish {
  /** BCP 47 tags of all languages that the corpus is to speak. */
  languages: readonly string[];
  seed: number;
  part?: Part;
  language?: string;
  family?: string;
  only?: string;
  /** One in so many states alone, from all parts, families and languages alike. */
  every?: number;
}

/** A state as it is told to the one who runs it. */
export interface Planned {
  id: string;
  width: number;
}

/** An error of a state itself: the corpus is wrong, not the detection. */
export interface Broken {
  id: string;
  error: string;
}

let made: Corpus | undefined;
let states = new Map<string, State>();

/** Makes the list of states, and tells which are wanted. */
function plan(wish: Wish): { planned: Planned[]; total: number; leftOut: Corpus['leftOut'] } {
  made ??= corpus(wish.languages, wish.seed);
  states = new Map(made.states.map((one) => [one.id, one]));
  const wanted = made.states.filter(
    (one, index) =>
      (!wish.part || one.part === wish.part) &&
      (!wish.language || one.language === wish.language) &&
      (!wish.family || one.family === wish.family) &&
      (!wish.only || one.id === wish.only) &&
      sampled(wish, index),
  );
  return {
    planned: wanted.map(({ id, width }) => ({ id, width })),
    total: made.states.length,
    leftOut: made.leftOut,
  };
}

/** By the seed, not by counting: what goes round in the list would always be met, or never. */
function sampled({ every = 1, seed }: Wish, index: number): boolean {
  return every === 1 || createDice(seed).roll(`sample:${index}`) < 1 / every;
}

/** Runs states by their ids, one after the other. */
async function runAll(ids: readonly string[], wanted: Wanted): Promise<(Outcome | Broken)[]> {
  const done: (Outcome | Broken)[] = [];
  for (const id of ids) {
    const state = states.get(id);
    if (!state) throw new Error(`There is no state ${id}.`);
    try {
      done.push(await run(state, wanted));
    } catch (error) {
      done.push({
        id,
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  return done;
}

/** Marks of states at every point of a fit, one line each. */
async function fitAll(ids: readonly string[], points: readonly Point[]): Promise<string[]> {
  const done: string[] = [];
  for (const id of ids) {
    const state = states.get(id);
    if (!state) throw new Error(`There is no state ${id}.`);
    done.push(await marks(state, points));
  }
  return done;
}

/** What `npm run accuracy` calls in the page. */
export const runner = { plan, runAll, fitAll, readStranger };
export type Runner = typeof runner;
