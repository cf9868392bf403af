import type { Verdict } from './availability';
import type { Area, Candidate, Subscription } from './reading';
import type { SituationId } from './situations';
import type { StepId } from './steps';

export type RunState = 'running' | 'paused' | 'finished';

/**
 * What Signpost remembers of the walkthrough in one tab. Lives in session storage; the page always
 * decides the step, this only colours the list, keeps the customer's choice and breaks ties.
 */
export interface Progress {
  run: RunState;
  /** The step the page supports now, or the one that is looked for. */
  step: StepId;
  /** True after Esc: the overlay is reduced to its chip until it is shown again. */
  hidden: boolean;
  /** How many targets are ringed now. */
  ringed: number;
  area: Area;
  situation: SituationId | null;
  situationQuote: string | null;
  availability: Verdict;
  subscriptions: Subscription[];
  /** `key` of the subscription the customer picked, or the only one there is. */
  chosen: string | null;
  /** True once this walkthrough has seen a Cancel control that could be pressed. */
  sawCancel: boolean;
  /** The best candidates of the last reading, for "Why?". */
  candidates: Candidate[];
}
