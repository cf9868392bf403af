import type { Child } from '../../../practice/dom';
import type { MenuModel, Part, Sketch } from './kit';

/**
 * Ties a menu to its control in the page's own way.
 * @param list the element that holds the items, `box` what shows and hides with it
 */
export function tied(
  { trigger, open, tie }: MenuModel,
  id: string,
  list: HTMLElement,
  box: HTMLElement,
): { beside: Child; layer: HTMLElement | null } {
  const { control } = trigger;
  if (tie !== 'near') control.id = id;
  if (control.hasAttribute('aria-expanded') || tie === 'controls')
    control.setAttribute('aria-expanded', String(open));
  if (tie === 'controls') {
    list.id = `${id}m`;
    control.setAttribute('aria-controls', list.id);
  }
  if (tie === 'labelledby') list.setAttribute('aria-labelledby', id);
  if (tie === 'trigger') box.setAttribute('data-trigger', `#${id}`);
  box.hidden = !open;
  return tie === 'row'
    ? { beside: [trigger.node, box], layer: null }
    : { beside: trigger.node, layer: box };
}

/** Gives items the role they have in a menu. */
export function menuItems(items: readonly Part[], role = 'menuitem'): Part[] {
  return items.map((part) => {
    part.control.setAttribute('role', role);
    part.control.tabIndex = -1;
    return part;
  });
}

/** Gives controls the role of tabs: what was the current one is selected, and mostly tied to the panel. */
export function tabRoles(sketch: Sketch, tabs: readonly Part[], panel?: HTMLElement): Part[] {
  return tabs.map((part, index) => {
    const { control } = part;
    const selected = control.hasAttribute('aria-current');
    control.setAttribute('role', 'tab');
    control.setAttribute('aria-selected', String(selected));
    control.removeAttribute('aria-current');
    if (!panel || !sketch.dice.chance('tabs-tied', 0.8)) return part;
    const id = sketch.dice.id(`tab${index}`);
    control.id = id;
    control.setAttribute('aria-controls', `${id}p`);
    if (selected) {
      panel.id = `${id}p`;
      panel.setAttribute('aria-labelledby', id);
    }
    return part;
  });
}

/** Puts the group of a panel third among its entries. */
export function withGroup<T>(entries: readonly T[], group: T | null): T[] {
  const all = [...entries];
  if (group) all.splice(2, 0, group);
  return all;
}
