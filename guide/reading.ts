import type { Availability, Verdict } from './availability';
import type { Lesson } from './lessons';
import type { SituationId } from './situations';
import type { StepId } from './steps';

/** Which part of the site an address belongs to (`site/addresses.ts`). */
export type Area =
  | 'article'
  | 'account'
  | 'business'
  | 'locker'
  /** Sign-in pages: Signpost is never present there. */
  | 'identity'
  /** Any other page of the site. */
  | 'elsewhere'
  /** Not the site at all. */
  | 'outside';

/** Where a control stands in its page, as one person would tell another. */
export interface Whereabouts {
  kind: 'card' | 'row' | 'tab' | 'menu' | 'panel' | 'dialog' | 'header';
  /** Its place among its like, counted from 1 in reading order, and how many there are. */
  number?: number;
  total?: number;
}

/** One control that the customer is asked to press. The element itself stays in the page. */
export interface Target {
  step: StepId;
  /** The words on the control as they stand on this page, white space folded; '' if it has none. */
  label: string;
  /** `key` of the subscription whose row holds the control, where there is one. */
  subscription: string | null;
  /** Absent where nothing plain can be said. */
  place?: Whereabouts;
}

/** A subscription seen in the list or on its own page. */
export interface Subscription {
  /** Stable over readings of the same list: made of the name and what tells equal names apart. */
  key: string;
  /** As it stands in the page. */
  name: string;
  /** The Service tag in its row: people tell subscriptions of one name apart by it. */
  tag?: string;
  /** `consumer`: the procedure covers it. */
  kind: 'consumer' | 'other';
  availability: Availability;
}

/** What a reading may know of earlier pages (`guide/progress.ts`). */
export interface Memory {
  step: StepId;
  chosen: string | null;
  sawCancel: boolean;
  subscriptions: Subscription[];
  /** The languages in which earlier pages were read. */
  languages?: readonly string[];
  /** What the person showed about controls of the site. */
  lessons?: readonly Lesson[];
}

/** One clue that spoke for or against a candidate; `weight` is added to its score. */
export interface Clue {
  id: string;
  weight: number;
}

/** A control that was considered for a step, with what spoke for and against it. */
export interface Candidate {
  step: StepId;
  label: string;
  score: number;
  /** The never-context that ruled it out whatever its score. */
  veto: string | null;
  clues: Clue[];
}

/** What one look at the page supports: plain data, may travel between worlds and be stored. */
export interface Reading {
  area: Area;
  /** The page's language, BCP 47, '' if it does not say. */
  language: string;
  /** The languages in which it was read, BCP 47: what it states, and what its labels are in. */
  languages: readonly string[];
  /** The furthest step that the page supports, or is about; null if it tells nothing. */
  step: StepId | null;
  /** The controls to ring for `step`: none, one, or (step `action` only) one for each row. */
  targets: Target[];
  /** What is met here and explains `targets`, or why there are none. */
  situation: SituationId | null;
  /** Words of the page that belong to the situation (the name of a row, a button that is in the way). */
  situationQuote: string | null;
  availability: Verdict;
  /** Subscriptions seen on this page; null where the page is not about any. */
  subscriptions: Subscription[] | null;
  /** `key` of the subscription that this page (details, product, open menu) is about, if one. */
  about: string | null;
  /** True once the page has finished loading and has been quiet. */
  settled: boolean;
  /** The best candidates, for "Why?". At most 8. */
  candidates: Candidate[];
}
