import type { Availability } from '../../guide/availability';
import type { Memory } from '../../guide/reading';
import type { StepId } from '../../guide/steps';

export const PARTS = ['fitting', 'validation', 'unseen'] as const;
export type Part = (typeof PARTS)[number];

/** What ought to be said of a page; known to the generator alone, and in no way to be seen in the page. */
export interface Truth {
  /** The step that a ring is for; null where nothing is ringed. */
  step: StepId | null;
  /** The controls that may be ringed; empty where nothing may. */
  targets: readonly Element[];
  /** `each`: all of them are to be ringed. `one`: exactly one, whichever. */
  ring: 'one' | 'each';
  /** No ring at all is right as well: the contract leaves it open. */
  orNothing: boolean;
  /** The values that are right; `unknown` among them only where nothing can be told. */
  availability: readonly Availability[];
  /** The row that was chosen before: if the list gives it a key, it alone is to be ringed. */
  chosen?: Element;
}

/** One moment of one page. */
export interface State {
  /** "v0412-de": part, number, language. The same for the same seed. */
  id: string;
  part: Part;
  /** The family of markup. */
  family: string;
  /** BCP 47. */
  language: string;
  /** Where its words come from. */
  wording: string;
  /** What the page is of, for people: "view", "trap:order-page". */
  scene: string;
  /** Nothing may be ringed, though there is much that looks like it. */
  trap: boolean;
  address: string;
  /** Width of the window, CSS px. */
  width: number;
  /** The page has been still for a while. */
  quiet: boolean;
  memory: Memory;
  /** Draws the page into the window's empty document. */
  build(): Truth | Promise<Truth>;
  /** Takes away what the build has left running. */
  leave?(): void;
}

/** What a reading of a page without memory would be given. */
export function memory(step: StepId = 'sign-in', sawCancel = false): Memory {
  return { step, chosen: null, sawCancel, subscriptions: [] };
}
