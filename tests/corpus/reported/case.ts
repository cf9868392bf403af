import type { Availability } from '../../../guide/availability';
import type { Memory } from '../../../guide/reading';
import type { Report, ReportNode } from '../../../guide/report';
import type { StepId } from '../../../guide/steps';
import type { Part } from '../state';

/** A reported page with the truth that a person gave: one file in `tests/corpus/reported/pages`. */
export interface ReportedCase {
  /** Short, for people; unlike that of any other case. */
  name: string;
  part: Exclude<Part, 'unseen'>;
  /** BCP 47: the language of the words that fill what the report left out. */
  language: string;
  /** What earlier pages told. */
  memory: Pick<Memory, 'step' | 'sawCancel'>;
  truth: {
    step: StepId | null;
    /** Numbers of the nodes that may be ringed, counted from 0 as `nodesOf` meets them. */
    targets: number[];
    ring: 'one' | 'each';
    availability: Availability[];
  };
  report: Report;
}

/** Every node of a reported page, each before what it holds. */
export function nodesOf(page: ReportNode): ReportNode[] {
  return [page, ...(page.children ?? []).flatMap(nodesOf)];
}
