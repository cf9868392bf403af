import type { Target, Whereabouts } from '../guide/reading';
import { flatChildren, flatParent, isElement, isInside, lineage } from './flat-tree';
import { placeOf } from './place';
import { Sight } from './sight';

/** Fewer are not told apart by counting, more would not be counted by anybody. */
const FEWEST = 2;
const MOST = 12;
/** Children of one parent beyond which looking at each would cost more than it tells. */
const CROWD = 60;
/** Smallest sides of a card, CSS px: what is less is a button or a line of text. */
const CARD = { width: 120, height: 60 };

/**
 * Where a control stands, for somebody who is told about it and can't see it: the nearest thing that
 * has a plain name. Undefined where there is none, so that nothing is said rather than something odd.
 */
function whereaboutsOf(element: Element, sight: Sight): Whereabouts | undefined {
  const place = placeOf(element);
  if (place.menu)
    return { kind: 'menu', ...among(place.menu, '[role^="menuitem"]', element, sight) };
  if (place.dialog) return { kind: 'dialog' };
  if (place.tabs) return { kind: 'tab', ...among(place.tabs, '[role="tab"]', element, sight) };
  if (place.row) return { kind: 'row', ...amongRows(place.row, element, sight) };
  if (place.panel && !place.main) return { kind: 'panel' };
  if (place.banner) return { kind: 'header' };
  return cardOf(element, sight);
}

/**
 * The targets of a reading, each with where its control stands. It is asked apart from reading: it tells
 * people, and decides nothing.
 * @param elements of the targets, in the same order (`Look`)
 */
export function placed(
  targets: readonly Target[],
  elements: readonly Element[],
  document: Document,
): Target[] {
  const sight = new Sight(document);
  return targets.map((target, index) => {
    const element = elements[index];
    const place = element && whereaboutsOf(element, sight);
    return place ? { ...target, place } : target;
  });
}

/** Which of the like elements of a group it is; nothing where it is none of them. */
function among(group: Element, like: string, element: Element, sight: Sight) {
  const all = [...group.querySelectorAll(like)].filter((one) => sight.shows(one));
  const number = all.findIndex((one) => isInside(element, one)) + 1;
  return number > 0 ? { number, total: all.length } : {};
}

/** Which of the rows of its table or grid it is in; rows of column heads are not counted. */
function amongRows(row: Element, element: Element, sight: Sight) {
  const table = row.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const rows = 'tr,[role="row"]';
  const heads = 'thead *,:has([role="columnheader"],th[scope="col"])';
  return table ? among(table, `:is(${rows}):not(${heads})`, element, sight) : {};
}

/** The innermost of several boxes side by side that are built alike. */
function cardOf(element: Element, sight: Sight): Whereabouts | undefined {
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN|NAV|ASIDE)$/.test(one.tagName)) return undefined;
    const parent = flatParent(one);
    if (!parent || one === element || !isLarge(one, sight)) continue;
    const children = Array.from(flatChildren(parent));
    if (children.length > CROWD) continue;
    const alike = children.filter(
      (other): other is Element => isElement(other) && isAlike(other, one) && isLarge(other, sight),
    );
    if (alike.length < FEWEST || alike.length > MOST) continue;
    return { kind: 'card', number: alike.indexOf(one) + 1, total: alike.length };
  }
  return undefined;
}

function isLarge(element: Element, sight: Sight): boolean {
  const { left, top, right, bottom } = sight.box(element);
  return right - left >= CARD.width && bottom - top >= CARD.height && sight.shows(element);
}

/** Of one tag and one class, or both headed: plain wrappers that happen to be neighbours are not. */
function isAlike(a: Element, b: Element): boolean {
  if (a.tagName !== b.tagName) return false;
  const name = a.getAttribute('class');
  if (name ? name === b.getAttribute('class') : a.tagName.includes('-')) return true;
  return [a, b].every((one) => one.querySelector('h2,h3,h4,h5,h6,[role="heading"]') !== null);
}
