import { overlayState, type Progress } from '../guide/progress';
import type { Moment } from '../guide/wording';

/** What the bubble's words are made of, from what is kept of the walkthrough. */
export function momentOf(progress: Progress): Moment {
  return { ...progress, state: overlayState(progress) };
}
