import { OF_SUBSCRIPTIONS } from './context';
import { isInside } from './flat-tree';
import { labelsOf, says } from './labels';
import { normal } from './normal';
import type { Page } from './page';
import type { Row } from './rows';

/**
 * The rows of the list of subscriptions, where a page has several lists: devices, orders and invoices
 * name a subscription as well. It is the one under a heading that says so, else the one whose rows
 * begin with its name.
 */
export function ofSubscriptions(rows: Row[], page: Page): Row[] {
  const headings = page
    .all('headings')
    .filter((one) => !rows.some(({ element }) => isInside(one, element)) && page.sight.shows(one));
  const heads = rows.map(({ element }) => headOver(element, headings));
  if (new Set(heads).size < 2) return rows;
  const ours = (is: (row: Row, head: Element | null) => boolean): Row[] | null => {
    const found = heads.filter((head, at) => {
      const row = rows[at] as Row;
      return row.subscription.kind === 'consumer' && is(row, head);
    });
    return found.length > 0 ? rows.filter((_, at) => found.includes(heads[at] ?? null)) : null;
  };
  return (
    ours((_, head) => head !== null && isAboutSubscriptions(head.textContent ?? '')) ??
    ours((row) => row.headed) ??
    rows
  );
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
  return OF_SUBSCRIPTIONS.some((key) => keys.has(key)) || says(normal(text), 'aboutSubscription');
}
