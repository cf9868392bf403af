import type { Subscription } from '../guide/reading';
import { SERVICE_TAG } from '../site/clues';
import { type Context, isAboutSubscriptions } from './context';
import { controlOf, nameOf } from './controls';
import { eachText, flatParent, isInside, lineage } from './flat-tree';
import { labelsOf } from './labels';
import { fold, hasWords, normal } from './normal';
import type { Control, Page, Words } from './page';
import { isRow, standsIn } from './place';
import { isCoveredName, type ProductKind } from './products';
import { enabled } from './sight';

/** A subscription's row in the list: a table row, a grid row of plain boxes, a list item or a card. */
export interface Row {
  element: Element;
  /** A grid with pinned columns draws a row in several parts on one line; the element is one of them. */
  parts: Element[];
  subscription: Subscription;
  /** Its Action control, if it has one. */
  action: Control | null;
  /** Its name as a link, if it is one. */
  link: Control | null;
  actionUsable: boolean;
  /** What it is of is told by its name, not guessed. */
  known: boolean;
  /** It begins with the subscription's name, under its list's title; of a device it is a value ("Plan: …"). */
  headed: boolean;
}

/** True for a row of the kind that the procedure is for. */
export function isConsumer({ subscription }: Row): boolean {
  return subscription.kind === 'consumer';
}

const TAG = new RegExp(`\\b${SERVICE_TAG.source}\\b`);

/** True outside the frame of the page, its menus and the heads of columns. */
export function inContent({ place, element }: Control): boolean {
  if (standsIn(place, 'banner', 'footer', 'breadcrumb', 'menu', 'messageBar')) return false;
  if (place.panel && !place.main) return false;
  return !element.closest('thead,th[scope=col],th:not([scope]):not(tbody *),[role=columnheader]');
}

/** The control that a subscription's name is, if it is one and carries little but the name. */
export function nameLink(page: Page, name: Words & { kind: ProductKind }): Control | null {
  if (!page.shows(name.parent)) return null;
  if (name.kind === 'consumer' && !isCoveredName(name.text, name.keys) && !isHead(name, page))
    return null;
  const element = controlOf(name.parent);
  if (!element || !page.shows(element) || !enabled(element)) return null;
  if (folds(element) && !hidesAction(element, page)) return null;
  const naming = nameOf(element, page.sight);
  const words = fold(name.text);
  const isRowItself = naming.shown.startsWith(words) && hasTag(element, page);
  if (naming.shown.length > words.length + 40 && !isRowItself) return null;
  // What is pressed is the row; what it is called is its name.
  const control = { ...page.describe(element, naming), ...(isRowItself ? { label: words } : {}) };
  if (!inContent(control) || control.place.tabs || control.place.dialog) return null;
  return control;
}

/** True for what a row with a Service tag begins with: "Laptop 14, Premium Support" is no offer. */
function isHead({ node, parent }: Words, page: Page): boolean {
  const row = [...lineage(parent)].find(isRow);
  return row !== undefined && tagIn(row, page) !== '' && firstWords([row], null, page) === node;
}

function folds(element: Element): boolean {
  return element.tagName === 'SUMMARY' || element.hasAttribute('aria-expanded');
}

/** Parts around a row's head in which what it folds is looked for. */
const FOLD = 3;

/** True for the head of a closed row, below which its Action waits. */
function hidesAction(head: Element, page: Page): boolean {
  const all = page.find('action', { hidden: true, disabled: true });
  for (const up of [...lineage(head)].slice(1, 1 + FOLD)) {
    const inside = all.filter((one) => isInside(one.element, up));
    if (inside.length > 0) return inside.length === 1 && !inside[0]?.shows;
  }
  return false;
}

/**
 * What a row tells of its subscription.
 * @param element what holds the row, or a part of it
 */
export function describeRow(context: Context, element: Element, action: Control | null): Row {
  const { page } = context;
  const parts = partsOf(element, action, page);
  const holds = (node: Node): boolean => parts.some((part) => isInside(node, part));
  const named = page.products.find((one) => holds(one.node) && page.shows(one.parent));
  const tag = parts.map((part) => tagIn(part, page)).find(Boolean) ?? '';
  const first = named ? fold(named.text) : firstText(parts, action, page);
  // What is not known by its name is not guessed: a device has a Service tag as well.
  const kind = named?.kind ?? 'other';
  const isTitle = (words: string): boolean =>
    words !== fold(named?.text ?? '') && isAboutSubscriptions(words);
  const ended = page.wordsOf('cancelledStatus').some((one) => holds(one.node));
  const link = named ? nameLink(page, named) : null;
  const usable = action?.enabled ?? false;
  return {
    element,
    parts,
    subscription: {
      key: `${normal(first)}${tag ? `|${tag}` : ''}`,
      name: first,
      ...(tag ? { tag } : {}),
      kind,
      availability:
        named?.kind === 'other' ? 'not-covered' : ended ? 'already-cancelled' : 'unknown',
    },
    action,
    link: link && link.element !== action?.element ? link : null,
    actionUsable: usable,
    known: named !== undefined,
    headed: named !== undefined && named.node === firstWords(parts, action, page, isTitle),
  };
}

/** CSS px by which the parts of one row may stand apart. */
const LINE = 4;

/**
 * The row elements of the same grid that are painted on the row's own line; and where a list is one
 * grid of plain boxes, without a box around each row, those beside the box that holds the Action alone.
 */
function partsOf(element: Element, action: Control | null, { sight, products }: Page): Element[] {
  const grid = element.closest('[role=grid],[role=treegrid],[role=table]');
  const { top, bottom } = sight.box(element);
  const near = (a: number, b: number): boolean => Math.abs(a - b) < LINE;
  if (grid && element.getAttribute('role') === 'row') {
    return [...grid.querySelectorAll('[role=row]')].filter((one) => {
      const box = sight.box(one);
      return near(box.top, top) && near(box.bottom, bottom);
    });
  }
  if (!action || fold(element.textContent ?? '') !== fold(action.element.textContent ?? ''))
    return [element];
  const cells = [...(element.parentElement?.children ?? [])].filter((one) => {
    const box = sight.box(one);
    return near(box.top, top) || near(box.top + box.bottom, top + bottom);
  });
  const named = cells.filter((one) => products.some(({ node }) => isInside(node, one)));
  return named.length === 1 ? cells : [element];
}

/** What a row begins with, apart from its Action: its name, whatever it is called. */
function firstText(parts: readonly Element[], action: Control | null, page: Page): string {
  const first = firstWords(parts, action, page, (words) => labelsOf(words).size > 0);
  return fold(first?.nodeValue ?? '').slice(0, 120);
}

/** The first text with words that is painted in a row, apart from its Action and what is skipped. */
function firstWords(
  parts: readonly Element[],
  action: Control | null,
  page: Page,
  skipped: (words: string) => boolean = () => false,
): Text | null {
  let first: Text | null = null;
  const isIt = (text: Text): false | undefined => {
    const parent = flatParent(text);
    const value = fold(text.nodeValue ?? '');
    if (!parent || !hasWords(value) || (action && isInside(parent, action.element)))
      return undefined;
    if (skipped(value) || !page.shows(parent)) return undefined;
    first = text;
    return false;
  };
  parts.find((part) => !eachText(part, isIt));
  return first;
}

/** True for what holds a service tag, or says that it does. */
function hasTag(element: Element, page: Page): boolean {
  return (
    tagIn(element, page) !== '' ||
    page.wordsOf('serviceTag').some(({ node }) => isInside(node, element))
  );
}

/** A service tag that stands in the row, '' if none is seen. */
function tagIn(element: Element, page: Page): string {
  let tag = '';
  eachText(element, (text) => {
    const found = TAG.exec(text.nodeValue ?? '');
    const parent = flatParent(text);
    if (!found || !parent || !page.shows(parent)) return undefined;
    tag = found[0];
    return false;
  });
  return tag;
}
