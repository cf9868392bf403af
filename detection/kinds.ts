import { isInside, partsAround } from './flat-tree';
import type { Page } from './page';
import type { ProductKind } from './products';

/** What the names of subscriptions that show in a part are of: `other` if all are; null if there are none. */
export function kindIn(page: Page, part: Element): ProductKind | null {
  const named = page.products.filter(
    ({ node, parent }) => isInside(node, part) && page.shows(parent),
  );
  if (named.length === 0) return null;
  return named.every(({ kind }) => kind === 'other') ? 'other' : 'consumer';
}

/** The same for the whole page. */
export function kindOn(page: Page): ProductKind | null {
  return kindIn(page, page.document.documentElement);
}

/** The same for the smallest part around an element, short of the page, that names any. */
export function kindAround(page: Page, element: Element): ProductKind | null {
  for (const one of [element, ...partsAround(element)]) {
    const kind = kindIn(page, one);
    if (kind) return kind;
  }
  return null;
}
