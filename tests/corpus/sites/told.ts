import { anywhere } from './matter-pages';
import type { Page, Paper, Sheet } from './site';

/** There is nothing of the way on the page. */
export const NOTHING: Sheet['truth'] = () => ({ availability: ['unknown', 'not-covered'] });

/** It is about a subscription, and no Cancel of the subscription's own is on it. */
export const WITHOUT: Sheet['truth'] = () => ({ availability: ['not-offered', 'unknown'] });

/** The subscription's Cancel lies below something that has to be closed first. */
export const BELOW: Sheet['truth'] = () => ({ availability: ['available', 'unknown'] });

/** The page says that it was cancelled, or is about to be. */
export const BEFORE: Sheet['truth'] = () => ({ availability: ['already-cancelled', 'unknown'] });

/** A page on which nothing may be ringed. */
export function trap(
  name: string,
  place: Page['place'],
  draw: (paper: Paper) => Sheet,
  rest: Partial<Page> = {},
): Page {
  return { name: `trap, ${name}`, place, trap: true, memory: anywhere, draw, ...rest };
}
