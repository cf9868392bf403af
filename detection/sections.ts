import { OF_SUBSCRIPTIONS } from './context';
import { flatParent, isInside } from './flat-tree';
import { labelsOf, says } from './labels';
import type { Page } from './page';
import type { Row } from './rows';
import { textOf } from './text';

/**
 * The rows of the list of subscriptions, where a page has several lists: devices, orders and invoices
 * name a subscription as well. It is the one under a heading that says so, else the one whose rows
 * begin with its name. Where no heading tells lists apart, what the rows stand in does.
 */
export function ofSubscriptions(rows: Row[], page: Page): Row[] {
  const headings = page
    .all('headings')
    .filter((one) => !rows.some(({ element }) => isInside(one, element)) && page.sight.shows(one));
  const under = rows.map(({ element }) => headOver(element, headings, page));
  const isConsumer = ({ subscription }: Row): boolean => subscription.kind === 'consumer';
  const [head = null] = under;
  const named = rows.filter(isConsumer);
  // Under a title of something else, rows that begin with something else are of that.
  if (
    head &&
    new Set(under).size === 1 &&
    !isAboutSubscriptions(textOf(head, page, 200)) &&
    !named.some((row) => row.headed)
  )
    return rows.filter((row) => !isConsumer(row));
  const heads = new Set(under).size < 2 ? rows.map(({ element }) => flatParent(element)) : under;
  if (new Set(heads).size < 2) return rows;
  const ours = (is: (row: Row, head: Element | null) => boolean): Row[] | null => {
    const found = heads.filter((head, at) => is(rows[at] as Row, head));
    return found.length > 0 ? rows.filter((_, at) => found.includes(heads[at] ?? null)) : null;
  };
  const isSaid = (head: Element | null): boolean =>
    heads === under && head !== null && isAboutSubscriptions(textOf(head, page, 200));
  return (
    ours((row, head) => isConsumer(row) && isSaid(head)) ??
    ours((row) => isConsumer(row) && row.headed) ??
    // Its own rows may be called by names that are not known; the other kinds beside them are.
    ours((row) => row.headed) ??
    rows
  );
}

/** CSS px by which a heading may reach into what it heads. */
const OVERLAP = 4;

/** The lowest heading that is painted above an element and over it: in trees of components order tells nothing. */
function headOver(element: Element, headings: readonly Element[], { sight }: Page): Element | null {
  const { top, left, right } = sight.box(element);
  let head: Element | null = null;
  for (const one of headings) {
    const box = sight.box(one);
    if (box.bottom > top + OVERLAP || box.right <= left || box.left >= right) continue;
    if (!head || box.top > sight.box(head).top) head = one;
  }
  return head;
}

/** @param text in normal form */
function isAboutSubscriptions(text: string): boolean {
  const keys = labelsOf(text);
  return OF_SUBSCRIPTIONS.some((key) => keys.has(key)) || says(text, 'aboutSubscription');
}
