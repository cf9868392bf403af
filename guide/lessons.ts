import type { StepId } from './steps';

/**
 * What a person showed Signpost about one control of a step: a small description of it, nothing
 * personal. It lives on the device, is one more clue, and never overrides a never-context.
 */
export interface Lesson {
  /** Tells lessons apart; the same control and step give the same one. */
  id: string;
  step: StepId;
  /** `right`: this is the control. `wrong`: it is not, and is never ringed for this step again. */
  verdict: 'right' | 'wrong';
  role: string;
  /** Fingerprint of its label in normal form (FNV-1a, 32 bits, hexadecimal). */
  mark: string;
  /** Its label for the list in the popup; words that are on none of the site's controls are left out. */
  label: string;
  /** In what kinds of regions it stands, sorted. */
  places: readonly string[];
}

/** More than this are not kept: the oldest go. */
const MOST = 60;

/** Adds a lesson; a newer one about the same control and step replaces the older. Pure. */
export function learn(known: readonly Lesson[], lesson: Lesson): Lesson[] {
  return [...known.filter(({ id }) => id !== lesson.id), lesson].slice(-MOST);
}

/** Whether something stored or sent is a lesson. */
export function isLesson(value: unknown): value is Lesson {
  if (typeof value !== 'object' || value === null) return false;
  const { id, step, verdict, role, mark, label, places } = value as Record<string, unknown>;
  return (
    [id, step, role, mark, label].every((one) => typeof one === 'string' && one.length < 200) &&
    (verdict === 'right' || verdict === 'wrong') &&
    Array.isArray(places) &&
    places.every((one) => typeof one === 'string')
  );
}
