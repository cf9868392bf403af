import { compositions } from 'virtual:site-labels';
import type { LabelKey } from './label-index';
import { lexiconOf } from './parts';

/** Signs that part two things in one name. */
const APART = /[/&+,・、·|]/;

/**
 * What a name is that no list holds: made of nothing but the known parts of one language, with those
 * that make its meaning among them, in any order ("Administer my subscriptions").
 * @param form in normal form
 */
export function composedKeys(form: string, language: string): LabelKey[] {
  const pieces = lexiconOf(language)?.(form);
  if (!pieces) return [];
  const has = (bits: number) => pieces.some((piece) => (piece & bits) !== 0);
  const { all, once, or } = compositions;
  // Two words of cancelling in one name say the opposite: "cancel the cancellation".
  if (pieces.filter((piece) => (piece & once) !== 0).length > 1) return [];
  return all
    .filter(
      ([, allowed, needs, apart]) =>
        pieces.every((piece) => (piece & allowed) !== 0) &&
        needs.every(has) &&
        (!apart || APART.test(form) || has(or)),
    )
    .map(([key]) => key);
}
