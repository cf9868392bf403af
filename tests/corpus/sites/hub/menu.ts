import { type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { act } from '../control';
import type { Paper } from '../site';
import { X } from './css';

export interface Menu {
  /** The button and, where it is not apart, the panel. */
  node: HTMLElement;
  control: HTMLElement;
  items: ReadonlyMap<string, HTMLElement>;
  panel: HTMLElement;
  /** The panel is for the end of `body`. */
  apart: boolean;
  open: boolean;
}

export interface MenuWish {
  key: string;
  /** What the button is called, and what it belongs to. */
  label: string;
  of: string;
  entries: readonly string[];
  open?: boolean;
  /** One more entry, whose own panel stands open beside the first. */
  sub?: { label: string; entries: readonly string[] };
  /** It is no menu by its roles, whatever the page's others are. */
  plain?: boolean;
}

/** Three dots, or a word, and the panel that comes up over what is below. */
export function menu(paper: Paper, wish: MenuWish): Menu {
  const { dice } = paper;
  const { key, label, of, entries, open = false, sub } = wish;
  const form = wish.plain ? 'list' : dice.pick('menus', ['menu', 'list', 'divs', 'portal']);
  const roles = form === 'menu' || form === 'portal';
  const item = (text: string) =>
    act(
      paper,
      form === 'divs' ? 'div' : dice.pick('item', ['button', 'a']),
      text,
      {
        class: X.item,
        role: roles ? 'menuitem' : form === 'divs' ? 'button' : null,
        tabindex: form === 'divs' ? 0 : roles ? -1 : null,
      },
      { key: `${key}:${text}` },
    );
  const items = new Map([...entries, ...(sub?.entries ?? [])].map((one) => [one, item(one)]));
  const named = (all: readonly string[]) => all.flatMap((one) => items.get(one) ?? []);
  const list = (all: readonly HTMLElement[]): Child =>
    form === 'list'
      ? h(
          'ul',
          {},
          all.map((one) => h('li', {}, one)),
        )
      : [...all];
  const panel = h('div', {
    class: form === 'portal' ? X.pop : X.panel,
    id: dice.id(`menu:${key}`),
    role: roles ? 'menu' : null,
    hidden: !open,
  });
  const parts = named(entries).map((one) => list([one]));
  if (sub) parts.splice(1, 0, cascade(paper, item(sub.label), list(named(sub.entries)), roles));
  for (const one of parts.flat()) if (one instanceof Node) panel.append(one);
  const control = opener(paper, { label, of, key, open, roles });
  if (form === 'portal' || dice.chance(`tied:${key}`, 0.4))
    control.setAttribute('aria-controls', panel.id);
  const apart = form === 'portal';
  const node = h('div', { class: X.hold }, control, apart ? null : panel);
  return { node, control, items, panel, apart, open };
}

/** An entry with a panel of its own, which stands open beside it. */
function cascade(paper: Paper, entry: HTMLElement, content: Child, roles: boolean): HTMLElement {
  entry.setAttribute('aria-expanded', 'true');
  entry.append(h('span', { 'aria-hidden': 'true' }, paper.dir === 'rtl' ? ' ◂' : ' ▸'));
  const side = h(
    'div',
    { class: X.panel, role: roles ? 'menu' : null, style: 'inset-inline-end:100%;top:0' },
    content,
  );
  return h('div', { class: X.hold }, entry, side);
}

interface Opener {
  label: string;
  of: string;
  key: string;
  open: boolean;
  roles: boolean;
}

function opener(paper: Paper, { label, of, key, open, roles }: Opener): HTMLElement {
  const state = {
    class: X.kebab,
    'aria-expanded': String(open),
    'aria-haspopup': roles ? 'menu' : null,
  };
  const look = paper.dice.pick('kebab', ['dots', 'dots', 'word']);
  if (look === 'word')
    return act(paper, 'button', label, state, { key, longer: `${label}: ${of}`, sign: 'after' });
  const named = paper.dice.pick('dots', [
    { 'aria-label': `${label}: ${of}` },
    { 'aria-label': label },
    { title: label },
  ]);
  return h('button', { type: 'button', ...state, ...named }, '⋮');
}

/** Panels that lie apart, for the end of `body`. */
export const layers = (menus: readonly Menu[]): Child =>
  menus.map(({ apart, panel }) => apart && panel);

/** Puts open panels that lie apart below their buttons. */
export function standing(menus: readonly Menu[]): void {
  for (const { apart, open, control, panel } of menus) if (apart && open) place(control, panel);
}
