import { COVERED, NOT_COVERED } from '../site/products';
import { isLabel, type LabelHits } from './labels';
import { fold, normal } from './normal';

/** Whether a text names a subscription that the procedure covers, or one that it does not. */
export type ProductKind = 'consumer' | 'other';

const ANY = new RegExp([...COVERED, ...NOT_COVERED].map(({ source }) => source).join('|'), 'i');

/** Letters that hide a name from a plain look: soft hyphens, wide forms, the capital of a dotted i. */
const DRESSED = /[\u00ad\u200b\uff00-\uffefİ]/;

/** Null if the text names no subscription that is known. The name that comes first decides. */
export function productKind(raw: string, keys: LabelHits): ProductKind | null {
  if (startsWithLabel(raw)) return 'consumer';
  if (!keys.has('consumerSubscription') && !ANY.test(raw) && !DRESSED.test(raw)) return null;
  const text = normal(raw);
  if (!keys.has('consumerSubscription') && !ANY.test(text)) return null;
  const other = first(NOT_COVERED, text);
  const covered = keys.has('consumerSubscription') ? 0 : first(COVERED, text);
  if (other === Infinity && covered === Infinity) return null;
  return covered < other ? 'consumer' : 'other';
}

/** Where a text names products, whosever they are; UTF-16 units. */
export function productNamesIn(text: string): { start: number; end: number }[] {
  return [...COVERED, ...NOT_COVERED].flatMap(({ source }) =>
    [...text.matchAll(new RegExp(source, 'gi'))].map(({ 0: name, index }) => {
      return { start: index, end: index + name.length };
    }),
  );
}

function first(patterns: readonly RegExp[], text: string): number {
  let place = Infinity;
  for (const pattern of patterns) {
    const at = text.search(pattern);
    if (at >= 0 && at < place) place = at;
  }
  return place;
}

/**
 * True if a text is the name of a covered subscription and no sentence about one: it begins with it,
 * the maker's name aside. "Upgrade to Premium Support" is an offer.
 */
export function isCoveredName(text: string, keys: LabelHits): boolean {
  if (keys.has('consumerSubscription')) return true;
  const name = fold(text).replace(/^(?:dell|my)\s+/i, '');
  return first(COVERED, name) === 0 || startsWithLabel(name);
}

/** "Consumer Subscription Services – Premium Support": the label, a dash, and which one. */
function startsWithLabel(name: string): boolean {
  const at = name.search(/\s[-–—·•]\s|\s*[:：|(（]/);
  return at > 0 && isLabel(name.slice(0, at), 'consumerSubscription');
}
