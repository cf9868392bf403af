import { besideMail } from '../around';
import { type Context, reachable } from '../context';
import { isInside } from '../flat-tree';
import { normal } from '../normal';
import type { Control, Page } from '../page';
import { attachedTo, isOpen, isTied, popupAround, rowAbove, triggerOf } from '../popups';
import { isConsumer, type Row } from '../row';
import { Judged, type Ruling, rule } from '../score';
import type { Box } from '../sight';

export interface MenuRuling extends Ruling {
  /** The row whose menu is open, where that can be told. */
  row: Row | null;
}

/** Manage Subscriptions in the open menu of a row. The menu often lies elsewhere in the page. */
export function actionManage(context: Context, rows: Row[]): MenuRuling {
  const owners = new Map<Control, Row | null>();
  const all = reachable(context, context.page.find('manageSubscriptions'));
  const rowsWith = rows.filter((row) => all.some((one) => isOf(row, one.element)));
  const ties = all.map((control) => {
    const menu = menuAround(control, rows);
    const tied = menu ? ownerOf(menu, rows, context) : null;
    owners.set(control, tied?.row ?? null);
    return { control, menu, tied };
  });
  const covered = ties.some(({ tied }) => tied && isConsumer(tied.row));
  const judged = ties.map(({ control, menu, tied }) => {
    const { place } = control;
    const open = tied?.row.action && isOpen(tied.row.action.element);
    return (
      new Judged('action-manage', control)
        .clue('label', 0.5, true)
        .clue('menu', 0.3, place.menu !== null)
        .clue('menu-item', 0.15, control.role.startsWith('menuitem'))
        .clue('pops-up', 0.3, menu !== null)
        .clue('tied-by-markup', 0.4, tied?.how === 'markup')
        .clue('tied-by-name', 0.35, tied?.how === 'named')
        .clue('tied-by-open-trigger', 0.35, tied?.how === 'open')
        .clue('tied-by-nearness', 0.25, tied?.how === 'near')
        .never('newsletter', () => besideMail(context.page, control.element, all))
        .never('no-menu', menu === null)
        .never('in-every-row', inFlow(control, rows) && rowsWith.length > 1 && !open)
        .never('menu-of-another', covered && tied?.row.subscription.kind === 'other')
        .never('no-row', tied === null)
        // What lies over the list by chance is no row's.
        .never('dialog', place.dialog !== null && tied?.how === 'near')
        .never('tab', control.role === 'tab')
        .outside('footer', 'banner', 'breadcrumb')
    );
  });
  const ruling = rule(judged);
  return { ...ruling, row: ruling.winner ? (owners.get(ruling.winner) ?? null) : null };
}

/** The part that popped up around a menu item, which holds no row's Action; or what unfolds in its row. */
function menuAround(control: Pick<Control, 'element' | 'place'>, rows: Row[]): Element | null {
  const holdsRow = (part: Element): boolean =>
    rows.some((row) => isInside(row.action?.element ?? row.element, part));
  return (
    popupAround(control, holdsRow) ?? (inFlow(control, rows) ? control.element.parentElement : null)
  );
}

/** A menu that unfolds in its row, moving what is below: it pops up from nothing. */
function inFlow({ element, place }: Pick<Control, 'element' | 'place'>, rows: Row[]): boolean {
  if (place.menu) return false;
  return rows.some((row) => row.action !== null && isOf(row, element));
}

/** True for what stands in a row, or in what unfolds below it. */
function isOf({ element: row }: Row, element: Element): boolean {
  return isInside(element, row) || rowAbove(element) === row;
}

interface Tie {
  row: Row;
  how: 'markup' | 'named' | 'open' | 'near';
}

/** Whose menu it is: by what the markup says, by the one trigger that is open, or by where it lies. */
function ownerOf(menu: Element, rows: Row[], context: Context): Tie | null {
  const withAction = rows.filter((row) => row.action !== null);
  const by = (how: Tie['how'], test: (action: Element, row: Row) => boolean): Tie | null => {
    const found = withAction.filter((row) => row.action && test(row.action.element, row));
    return found.length === 1 && found[0] ? { row: found[0], how } : null;
  };
  const told =
    by('markup', (action) => isTied(menu, action)) ??
    by('markup', (_, row) => isOf(row, menu)) ??
    named(menu, rows, context.page);
  if (told) return told;
  // What hangs on something else is not of the row whose menu happens to be open as well.
  const hook = attachedTo(menu, context.page);
  if (hook && !withAction.some((row) => row.action && isInside(hook, row.action.element)))
    return null;
  return (
    by('open', (action) => isOpen(action)) ??
    by('open', (action) => hasFocus(action)) ??
    // What something else has opened may lie beside a row all the same.
    (context.page.once(triggerOf, menu) ? null : nearest(menu, withAction, context))
  );
}

/** The row whose name the menu itself says, and that no other row has. */
function named(menu: Element, rows: Row[], page: Page): Tie | null {
  const said = page.products.filter(
    ({ node, parent }) => isInside(node, menu) && page.shows(parent),
  );
  const found = rows.filter(({ subscription: { name, tag } }) =>
    said.some(({ text }) => normal(text.replace(tag ?? '', '')) === normal(name)),
  );
  return found.length === 1 && found[0] ? { row: found[0], how: 'named' } : null;
}

/** True if the trigger, or a part of it, has the focus: pressing it put it there. */
function hasFocus(action: Element): boolean {
  const root = action.getRootNode() as Document | ShadowRoot;
  return root.activeElement !== null && isInside(root.activeElement, action);
}

/** Farthest, in CSS px, that a menu opens from its trigger. */
const REACH = 48;
/** Nearer by this many CSS px counts as the nearest. */
const CLEARLY = 4;

/**
 * The trigger at whose edge the menu starts. A menu drops down from its trigger where there is room,
 * and may cover the triggers of other rows; of two that fit, the chosen one, else none.
 */
function nearest(menu: Element, rows: Row[], { page, memory }: Context): Tie | null {
  const box = page.box(menu);
  const room = page.document.defaultView?.innerHeight ?? 0;
  const near = rows.flatMap((row) => {
    if (!row.action) return [];
    const trigger = page.box(row.action.element);
    if (gap(box, trigger) > REACH) return [];
    const dropsDown = trigger.bottom + (box.bottom - box.top) <= room;
    const below = Math.abs(box.top - trigger.bottom);
    const above = Math.abs(box.bottom - trigger.top);
    const beside = overlap(box, trigger) > 0 ? REACH : Math.abs(box.top - trigger.top);
    return [{ row, distance: Math.min(below, beside, dropsDown ? above + REACH : above) }];
  });
  near.sort((a, b) => a.distance - b.distance);
  const [first, second] = near;
  if (!first || first.distance > REACH) return null;
  if (!second || second.distance - first.distance >= CLEARLY) {
    return { row: first.row, how: 'near' };
  }
  const picked = near.find((one) => one.row.subscription.key === memory.chosen);
  return picked ? { row: picked.row, how: 'near' } : null;
}

/** How far two boxes share the same columns, in CSS px. */
function overlap(a: Box, b: Box): number {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left);
}

/** The space between two boxes in CSS px, 0 where they touch or overlap. */
function gap(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
