import { isInside } from './flat-tree';
import { labelsOf, says } from './labels';
import { normal } from './normal';
import type { Page } from './page';
import type { Row } from './rows';

/**
 * The rows that stand under a heading about subscriptions, where some do and others under one of their
 * own: a page of several lists has devices, orders and invoices that name a subscription as well.
 */
export function ofSubscriptions(rows: Row[], page: Page): Row[] {
  const headings = page
    .all('headings')
    .filter((one) => !rows.some(({ element }) => isInside(one, element)) && page.sight.shows(one));
  const heads = rows.map(({ element }) => headOver(element, headings));
  if (new Set(heads).size < 2) return rows;
  const told = heads.map((head) => head !== null && isAboutSubscriptions(head.textContent ?? ''));
  // A name that heads its card says nothing of a list.
  if (!rows.some((row, at) => told[at] && row.subscription.kind === 'consumer')) return rows;
  return rows.filter((_, at) => told[at] || heads[at] === null);
}

/** The heading that comes last before an element. */
function headOver(element: Element, headings: readonly Element[]): Element | null {
  const before = headings.filter(
    (one) => (one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return before.at(-1) ?? null;
}

function isAboutSubscriptions(text: string): boolean {
  const keys = labelsOf(text);
  return (
    keys.has('subscriptions') ||
    keys.has('subscriptionsPart') ||
    keys.has('consumerSubscription') ||
    says(normal(text), 'aboutSubscription')
  );
}
