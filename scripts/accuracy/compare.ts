import type { Outcome } from '../../tests/corpus/page/run.ts';
import { type Tally, tally, tallyBaseline } from './tally.ts';

/** Signpost and the baselines on the same states, one part after the other. */
export function compared(outcomes: readonly Outcome[]): Tally[] {
  return [...new Set(outcomes.map(({ part }) => part))].flatMap((part) => {
    const own = outcomes.filter((one) => one.part === part && one.baselines);
    return [
      ...tally(own, () => `${part}: Signpost`),
      tallyBaseline(own, 'labels', `${part}: plain labels`),
      tallyBaseline(own, 'similo', `${part}: Similo`),
      tallyBaseline(own, 'similo-threshold', `${part}: Similo, like enough`),
    ];
  });
}
