import { memory } from '../state';
import { MATTERS, type Matter } from './matters';
import type { Page, Paper, Sheet } from './site';

/** Where a walkthrough may stand when the customer wanders off. */
export const anywhere: Page['memory'] = (dice) =>
  memory(
    dice.pick('was', ['sign-in', 'subscriptions', 'view', 'action', 'update-cancel', 'cancel']),
  );

/** A trap of each kind of thing, drawn in one site's way: there is nothing to ring. */
export function matterPages(draw: (paper: Paper, matter: Matter) => Omit<Sheet, 'truth'>): Page[] {
  return Object.entries(MATTERS).map(([name, { place, of }]) => ({
    name: `trap, ${name}`,
    place,
    trap: true,
    weight: 0.5,
    memory: anywhere,
    draw: (paper) => ({
      ...draw(paper, of(paper)),
      truth: () => ({ availability: ['unknown', 'not-covered'] }),
    }),
  }));
}
