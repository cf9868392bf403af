import { type Context, isNarrow, reachable } from '../context';
import { controlOf, nameParts } from '../controls';
import { currentBeside } from '../current';
import { flatElements, isInside, lineage } from '../flat-tree';
import { labelsOf } from '../labels';
import type { Control } from '../page';
import { inTopBar } from '../place';
import { enabled } from '../sight';

/**
 * The control that opens the closed panel, group or mobile menu in which the entry is. What the page
 * itself says ties them first (aria-controls, summary, neighbours); a menu button by its name is taken
 * only where there is just one.
 */
export function openerOf(context: Context, entries: Control[]): Control | null {
  let loose = false;
  for (const entry of entries) {
    const proven = tied(context, entry.element);
    if (proven && isForEntries(context, proven, entry)) return proven;
    // What another control hides is not behind the menu button.
    loose ||= !proven && (entry.place.panel ?? entry.place.menu) !== null;
  }
  if (!loose) return entries.length === 0 ? inDock(context) : null;
  const menus = reachable(context, context.page.find('menu')).filter(
    (one) => one.place.footer === null && one.element.getAttribute('aria-expanded') !== 'true',
  );
  const own = menus.filter((one) => one.place.banner === null);
  return own.length === 1 ? (own[0] ?? null) : null;
}

/**
 * On telephones the account's menu may be one of its entries, and hold the others only once it is open:
 * the one that is called so, beside the entry of the page.
 */
function inDock(context: Context): Control | null {
  if (!isNarrow(context)) return null;
  const { page } = context;
  const menus = reachable(context, page.find('menu')).filter(({ element, place }) => {
    const current = page.once(currentBeside, element);
    return (
      place.panel !== null &&
      place.banner === null &&
      place.footer === null &&
      element.getAttribute('aria-expanded') === 'false' &&
      current !== null &&
      page.shows(current)
    );
  });
  return menus.length === 1 ? (menus[0] ?? null) : null;
}

/**
 * In the site's own bar along the top only a menu button opens the way; a name there is somebody's menu.
 * The same where nothing says that the entries are those of a panel.
 */
function isForEntries({ page }: Context, opener: Control, { place, element }: Control): boolean {
  if (labelsOf(opener.label).has('menu')) return true;
  const own = page.once(currentBeside, element) !== null;
  // A row's own menu, or a card's: "Action: Payment methods", also on an icon.
  const names = [opener.label, opener.name.given].flatMap(nameParts);
  if (opener.place.row || names.some((name) => labelsOf(name).has('action'))) return false;
  if (own && !opener.place.main) return true;
  if (!place.panel && (!place.menu || opener.place.main)) return false;
  return !inTopBar(opener.element, page.sight) || !/\p{L}/u.test(opener.name.shown);
}

/** Climbs from the hidden entry over what hides it, and looks for what shows that. */
function tied(context: Context, entry: Element): Control | null {
  const { sight } = context.page;
  for (const one of lineage(entry)) {
    if (one !== entry && sight.shows(one) && one.tagName !== 'DETAILS') {
      // What hides the entry ended below; the opener may still stand right here beside it.
      return beside(context, one, entry);
    }
    const opener = controlling(context, one) ?? beside(context, one, entry);
    if (opener) return opener;
  }
  return null;
}

function controlling(context: Context, hidden: Element): Control | null {
  if (hidden.tagName === 'DETAILS' && !(hidden as HTMLDetailsElement).open) {
    const summary = hidden.querySelector(':scope > summary');
    if (summary) return asOpener(context, summary);
  }
  if (!hidden.id) return null;
  const root = hidden.getRootNode() as Document | ShadowRoot;
  const id = CSS.escape(hidden.id);
  for (const one of root.querySelectorAll(
    `[aria-controls~="${id}"],[data-target="#${id}"],[data-bs-target="#${id}"],[href="#${id}"],label[for="${id}"]`,
  )) {
    const opener = asOpener(context, one);
    if (opener) return opener;
  }
  return null;
}

/** A closed control among the nearest siblings before the hidden part ("button, then its list"). */
function beside(context: Context, hidden: Element, entry: Element): Control | null {
  const parent = hidden.parentNode as ParentNode | null;
  if (!parent) return null;
  for (const sibling of parent.children) {
    if (sibling === hidden) break;
    const closed = [...flatElements(sibling)].filter(
      (one) => one.getAttribute('aria-expanded') === 'false' && !isInside(entry, one),
    );
    const last = closed[closed.length - 1];
    const opener = last && closed.length === 1 ? asOpener(context, last) : null;
    if (opener && nextShown(context, sibling, hidden) === hidden) return opener;
  }
  // Before a part that shows, what is not marked as closed is something else.
  return context.page.shows(hidden) ? null : unmarked(context, hidden);
}

/** What stands next after an element, past what does not show; `hidden` itself counts. */
function nextShown({ page }: Context, element: Element, hidden: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && next !== hidden && !page.shows(next)) next = next.nextElementSibling;
  return next;
}

/** Where nothing says "closed": the only control right before the hidden part, if it leads nowhere else. */
function unmarked(context: Context, hidden: Element): Control | null {
  let before = hidden.previousElementSibling;
  while (before && !context.page.shows(before)) before = before.previousElementSibling;
  if (!before) return null;
  const controls = new Set<Element>();
  for (const one of flatElements(before)) {
    const control = context.page.shows(one) ? controlOf(one) : null;
    if (control) controls.add(control);
  }
  const [only] = controls;
  if (!only || controls.size > 1 || !isInside(only, before)) return null;
  const href = only.getAttribute('href');
  if (href && !/^(?:#|javascript:)/i.test(href)) return null;
  if (href && /^#./.test(href)) return null;
  const opener = asOpener(context, only);
  if (!opener) return null;
  const { place, label } = opener;
  return place.panel || place.menu || labelsOf(label).has('menu') ? opener : null;
}

function asOpener(context: Context, element: Element): Control | null {
  const { sight } = context.page;
  if (!sight.shows(element) || !enabled(element)) return null;
  if (element.getAttribute('aria-expanded') === 'true') return null;
  return context.page.describe(element);
}
