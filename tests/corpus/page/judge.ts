import type { Availability } from '../../../guide/availability';
import type { StepId } from '../../../guide/steps';
import type { Truth } from '../state';

/** How a ring, or its absence, compares with the truth. */
export type Verdict = 'right' | 'abstained' | 'wrong';

/** What somebody would ring on a page. */
export interface Answer {
  elements: readonly Element[];
  /** The step that it would be called; null where it says nothing of steps. */
  step: StepId | null;
}

/**
 * `wrong`: any ring that is not on a target, one too many, or called by another step's name.
 * `abstained`: nothing, or not all, where something should be.
 */
export function judge({ elements, step }: Answer, truth: Truth): Verdict {
  const rings = new Set(elements);
  const wanted = new Set(truth.targets);
  if ([...rings].some((one) => !wanted.has(one))) return 'wrong';
  if (rings.size === 0) return wanted.size === 0 || truth.orNothing ? 'right' : 'abstained';
  if (step !== null && step !== truth.step) return 'wrong';
  if (truth.ring === 'one') return rings.size === 1 ? 'right' : 'wrong';
  return rings.size === wanted.size ? 'right' : 'abstained';
}

/** The same for what is said of the cancellation. */
export function judgeAvailability(said: Availability, truth: Truth): 'right' | 'unknown' | 'wrong' {
  if (truth.availability.includes(said)) return 'right';
  return said === 'unknown' ? 'unknown' : 'wrong';
}
