import { type Context, reachable } from '../context';
import { isInside, lineage } from '../flat-tree';
import type { Control } from '../page';
import type { Row } from '../rows';
import { Judged, type Ruling, rule } from '../score';
import { type Box, type Sight, style } from '../sight';

export interface MenuRuling extends Ruling {
  /** The row whose menu is open, where that can be told. */
  row: Row | null;
}

/** Manage Subscriptions in the open menu of a row. The menu often lies elsewhere in the page. */
export function actionManage(context: Context, rows: Row[]): MenuRuling {
  if (rows.every((row) => row.action === null))
    return { winner: null, unsure: false, judged: [], row: null };
  const owners = new Map<Control, Row | null>();
  const judged = reachable(context, context.page.find('manageSubscriptions')).map((control) => {
    const menu = menuAround(control, rows);
    const tied = menu ? ownerOf(menu, rows, context.page.sight) : null;
    owners.set(control, tied?.row ?? null);
    const { place } = control;
    return new Judged('action-manage', control)
      .clue('label', 0.5, true)
      .clue('menu', 0.3, place.menu !== null)
      .clue('menu-item', 0.15, control.role.startsWith('menuitem'))
      .clue('pops-up', 0.2, menu !== null)
      .clue('tied-by-markup', 0.4, tied?.how === 'markup')
      .clue('tied-by-open-trigger', 0.35, tied?.how === 'open')
      .clue('tied-by-nearness', 0.25, tied?.how === 'near')
      .never('no-menu', menu === null)
      .never('no-row', tied === null)
      .never('footer', place.footer !== null)
      .never('banner', place.banner !== null)
      .never('breadcrumb', place.breadcrumb !== null)
      .never('tab', control.role === 'tab');
  });
  const ruling = rule(judged);
  return { ...ruling, row: ruling.winner ? (owners.get(ruling.winner) ?? null) : null };
}

/**
 * The part that popped up around a menu item: what has the role, or the outermost placed box that holds
 * no row's Action itself.
 */
function menuAround({ element, place }: Control, rows: Row[]): Element | null {
  let found: Element | null = place.menu;
  for (const one of lineage(element)) {
    if (
      one.tagName === 'BODY' ||
      rows.some((row) => row.action && isInside(row.action.element, one))
    )
      break;
    const { position } = style(one);
    if (
      position === 'absolute' ||
      position === 'fixed' ||
      one.matches(':popover-open,dialog[open]')
    )
      found = one;
    if (/^(?:menu|listbox)$/.test(one.getAttribute('role') ?? '')) found ??= one;
  }
  return found;
}

interface Tie {
  row: Row;
  how: 'markup' | 'open' | 'near';
}

/** Whose menu it is: by what the markup says, by the one trigger that is open, or by where it lies. */
function ownerOf(menu: Element, rows: Row[], sight: Sight): Tie | null {
  const withAction = rows.filter((row) => row.action !== null);
  const by = (how: Tie['how'], test: (action: Element, row: Row) => boolean): Tie | null => {
    const found = withAction.filter((row) => row.action && test(row.action.element, row));
    return found.length === 1 && found[0] ? { row: found[0], how } : null;
  };
  return (
    by('markup', (action) => names(menu, action)) ??
    by('markup', (_, row) => isInside(menu, row.element)) ??
    by('open', (action) => isOpen(action)) ??
    nearest(menu, withAction, sight)
  );
}

/** data-trigger, aria-labelledby on the menu; aria-controls, aria-owns, popovertarget on the trigger. */
function names(menu: Element, action: Element): boolean {
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

function isOpen(action: Element): boolean {
  if (action.getAttribute('aria-expanded') === 'true') return true;
  if (action.querySelector('[aria-expanded=true]')) return true;
  return action.parentElement?.getAttribute('aria-expanded') === 'true';
}

/** Farthest, in CSS px, that a menu opens from its trigger. */
const REACH = 48;

/** The trigger that the menu lies against, if no other one is nearly as near. */
function nearest(menu: Element, rows: Row[], sight: Sight): Tie | null {
  const box = sight.box(menu);
  const byDistance = rows
    .map((row) => ({
      row,
      distance: row.action ? gap(box, sight.box(row.action.element)) : Infinity,
    }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = byDistance;
  if (!first || first.distance > REACH) return null;
  if (second && second.distance - first.distance < 8) return alignedWith(box, byDistance, sight);
  return { row: first.row, how: 'near' };
}

/** A menu that covers several triggers belongs to the one whose edge it starts at. */
function alignedWith(menu: Box, rows: { row: Row; distance: number }[], sight: Sight): Tie | null {
  const starting = rows.filter(({ row }) => {
    if (!row.action) return false;
    const box = sight.box(row.action.element);
    return Math.abs(menu.top - box.bottom) <= 12 || Math.abs(menu.bottom - box.top) <= 12;
  });
  return starting.length === 1 && starting[0] ? { row: starting[0].row, how: 'near' } : null;
}

/** The space between two boxes in CSS px, 0 where they touch or overlap. */
function gap(a: Box, b: Box): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}
