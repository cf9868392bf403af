import type { Subscription } from '../guide/reading';
import { type Context, reachable } from './context';
import { beginsHand, controlOf, nameOf, roleOf } from './controls';
import { eachText, flatElements, flatParent, isInside, lineage } from './flat-tree';
import { labelsOf } from './labels';
import { fold, hasWords, normal } from './normal';
import type { Control, Page, Words } from './page';
import { isRow } from './place';
import { isCoveredName, type ProductKind } from './products';
import { amongInstructions } from './prose';
import { ofSubscriptions } from './sections';
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
  /** It begins with the subscription's name; of a device the name may be a value ("Plan: …"). */
  headed: boolean;
}

/** Text of a row is not longer than this many characters; what is longer is a page. */
const LONGEST_ROW = 700;
/** Seven characters, at least one digit and one letter: Dell's public description of a Service Tag. */
const TAG = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{7}\b/;

/** The rows of the subscription list on this page, in order. */
export function rowsOf(context: Context): Row[] {
  const { page } = context;
  const actions = page
    .find('action', { disabled: true })
    .filter((one) => inContent(one) && !amongInstructions(one.element));
  const elements = actions.map((action) => containerOf(action.element, actions, page));
  const rows = actions.map((action, i) => {
    const element = elements[i] as Element;
    return describe(context, element, page.sight.isUnder(action.element, element) ? null : action);
  });
  if (context.inSubscriptions) {
    for (const name of page.products) {
      const link = amongInstructions(name.parent) ? null : nameLink(page, name);
      if (!link || rows.some(({ parts }) => parts.some((part) => isInside(link.element, part))))
        continue;
      const element = rowAround(link.element, page);
      if (rows.some((row) => row.element === element)) continue;
      if (actions.some((one) => isInside(one.element, element))) continue;
      const { menu, unknown } = menuIn(element, link.element, page);
      // A button in words that are not known may be the row's Action: then its name is no way round it.
      rows.push({ ...describe(context, element, menu), link: unknown ? null : link });
    }
  }
  const named = rows.filter((row) => row.subscription.name !== '');
  // An Action that is nobody's may be that of a row with a name link alone, unless it waits for a tick.
  const strays = rows.filter((row) => row.subscription.name === '');
  const known = strays.some((row) => row.actionUsable || !named.every((one) => isTicked(one)))
    ? named.map((row) => (row.action ? row : { ...row, link: null }))
    : named;
  return tellApart(
    ofSubscriptions(known, page).sort(
      (a, b) => page.sight.box(a.element).top - page.sight.box(b.element).top,
    ),
  );
}

/** True for a row that can be chosen by a tick: what can be done with it stands in a bar. */
function isTicked({ parts }: Row): boolean {
  return parts.some((part) => part.querySelector('input[type=checkbox],[role=checkbox]') !== null);
}

/** Rows whose controls may be pressed now. */
export function reachableRows(context: Context, rows: Row[]): Row[] {
  return rows.filter((row) => {
    const control = row.action ?? row.link;
    return control !== null && reachable(context, [control]).length > 0;
  });
}

/**
 * A row's menu told by its markup alone, where its words are not known: the one control of the row that
 * says that it pops something up.
 */
function menuIn(
  row: Element,
  link: Element,
  page: Page,
): { menu: Control | null; unknown: boolean } {
  const buttons = [...flatElements(row)].filter(
    (one) =>
      (roleOf(one) === 'button' || beginsHand(one) || isWordless(one)) &&
      !isInside(link, one) &&
      !isInside(one, link) &&
      page.sight.shows(one),
  );
  const strange = buttons.map((one) => page.describe(one)).filter(({ label }) => isStrange(label));
  const popping = strange.filter(({ element }) =>
    /^(?:true|menu)$/.test(element.getAttribute('aria-haspopup') ?? ''),
  );
  const menu = popping.length === 1 ? (popping[0] ?? null) : null;
  return { menu, unknown: menu === null && strange.length > 0 };
}

/** A name that is no known control's; an icon may be called as the subscription that it is for. */
function isStrange(label: string): boolean {
  return [...labelsOf(label).keys()].every((key) => key === 'consumerSubscription');
}

/** A link with nothing to read in it: an icon that is pressed. */
function isWordless(element: Element): boolean {
  return roleOf(element) === 'link' && !hasWords(element.textContent ?? '');
}

function inContent({ place, element }: Control): boolean {
  if (place.banner || place.footer || place.breadcrumb || place.menu || place.messageBar)
    return false;
  if (place.panel && !place.main) return false;
  return !element.closest('thead,th[scope=col],th:not([scope]):not(tbody *),[role=columnheader]');
}

/** Climbs from an Action control to the largest part that holds no other one and is no page. */
function containerOf(action: Element, all: Control[], page: Page): Element {
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
    (one) => isInside(one.node, wider) && !isInside(one.node, row) && page.sight.shows(one.parent),
  );
  if (names.length === 0) return false;
  if (page.products.some((one) => isInside(one.node, row) && page.sight.shows(one.parent)))
    return true;
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
    (one) => page.sight.shows(one) && !one.querySelector('[aria-expanded]'),
  );
}

/** The row around a name link where there is no Action: the nearest row, or one of several alike. */
function rowAround(link: Element, page: Page): Element {
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

/** The control that a subscription's name is, if it is one and carries little but the name. */
function nameLink(page: Page, name: Words & { kind: ProductKind }): Control | null {
  if (!page.sight.shows(name.parent)) return null;
  if (name.kind === 'consumer' && !isCoveredName(name.text, name.keys)) return null;
  const element = controlOf(name.parent);
  if (!element || !page.sight.shows(element) || !enabled(element)) return null;
  if (folds(element) && !hidesAction(element, page)) return null;
  const naming = nameOf(element, page.sight);
  if (naming.shown.length > fold(name.text).length + 40) return null;
  const control = page.describe(element, naming);
  if (!inContent(control) || control.place.tabs || control.place.dialog) return null;
  return control;
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

function describe(context: Context, element: Element, action: Control | null): Row {
  const { page } = context;
  const parts = partsOf(element, action, page);
  const holds = (node: Node): boolean => parts.some((part) => isInside(node, part));
  const named = page.products.find((one) => holds(one.node) && page.sight.shows(one.parent));
  const tag = parts.map((part) => tagIn(part, page)).find(Boolean) ?? '';
  const first = named ? fold(named.text) : firstText(parts, action, page);
  // What is not known by its name is not guessed: a device has a Service tag as well.
  const kind = named?.kind ?? 'other';
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
    headed: named !== undefined && named.node === firstWords(parts, action, page, () => false),
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
  skipped: (words: string) => boolean,
): Text | null {
  let first: Text | null = null;
  const isIt = (text: Text): false | undefined => {
    const parent = flatParent(text);
    const value = fold(text.nodeValue ?? '');
    if (!parent || !hasWords(value) || (action && isInside(parent, action.element)))
      return undefined;
    if (skipped(value) || !page.sight.shows(parent)) return undefined;
    first = text;
    return false;
  };
  parts.find((part) => !eachText(part, isIt));
  return first;
}

/** A service tag that stands in the row, '' if none is seen. */
function tagIn(element: Element, page: Page): string {
  let tag = '';
  eachText(element, (text) => {
    const found = TAG.exec(text.nodeValue ?? '');
    const parent = flatParent(text);
    if (!found || !parent || !page.sight.shows(parent)) return undefined;
    tag = found[0];
    return false;
  });
  return tag;
}

/** Two rows with one name and no tag are told apart by their place. */
function tellApart(rows: Row[]): Row[] {
  const count = new Map<string, number>();
  return rows.map((row) => {
    const { key } = row.subscription;
    const before = count.get(key) ?? 0;
    count.set(key, before + 1);
    if (before === 0) return row;
    return { ...row, subscription: { ...row.subscription, key: `${key}#${before + 1}` } };
  });
}
