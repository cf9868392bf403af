import { type Context, isOurs, reachable } from './context';
import { beginsHand, roleOf } from './controls';
import { flatElements, isInside } from './flat-tree';
import { labelsOf } from './labels';
import { hasWords } from './normal';
import type { Control, Page } from './page';
import { amongInstructions } from './prose';
import { describeRow, inContent, nameLink, type Row } from './row';
import { containerOf, rowAround } from './row-extent';
import { ofSubscriptions } from './sections';

interface Lists {
  /** Of the subscriptions, in order. */
  rows: Row[];
  /** Of other lists that name subscriptions as well. */
  apart: Row[];
}

/** Several steps ask for them while one page is read. */
const read = new WeakMap<Context, Lists>();

/** The rows of the subscription list on this page, in order. */
export function rowsOf(context: Context): Row[] {
  return listsOf(context).rows;
}

/** The same, with the rows of other lists. */
export function listsOf(context: Context): Lists {
  const lists = read.get(context) ?? listsIn(context);
  read.set(context, lists);
  return lists;
}

function listsIn(context: Context): Lists {
  const { page } = context;
  const actions = page
    .find('action', { disabled: true })
    // "Manage my services" may be an Action, and is the entry of its menu.
    .filter(
      (one) =>
        inContent(one) &&
        !one.keys.has('manageSubscriptions') &&
        !amongInstructions(page, one.element),
    );
  const elements = actions.map((action) => containerOf(action.element, actions, page));
  const all = actions.map((action, i) => {
    const element = elements[i] as Element;
    return describeRow(
      context,
      element,
      page.sight.isUnder(action.element, element) ? null : action,
    );
  });
  if (context.inSubscriptions || isOurs(context)) {
    for (const name of page.products) {
      const link = amongInstructions(page, name.parent) ? null : nameLink(page, name);
      if (!link || all.some(({ parts }) => parts.some((part) => isInside(link.element, part))))
        continue;
      const element = rowAround(link.element, page);
      if (all.some((row) => row.element === element)) continue;
      if (actions.some((one) => isInside(one.element, element))) continue;
      const { menu, unknown } = menuIn(element, link.element, page);
      // A button in words that are not known may be the row's Action: then its name is no way round it.
      all.push({ ...describeRow(context, element, menu), link: unknown ? null : link });
    }
  }
  const named = all.filter((row) => row.subscription.name !== '');
  // An Action that is nobody's may be that of a row with a name link alone, unless it waits for a tick.
  const strays = all.filter((row) => row.subscription.name === '');
  const known = strays.some((row) => row.actionUsable || !named.every((one) => isTicked(one)))
    ? named.map((row) => (row.action ? row : { ...row, link: null }))
    : named;
  const ours = ofSubscriptions(known, page);
  const rows = tellApart(
    ours.toSorted((a, b) => page.box(a.element).top - page.box(b.element).top),
  );
  return { rows, apart: known.filter((row) => !ours.includes(row)) };
}

/** True for a row that can be chosen by a tick: what can be done with it stands in a bar. */
function isTicked({ parts }: Row): boolean {
  return parts.some((part) =>
    [...flatElements(part)].some((one) => one.matches('input[type=checkbox],[role=checkbox]')),
  );
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
      page.shows(one),
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
