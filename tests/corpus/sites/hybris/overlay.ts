import { type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { set } from '../../words/typography';
import { box } from '../control';
import type { Paper } from '../site';
import { type Control, own } from './elements';

/** Three dots in a corner, and their menu in the container at the end of the page. */
export interface More extends Control {
  pane: HTMLElement | null;
  items: ReadonlyMap<string, HTMLElement>;
}

/** @param name what the dots are of; only an open menu is in the page at all */
export function more(
  paper: Paper,
  name: string,
  labels: readonly string[],
  open = false,
  long = paper.maybe('more-long', 0.5),
): More {
  const { action } = paper.words.labels;
  const control = h(
    'button',
    {
      type: 'button',
      class: 'more',
      'aria-haspopup': 'menu',
      'aria-expanded': String(open),
      'aria-label': long ? `${action}: ${name}` : action,
    },
    h('span', { 'aria-hidden': 'true' }, '⋮'),
  );
  const node = own('acc-more', control);
  if (!open) return { node, control, pane: null, items: new Map() };
  const controls = new Map<string, HTMLElement>();
  const hosts = labels.map((label) => {
    const item = h('button', { type: 'button', class: 'item', role: 'menuitem' }, h('slot'));
    controls.set(label, item);
    return own('acc-menu-item', item, set(paper.type, paper.language, label));
  });
  const list = h(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': `${action}: ${name}` },
    h('slot'),
  );
  const pane = box('pane', own('acc-menu', list, ...hosts));
  return { node, control, pane, items: controls };
}

/** The container at the end of the page. @param dark nothing below can be pressed */
export function overlay(
  panes: readonly Child[],
  dark: 'none' | 'clear' | 'dark' = 'none',
): HTMLElement {
  const name = dark === 'dark' ? 'backdrop dark' : 'backdrop';
  return h('div', { class: 'overlay-root' }, dark === 'none' ? null : box(name), ...panes);
}

/** Puts open menus beside what opened them. */
export function standing(all: readonly More[]): void {
  for (const { control, pane } of all) if (pane) place(control, pane);
}

/** A window of the site in the container. */
export function dialog(
  paper: Paper,
  title: string,
  content: Child,
  buttons: readonly Control[],
): HTMLElement {
  const inner = h(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    [h('h2', {}, h('slot', { name: 'title' })), h('slot'), h('slot', { name: 'foot' })],
  );
  const foot = h(
    'div',
    { slot: 'foot', class: 'buttons' },
    buttons.map(({ node }) => node),
  );
  const host = own(
    'acc-dialog',
    inner,
    h('span', { slot: 'title' }, title),
    h('div', {}, content),
    foot,
  );
  return overlay([h('div', { class: 'center', id: paper.dice.id('dialog') }, host)], 'dark');
}
