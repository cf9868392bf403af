import { COVERED, NOT_COVERED } from '../site/products';
import type { LabelHits } from './labels';

/** Whether a text names a subscription that the procedure covers, or one that it does not. */
export type ProductKind = 'consumer' | 'other';

const ANY = new RegExp([...COVERED, ...NOT_COVERED].map(({ source }) => source).join('|'), 'i');

/** Null if the text names no subscription that is known. The name that comes first decides. */
export function productKind(text: string, keys: LabelHits): ProductKind | null {
  if (!keys.has('consumerSubscription') && !ANY.test(text)) return null;
  const other = first(NOT_COVERED, text);
  const covered = keys.has('consumerSubscription') ? 0 : first(COVERED, text);
  if (other === Infinity && covered === Infinity) return null;
  return covered < other ? 'consumer' : 'other';
}

function first(patterns: readonly RegExp[], text: string): number {
  let place = Infinity;
  for (const pattern of patterns) {
    const at = text.search(pattern);
    if (at >= 0 && at < place) place = at;
  }
  return place;
}
