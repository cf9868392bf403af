import type { Context } from './context';
import { flatParent, isInside, lineage } from './flat-tree';
import { style } from './layout';
import type { Control, Page } from './page';
import { isRow } from './place';
import { holdsSigns, ownSigns, type ProductSigns } from './product';

/**
 * The part that popped up around a control: what has the role of a menu, or the outermost placed box.
 * @param isBelow true for what cannot be in it: the climb ends there
 */
export function popupAround(
  { element, place }: Pick<Control, 'element' | 'place'>,
  isBelow: (part: Element) => boolean = () => false,
): Element | null {
  let found: Element | null = place.menu;
  for (const one of lineage(element)) {
    if (one.tagName === 'BODY' || isBelow(one)) break;
    const { position } = style(one);
    if (
      (position === 'absolute' ||
        position === 'fixed' ||
        one.matches(':popover-open,dialog[open]')) &&
      !(found && coversWindow(one))
    )
      found = one;
    if (/^(?:menu|listbox)$/.test(one.getAttribute('role') ?? '')) found ??= one;
  }
  return found;
}

/** A layer all over the window holds what popped up, and catches what is pressed beside it. */
function coversWindow(element: Element): boolean {
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  const { width, height } = element.getBoundingClientRect();
  return width * height > clientWidth * clientHeight * 0.8;
}

/** data-trigger, aria-labelledby on the menu; aria-controls, aria-owns, popovertarget on the trigger. */
export function isTied(menu: Element, action: Element): boolean {
  const trigger = [...lineage(action)]
    .slice(0, 3)
    .map((one) => one.id)
    .filter(Boolean);
  const parts = [menu, ...menu.querySelectorAll('*')];
  const ids = parts.map((one) => one.id).filter(Boolean);
  for (const one of lineage(menu)) {
    if (one.tagName === 'BODY') break;
    parts.push(one);
    if (one.id) ids.push(one.id);
  }
  const pointsBack = parts.some((one) =>
    ['data-trigger', 'aria-labelledby', 'data-for', 'data-anchor'].some((name) =>
      (one.getAttribute(name) ?? '')
        .split(/\s+/)
        .some((value) => trigger.includes(value.replace(/^#/, ''))),
    ),
  );
  if (pointsBack) return true;
  return ['aria-controls', 'aria-owns', 'popovertarget', 'data-target', 'data-menu'].some((name) =>
    (action.getAttribute(name) ?? '')
      .split(/\s+/)
      .some((value) => ids.includes(value.replace(/^#/, ''))),
  );
}

/** True for a control whose menu is open, by what its markup says. */
export function isOpen(action: Element): boolean {
  if (action.matches('[aria-expanded=true],[open] > summary')) return true;
  if (action.querySelector('[aria-expanded=true]')) return true;
  return action.parentElement?.getAttribute('aria-expanded') === 'true';
}

/** The control that opened a menu: by what the markup says, else the one that is open. */
export function triggerOf(menu: Element, page: Page): Element | null {
  return attachedTo(menu, page) ?? onlyOne(menu, page, isPopped);
}

/** The same by the markup around the menu alone: ids, or an open control beside it. */
export function attachedTo(menu: Element, page: Page): Element | null {
  const isBeside = (one: Element): boolean => isOpen(one) && flatParent(one) === flatParent(menu);
  return onlyOne(menu, page, (one) => isTied(menu, one)) ?? onlyOne(menu, page, isBeside);
}

function onlyOne(menu: Element, page: Page, test: (one: Element) => boolean): Element | null {
  const found = page
    .all('native')
    .filter((one) => !isInside(one, menu) && page.shows(one) && test(one));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isPopped(one: Element): boolean {
  return one.hasAttribute('aria-haspopup') && one.getAttribute('aria-expanded') === 'true';
}

/**
 * The row that a row of one cell below it belongs to: what unfolds from a row of a table takes a row of
 * its own.
 */
export function rowAbove(element: Element): Element | null {
  for (const one of lineage(element)) {
    if (!(one.tagName === 'TR' || one.getAttribute('role') === 'row') || !isRow(one)) continue;
    const above = one.previousElementSibling;
    return one.childElementCount === 1 && above && isRow(above) ? above : null;
  }
  return null;
}

/** True for what stands in a menu that a control of the page has opened. */
export function isInMenu(page: Page, control: Control): boolean {
  return openerOf(page, control) !== null;
}

/** True for what stands in the menu of a row or card of the content. */
export function isInMenuOfRow(page: Page, control: Control): boolean {
  const trigger = openerOf(page, control);
  return trigger !== null && homeOf(trigger) !== null;
}

/** The control that opened the menu which a control stands in; null if it is in none, or that can't be told. */
function openerOf(page: Page, control: Control): Element | null {
  const menu = popupAround(control);
  return menu && page.once(triggerOf, menu);
}

/**
 * True for what stands in the menu of a row or card that names no consumer subscription and has none of
 * its signs: of an order, a visit.
 */
export function isOfOtherRow({ page }: Context, control: Control, signs: ProductSigns): boolean {
  const trigger = openerOf(page, control);
  const row = trigger ? homeOf(trigger) : rowAbove(control.element);
  return (
    !!row &&
    (row.textContent ?? '').trim() !== (trigger?.textContent ?? '').trim() &&
    !(isCard(row) && holdsSigns(row, ownSigns(signs))) &&
    !page.products.some(({ kind, node }) => kind === 'consumer' && isInside(node, row))
  );
}

/** The card, or the head of the page, in which the menu was opened that a control stands in; null in a row. */
export function cardOfMenu(
  { page }: Context,
  control: Control,
  signs: ProductSigns,
): Element | null {
  const trigger = openerOf(page, control);
  const home = trigger && (homeOf(trigger) ?? headOf(trigger));
  return home && (!isRow(home) || holdsSigns(home, ownSigns(signs))) ? home : null;
}

/** The row, or all that is under one heading, that the control which opens a menu stands in. */
function homeOf(trigger: Element): Element | null {
  let home: Element | null = null;
  for (const one of lineage(trigger)) {
    if (one === trigger) continue;
    if (home && one.querySelector(HEADINGS) !== home.querySelector(HEADINGS)) break;
    if (isRow(one)) return one;
    if (isCard(one)) home = one;
    else if (home) break;
  }
  return home;
}

/** The bar that holds the page's title beside the control. */
function headOf(trigger: Element): Element | null {
  const bar = flatParent(trigger);
  return bar?.querySelector('h1') ? bar : null;
}

const HEADINGS = 'h2,h3,h4,h5,h6';

/** A part under a heading of its own, that is no heading of the page. */
export function isCard(part: Element): boolean {
  return part.querySelector(HEADINGS) !== null && part.querySelector('h1') === null;
}
