import { REGION_HOOKS } from '../site/clues';
import { eachText, flatParent, lineage } from './flat-tree';
import { style } from './layout';
import type { Sight } from './sight';

/** Where an element stands in the page. Each entry is the nearest such ancestor, or null. */
export interface Place {
  banner: Element | null;
  footer: Element | null;
  /** A navigation landmark, a complementary region, or something called a side panel. */
  panel: Element | null;
  breadcrumb: Element | null;
  dialog: Element | null;
  messageBar: Element | null;
  /** A form, or a group of fields, that holds more than buttons. */
  form: Element | null;
  row: Element | null;
  menu: Element | null;
  tabs: Element | null;
  main: Element | null;
}

const NOWHERE: Place = {
  banner: null,
  footer: null,
  panel: null,
  breadcrumb: null,
  dialog: null,
  messageBar: null,
  form: null,
  row: null,
  menu: null,
  tabs: null,
  main: null,
};

const SECTIONING = new Set(['ARTICLE', 'SECTION', 'MAIN', 'ASIDE', 'NAV', 'DIALOG', 'LI', 'TD']);
const FIELDS =
  'input:not([type=hidden],[type=button],[type=submit],[type=image],[type=reset]),select,textarea,[contenteditable=true]';

const PRESSED = 'a,button,input[type=submit],input[type=button]';

/** Climbs from the element to the top window's root and notes what it stands in. */
export function placeOf(element: Element): Place {
  const place = { ...NOWHERE };
  let pageHeader: Element | null = null;
  let pageFooter: Element | null = null;
  for (const one of lineage(element)) {
    const role = one.getAttribute('role')?.toLowerCase() ?? '';
    const tag = one.tagName;
    const hook = `${one.id} ${one.getAttribute('class') ?? ''}`.replace(/([a-z])(?=[A-Z])/g, '$1-');
    if (one !== element) {
      if (role === 'menu' || role === 'menubar' || role === 'listbox') place.menu ??= one;
      if (role === 'tablist') place.tabs ??= one;
      if (role === 'row' || (tag === 'TR' && !place.row && !isLaidOut(one))) place.row ??= one;
    }
    if (tag === 'DIALOG' || role === 'dialog' || role === 'alertdialog') {
      if (REGION_HOOKS.messageBar.test(hook)) place.messageBar ??= one;
      else place.dialog ??= one;
    } else if (role === 'alert' || role === 'status' || REGION_HOOKS.messageBar.test(hook)) {
      place.messageBar ??= one;
    }
    const isForm = tag === 'FORM' || role === 'form' || tag === 'FIELDSET';
    const whole = isForm && isWholePage(one);
    // A form around a frame is none for what is in the frame.
    if (isForm && one.ownerDocument === element.ownerDocument && one.querySelector(FIELDS))
      place.form ??= whole ? groupIn(one, element) : one;
    if (REGION_HOOKS.breadcrumb.test(`${hook} ${one.getAttribute('aria-label') ?? ''}`)) {
      place.breadcrumb ??= one;
    }
    if (tag === 'MAIN' || role === 'main') place.main ??= one;
    if (tag === 'NAV' || role === 'navigation' || tag === 'ASIDE' || role === 'complementary') {
      place.panel ??= one;
    } else if (REGION_HOOKS.panel.test(hook) && tag !== 'BODY' && tag !== 'HTML')
      place.panel ??= one;
    if (role === 'banner' || REGION_HOOKS.banner.test(one.id) || tag === 'HEADER') pageHeader = one;
    else if (REGION_HOOKS.banner.test(hook)) pageHeader ??= one;
    if (role === 'contentinfo' || tag === 'FOOTER') pageFooter = one;
    else if (REGION_HOOKS.footer.test(tag.includes('-') ? `${hook} ${one.localName}` : hook))
      place.footer ??= one;
    // A header or footer inside a card, a section or a dialog is not the page's, unless it is all of it.
    if (
      (SECTIONING.has(tag) || (tag === 'FORM' && !whole)) &&
      (tag === 'MAIN' || !one.querySelector('main,[role=main]'))
    ) {
      pageHeader = null;
      if (tag !== 'MAIN') pageFooter = null;
    }
  }
  place.banner = pageHeader;
  place.footer ??= pageFooter;
  return place;
}

/** True for what stands in something with such an id. */
export function hasHook(element: Element, pattern: RegExp): boolean {
  return [...lineage(element)].some(({ id }) => pattern.test(id));
}

/** True for what stands in one of these. */
export function standsIn(place: Place, ...parts: (keyof Place)[]): boolean {
  return parts.some((one) => place[one] !== null);
}

/** Controls from which a form may be one around the whole page, as some servers draw it. */
const MANY_IN_FORM = 8;

/** True for a form around most controls of its document: what is filled in there is a part of it. */
function isWholePage(form: Element): boolean {
  // ASP.NET Web Forms draws each page in one form and keeps its state there.
  if (form.querySelector('input[name=__VIEWSTATE]')) return true;
  const controls = form.querySelectorAll(PRESSED).length;
  return (
    controls >= MANY_IN_FORM && controls > form.ownerDocument.querySelectorAll(PRESSED).length * 0.6
  );
}

/** The smallest part of such a form around an element in which something is filled in. */
function groupIn(form: Element, element: Element): Element | null {
  for (const one of lineage(element)) {
    if (one === form) return null;
    // What holds one that is as large as the page is no smaller.
    if (one !== element && one.querySelector(FIELDS)) return isWholePage(one) ? null : one;
  }
  return null;
}

/** True for a row or cell of a table that only lays out the page, as pages of old did. */
export function isLaidOut(part: Element): boolean {
  const table = /^(?:TR|TD|TBODY)$/.test(part.tagName) ? part.closest('table') : null;
  if (!table) return false;
  const role = table.getAttribute('role');
  if (role) return role === 'presentation' || role === 'none';
  if (table.querySelector(':scope > caption, :scope > thead, th, [scope]')) return false;
  if (table.querySelector('table, h1, h2, nav, main, header, footer')) return true;
  return [...table.rows].every(({ cells }) => cells.length <= 1) || isBar(table);
}

/** A row of a table or grid, an item of a list, an article. */
export function isRow(element: Element): boolean {
  if (/^(?:TR|LI|ARTICLE)$/.test(element.tagName)) return !isLaidOut(element);
  return /^(?:row|listitem|article)$/.test(element.getAttribute('role') ?? '');
}

/** Controls in one cell from which it is a part of the page. */
const MANY = 4;

/** One row with a control in each cell but for the one where one is, tabs of old; or with many in one. */
function isBar({ rows: [row, more] }: HTMLTableElement): boolean {
  const counts = [...(row?.cells ?? [])].map(
    (cell) => cell.querySelectorAll('a,button,input').length,
  );
  const tabs = counts.length > 2 && counts.filter((count) => count === 0).length <= 1;
  return !more && (tabs || counts.some((count) => count >= MANY));
}

/**
 * True in a bar along the top of the window: what is folded up in it is the site's own menu. For
 * windows that are wide enough for a side panel.
 */
export function inTopBar(element: Element, sight: Sight): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (const one of lineage(element)) {
    if (/^(?:BODY|MAIN)$/.test(one.tagName)) break;
    const { left, top, right, bottom } = sight.box(one);
    const wide = right - left >= view.innerWidth * 0.7;
    const high = bottom - top <= 160 && top + view.scrollY <= 120;
    if (wide && high && inOneLine(one, sight)) return true;
  }
  return false;
}

/** True for a part whose texts stand beside each other, not below. */
function inOneLine(part: Element, sight: Sight): boolean {
  const lines: number[] = [];
  eachText(part, (text) => {
    const parent = flatParent(text);
    if (!parent || !/\p{L}/u.test(text.nodeValue ?? '') || !sight.shows(parent)) return undefined;
    const { top, bottom } = sight.box(parent);
    lines.push((top + bottom) / 2);
    return lines.length < 12;
  });
  return lines.length >= 2 && Math.max(...lines) - Math.min(...lines) < 24;
}

/**
 * True if the element stands in a narrow column of controls at the side where lines begin: what a side
 * panel without any markup looks like. Box measures in CSS px of the top window.
 */
export function inSideColumn(element: Element, sight: Sight): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || view.innerWidth < 600) return false;
  const box = sight.box(element);
  const rtl = style(element).direction === 'rtl';
  const inset = rtl ? view.innerWidth - box.right : box.left;
  if (inset > view.innerWidth * 0.25 || box.right - box.left > view.innerWidth * 0.34) return false;
  for (const one of lineage(element)) {
    const column = sight.box(one);
    const width = column.right - column.left;
    if (width > view.innerWidth * 0.36) return false;
    const tall = column.bottom - column.top >= 1.6 * (box.bottom - box.top);
    if (tall && one.childElementCount >= 3) return true;
  }
  return false;
}
