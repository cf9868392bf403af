import { memory } from '../state';
import { anywhere } from './matter-pages';
import type { Page, Paper, Sheet } from './site';

/** What may be said of a page that is of something else. */
export const NOTHING: Sheet['truth'] = () => ({ availability: ['unknown', 'not-covered'] });

/** What may be said of a product's page that shows no Cancel of its own. */
export const ABSENT: Sheet['truth'] = () => ({ availability: ['not-offered', 'unknown'] });

/** What may be said where the product's own Cancel lies below something else. */
export const BEHIND: Sheet['truth'] = () => ({ availability: ['available', 'unknown'] });

/** Shortly before the product's page. */
export const late: Page['memory'] = (dice) =>
  memory(dice.pick('was', ['update-cancel', 'action-manage']));

/** On the product's page, with Cancel seen. */
export const beforeCancel: Page['memory'] = () => memory('update-cancel', true);

/** A page on which nothing may be ringed. */
export function trap(
  name: string,
  place: Page['place'],
  draw: (paper: Paper) => Sheet,
  rest: Partial<Page> = {},
): Page {
  return { name: `trap, ${name}`, place, trap: true, memory: anywhere, draw, ...rest };
}
