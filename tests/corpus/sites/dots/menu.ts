import { type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { act, box } from '../control';
import type { Paper } from '../site';

/** Where the menus of a page come up. */
export type Where = 'portal' | 'inside' | 'popover' | 'below';

export interface Menu {
  control: HTMLElement;
  box: HTMLElement;
  items: ReadonlyMap<string, HTMLElement>;
  open: boolean;
}

/** What can be done with one thing, in the form that the page's menus have. */
export function menu(
  paper: Paper,
  where: Where,
  key: string,
  control: HTMLElement,
  labels: readonly string[],
  open: boolean,
): Menu {
  const { dice } = paper;
  const roles = where !== 'below' && dice.chance('menu-roles', 0.7);
  const tag = dice.pick('item-tag', ['button', 'a', 'button']);
  const items = new Map(
    labels.map((label) => [
      label,
      act(
        paper,
        tag,
        label,
        { class: 'item', role: roles ? 'menuitem' : null, tabindex: roles ? -1 : null },
        { key: `${key}:${label}` },
      ),
    ]),
  );
  const list: Child = dice.chance('item-list', 0.5)
    ? h(
        'ul',
        { role: roles ? 'menu' : null },
        [...items.values()].map((one) => h('li', { role: roles ? 'none' : null }, one)),
      )
    : h('div', { role: roles ? 'menu' : null }, [...items.values()]);
  const shell = box(`menu menu-${where}`, list);
  const id = dice.id(`menu:${key}`);
  shell.id = id;
  control.setAttribute('aria-expanded', String(open));
  tie(paper, where, control, shell, key);
  if (where === 'popover') shell.popover = 'manual';
  else shell.hidden = !open;
  return { control, box: shell, items, open };
}

/** What says which control a menu is of; one that lies apart always has something that does. */
function tie(paper: Paper, where: Where, control: HTMLElement, shell: HTMLElement, key: string) {
  const { dice } = paper;
  const way = dice.pick('tie', ['controls', 'owns', 'labelledby', 'place'] as const);
  if (where === 'popover') control.setAttribute('popovertarget', shell.id);
  else if (way === 'controls') control.setAttribute('aria-controls', shell.id);
  else if (way === 'owns') control.setAttribute('aria-owns', shell.id);
  else if (way === 'labelledby') {
    control.id ||= dice.id(`of:${key}`);
    shell.firstElementChild?.setAttribute('aria-labelledby', control.id);
  }
}

/** Opens what is open and puts it below its control. */
export function standing(menus: readonly Menu[]): void {
  for (const { control, box: shell, open } of menus) {
    if (!open || !shell.isConnected) continue;
    if (shell.popover) shell.showPopover();
    // What lies in the row is below its dots by its style.
    if (!shell.classList.contains('menu-inside')) place(control, shell);
  }
}
