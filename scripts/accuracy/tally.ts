import type { Baseline, Outcome } from '../../tests/corpus/page/run.ts';

/** How many of a group of states went how. */
export interface Tally {
  name: string;
  states: number;
  right: number;
  abstained: number;
  wrong: number;
  /** Null where nothing is said of it. */
  availability: { right: number; unknown: number; wrong: number } | null;
}

/** The same states as a baseline would have ringed them; it says nothing of the cancellation. */
export function tallyBaseline(outcomes: readonly Outcome[], name: Baseline, title: string): Tally {
  const all: Tally = { ...empty(title), availability: null };
  for (const { baselines } of outcomes) {
    const verdict = baselines?.[name];
    if (!verdict) continue;
    all.states += 1;
    all[verdict] += 1;
  }
  return all;
}

/** One tally for each value of `by`, in the order in which they are met. */
export function tally(outcomes: readonly Outcome[], by: (one: Outcome) => string): Tally[] {
  const groups = new Map<string, Tally>();
  for (const one of outcomes) {
    const name = by(one);
    const group = groups.get(name) ?? empty(name);
    groups.set(name, group);
    group.states += 1;
    group[one.verdict] += 1;
    if (group.availability) group.availability[one.availability] += 1;
  }
  return [...groups.values()];
}

/** What is to be ringed, by part: a dimension of the tables. */
export function stepOf({ part, step }: Outcome): string {
  return `${part}, ${step ?? 'nothing'}`;
}

function empty(name: string): Tally {
  const none = { right: 0, unknown: 0, wrong: 0 };
  return { name, states: 0, right: 0, abstained: 0, wrong: 0, availability: none };
}

/** A share of a whole in per cent, rounded so that less than all never reads as all. */
export function percent(count: number, of: number): string {
  if (of === 0) return '–';
  if (count === of) return '100 %';
  return `${Math.min(99.9, (100 * count) / of).toFixed(1)} %`;
}
