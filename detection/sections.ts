import { isAboutSubscriptions } from './context';
import { flatParent, isInside } from './flat-tree';
import { hasWords } from './normal';
import type { Page } from './page';
import { isConsumer, type Row } from './row';
import { textOf } from './text';

/**
 * The rows of the list of subscriptions, where a page has several lists: devices, orders and invoices
 * name a subscription as well. It is the one under a heading that says so, else the one whose rows
 * begin with its name. Where no heading tells lists apart, what the rows stand in does.
 */
export function ofSubscriptions(rows: Row[], page: Page): Row[] {
  const headings = page.headings().filter((one) => !rows.some((row) => isNameOf(one, row, page)));
  const heads = new Map(rows.map((row) => [row, headOver(row.element, headings, page)]));
  const isSaid = (row: Row): boolean => {
    const head = heads.get(row);
    return head != null && isAboutSubscriptions(textOf(head, page, 200));
  };
  // Under a title of something else, what begins with another name is of that.
  const kept = rows.filter(
    (row) => !isConsumer(row) || row.headed || !heads.get(row) || isSaid(row),
  );
  const told = new Set(kept.map((row) => heads.get(row))).size > 1;
  const listOf = (row: Row) => (told ? heads.get(row) : flatParent(row.element));
  if (new Set(kept.map(listOf)).size < 2) return kept;
  const ours = (is: (row: Row) => boolean): Row[] | null => {
    const lists = kept.filter(is).map(listOf);
    return lists.length > 0 ? kept.filter((row) => lists.includes(listOf(row))) : null;
  };
  return (
    ours((row) => told && isConsumer(row) && isSaid(row)) ??
    ours((row) => isConsumer(row) && row.headed) ??
    // Its own rows may be called by names that are not known; the other kinds beside them are.
    ours((row) => row.headed) ??
    kept
  );
}

/** True for the heading of a row; with nothing but a menu beside it, it is that of a list. */
function isNameOf(heading: Element, { element, action, known }: Row, page: Page): boolean {
  if (!isInside(heading, element)) return false;
  const beside = action ? textOf(element, page, 200, [heading, action.element]) : '';
  return known || !action || hasWords(beside);
}

/** CSS px by which a heading may reach into what it heads. */
const OVERLAP = 4;

/** The lowest heading that is painted above an element and over it: in trees of components order tells nothing. */
export function headOver(
  element: Element,
  headings: readonly Element[],
  { sight }: Page,
): Element | null {
  const { top, left, right } = sight.box(element);
  let head: Element | null = null;
  for (const one of headings) {
    const box = sight.box(one);
    if (box.bottom > top + OVERLAP || box.right <= left || box.left >= right) continue;
    if (!head || box.top > sight.box(head).top) head = one;
  }
  return head;
}
