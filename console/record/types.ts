import type { Verdict } from '../../guide/availability';
import type { SituationId } from '../../guide/situations';
import type { StepId } from '../../guide/steps';

/** A subscription as it is called on the site: personal, told only where that was asked for. */
export interface Named {
  name: string;
  tag?: string;
}

/** One thing that happened; `at` is `Date.now()`. */
export type Entry = { at: number } & (
  | { kind: 'began' }
  | { kind: 'ended' }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  /** The control of a step was found and marked. */
  | { kind: 'step'; step: StepId }
  | { kind: 'met'; situation: SituationId }
  /** What is known of the cancellation, and of which subscription, where that is known. */
  | { kind: 'verdict'; verdict: Verdict; subscription: Named | null }
);

/** What happened in the walkthroughs of one tab, oldest first. Plain data, for session storage. */
export interface CaseRecord {
  entries: Entry[];
  /** Every subscription that was seen: so that their names can be kept out of a note. */
  seen: Named[];
  /** BCP 47 tag of the language that the customer read last. */
  language: string;
}
