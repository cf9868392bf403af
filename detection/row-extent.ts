import { flatParent, isInside } from './flat-tree';
import { fold } from './normal';
import type { Control, Page } from './page';
import { isRow } from './place';

/** Text of a row is not longer than this many characters; what is longer is a page. */
const LONGEST_ROW = 700;

/** Climbs from an Action control to the largest part that holds no other one and is no page. */
export function containerOf(action: Element, all: Control[], page: Page): Element {
  let row = action;
  for (let up = flatParent(action); up; up = flatParent(up)) {
    if (/^(?:BODY|MAIN|TABLE|TBODY|UL|OL|FORM)$/.test(up.tagName)) break;
    if (/^(?:table|grid|rowgroup|list|main)$/.test(up.getAttribute('role') ?? '')) break;
    if (all.some((other) => other.element !== action && isInside(other.element, up))) break;
    if ((up.textContent ?? '').length > LONGEST_ROW) break;
    if (hasTitle(up, page) && !isRow(up)) break;
    if (holdsAnother(up, row, page)) break;
    row = up;
    if (isRow(up)) break;
  }
  return row;
}

/** True if the wider part names a subscription that the row is not about: it is more than one row. */
function holdsAnother(wider: Element, row: Element, page: Page): boolean {
  const names = page.products.filter(
    (one) => isInside(one.node, wider) && !isInside(one.node, row) && page.shows(one.parent),
  );
  if (names.length === 0) return false;
  if (page.products.some((one) => isInside(one.node, row) && page.shows(one.parent))) return true;
  const branches = new Set(names.map((one) => branchOf(one.node, wider)));
  return branches.size > 1 || new Set(names.map(({ text }) => fold(text))).size > 1;
}

/** The child of `part` in which a node is painted. */
function branchOf(node: Node, part: Element): Node {
  let branch = node;
  for (let up = flatParent(node); up && up !== part; up = flatParent(up)) branch = up;
  return branch;
}

/** True for a part under a title of its own; a title that unfolds something is a row's. */
function hasTitle(element: Element, page: Page): boolean {
  return [...element.querySelectorAll('h1,h2')].some(
    (one) => page.shows(one) && !one.querySelector('[aria-expanded]'),
  );
}

/** The row around a name link where there is no Action: the nearest row, or one of several alike. */
export function rowAround(link: Element, page: Page): Element {
  let row = link;
  for (let up = flatParent(link), depth = 0; up && depth < 6; up = flatParent(up), depth++) {
    if (isRow(up)) return up;
    if (/^(?:BODY|MAIN|TABLE|TBODY|UL|OL|FORM)$/.test(up.tagName) || hasTitle(up, page)) break;
    if ((up.textContent ?? '').length > LONGEST_ROW) break;
    if (page.products.filter((one) => isInside(one.node, up as Element)).length > 1) break;
    row = up;
  }
  return row;
}
