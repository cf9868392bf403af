import { type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { act } from '../control';
import type { Matter } from '../matters';
import type { Paper } from '../site';
import { c, div, press } from './parts';

/** What opens a list, and the list in a portal of its own. */
export interface Overflow {
  control: HTMLElement;
  layer: HTMLElement;
  items: ReadonlyMap<string, HTMLElement>;
  open: boolean;
}

/** @param name what it is for; @param form dots, or a button with the word */
export function overflow(
  paper: Paper,
  key: string,
  name: string,
  labels: readonly string[],
  { open = false, form = 'dots' }: { open?: boolean; form?: 'dots' | 'word' } = {},
): Overflow {
  const { action } = paper.words.labels;
  const id = paper.dice.id(`overflow:${key}`);
  const state = { id, 'aria-haspopup': 'menu', 'aria-expanded': String(open) };
  const control =
    form === 'word'
      ? act(
          paper,
          'button',
          action,
          { class: c('Button'), ...state },
          { key: `of:${key}`, sign: 'after' },
        )
      : h(
          'button',
          { type: 'button', class: c('Kebab'), 'aria-label': `${action}: ${name}`, ...state },
          '⋯',
        );
  const tag = paper.dice.pick('item-tag', ['button', 'div', 'a']);
  const items = new Map(
    labels.map((label) => [
      label,
      act(
        paper,
        tag,
        label,
        { class: c('Item'), role: 'menuitem', tabindex: -1 },
        { key: `${key}:${label}` },
      ),
    ]),
  );
  const menu = h('div', { class: c('Menu'), role: 'menu', 'aria-labelledby': id }, [
    ...items.values(),
  ]);
  // React takes away what is shut: nothing of it is in the page.
  const layer = h('div', { class: paper.dice.id('popper') }, open ? menu : null);
  return { control, layer, items, open };
}

/** Puts open lists below what opened them. */
export function standing(all: readonly Overflow[]): void {
  for (const { control, layer } of all) {
    const menu = layer.firstElementChild;
    if (menu instanceof HTMLElement) place(control, menu);
  }
}

export interface Lines {
  node: Child;
  menus: Overflow[];
}

/** Things of another kind, one a line, with dots or links at the end. @param opened which has its list open */
export function lines(
  paper: Paper,
  { title, things, acts }: Matter,
  form: 'dots' | 'links' | 'word',
  opened = -1,
): Lines {
  const menus: Overflow[] = [];
  const node = things.map(({ name, facts }, at) => {
    const key = `${title}${at}`;
    const end = () => {
      if (form === 'links')
        return acts.map((label) => press(paper, label, `${key}${label}`, 'Text'));
      const own = overflow(paper, key, name, acts, { open: at === opened, form });
      menus.push(own);
      return own.control;
    };
    const text = facts.map(([what, value]) => (what ? `${what}: ${value}` : value)).join(' · ');
    return div('Line', div('Grow', h('b', {}, name), h('p', { class: c('Muted') }, text)), end());
  });
  return { node, menus };
}
