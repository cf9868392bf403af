import type { Verdict } from '../guide/availability';
import type { Subscription } from '../guide/reading';
import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';
import type { Control } from './page';
import type { Judged, Ruling } from './score';

/** What the judges say of a page: the furthest step it supports, and what is met there. */
export interface Finding {
  step?: StepId;
  controls?: Control[];
  /** `key` of the subscription of each control. */
  keys?: (string | null)[];
  situation?: SituationId | null;
  quote?: string;
  availability?: Verdict;
  subscriptions?: Subscription[] | null;
  about?: string | null;
  judged?: Judged[];
}

/** The winner of a ruling; that nothing is sure, where several are as good. */
export function pointed(ruling: Ruling): Pick<Finding, 'controls' | 'situation'> {
  if (ruling.winner) return { controls: [ruling.winner] };
  return { situation: 'unsure' };
}
