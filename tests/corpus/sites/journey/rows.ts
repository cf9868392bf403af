import { type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { act, box, button } from '../control';
import type { Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';

export interface DrawnRow {
  node: HTMLElement;
  action: HTMLElement;
  items: ReadonlyMap<string, HTMLElement>;
  menu: HTMLElement;
  /** The menu lies under `body`, not in the row. */
  apart: boolean;
  open: boolean;
}

interface RowWish {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  /** What opens its menu, and what is in it. */
  action: string;
  entries: readonly string[];
  open?: boolean;
}

/** Something of the account in one row, with a menu of its own. */
export function rowOf(paper: Paper, wish: RowWish): DrawnRow {
  const { dice } = paper;
  const { key, name, facts, entries, open = false } = wish;
  const where = dice.pick('menus', ['over', 'flat', 'apart']);
  const roles = where !== 'flat' && dice.chance('roles', 0.6);
  const items = new Map(
    entries.map((label) => [
      label,
      act(
        paper,
        dice.pick('item', ['button', 'a']),
        label,
        { class: 'item', role: roles ? 'menuitem' : null },
        { key: `${key}:${label}` },
      ),
    ]),
  );
  const menu = h(
    'div',
    {
      class: `drop ${where === 'flat' ? 'flat' : 'over'}`,
      id: dice.id(`menu:${key}`),
      role: roles ? 'menu' : null,
      hidden: !open,
    },
    [...items.values()],
  );
  const action = act(
    paper,
    'button',
    wish.action,
    {
      class: 'btn',
      'aria-expanded': String(open),
      'aria-haspopup': roles ? 'menu' : null,
      'aria-controls': where === 'apart' || dice.chance('tied', 0.5) ? menu.id : null,
    },
    { key: `action:${key}`, anyhow: true, longer: `${wish.action}: ${name}` },
  );
  const title = act(
    paper,
    dice.pick('name', ['a', 'b']),
    name,
    { class: 'name' },
    { key: `name:${key}` },
  );
  const lines = facts.map(([what, value]) =>
    h('p', { class: 'small' }, what ? `${what}: ` : null, value),
  );
  const node = h(
    dice.pick('row', ['article', 'div', 'li']),
    { class: 'thing' },
    box('what', title, lines),
    action,
    where === 'apart' ? null : menu,
  );
  return { node, action, items, menu, apart: where === 'apart', open };
}

/** A subscription's row. */
export function rowFor(paper: Paper, one: Subscription, open = false): DrawnRow {
  const { words, beside } = paper;
  return rowOf(paper, {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
    ],
    action: words.labels.action,
    entries: [beside.list.reminder, words.labels.manageSubscriptions, beside.list.invoice],
    open,
  });
}

/** All rows of a list in one box, as its form has it. */
export function rowsOf(rows: readonly DrawnRow[]): Child {
  const nodes = rows.map(({ node }) => node);
  return nodes[0]?.tagName === 'LI' ? h('ul', {}, nodes) : nodes;
}

/** Menus that lie apart, for the end of `body`. */
export const apart = (rows: readonly DrawnRow[]): Child => rows.map((row) => row.apart && row.menu);

/** Puts open menus below their buttons. */
export function standing(rows: readonly DrawnRow[]): void {
  for (const row of rows) {
    if (!row.open || !row.menu.classList.contains('over')) continue;
    if (row.apart) place(row.action, row.menu);
    else {
      row.menu.style.insetInlineEnd = '18px';
      row.menu.style.top = `${row.action.offsetTop + row.action.offsetHeight + 2}px`;
    }
  }
}

/** Subscriptions of both kinds, in an order of the page's own. */
export function mixed(paper: Paper, own: number, other: number): Subscription[] {
  const all = [...foreign(paper, other), ...consumers(paper, own)];
  return paper.maybe('turned', 0.5) ? all.reverse() : all;
}

/** A task that was begun and left: how far it came, and its two buttons. */
export function draft(paper: Paper, title: string, what: string, done: number): HTMLElement {
  const { words } = paper;
  const bar = box('bar', h('i', { style: `width:${done}%` }));
  return h(
    'section',
    { class: 'panel' },
    h('h3', {}, title),
    h('p', { class: 'small' }, what),
    bar,
    box(
      'line',
      button(paper, words.reasons.go, `on:${title}`, 'main'),
      button(
        paper,
        words.traps.dismiss,
        `off:${title}`,
        paper.dice.pick('draft', ['plain', 'text']),
      ),
    ),
  );
}

/** Some drafts, one of them about the subscription. */
export function drafts(paper: Paper, name: string): HTMLElement[] {
  const { things, beside, words } = paper;
  const tag = `${words.labels.serviceTag}: ${paper.tag('c0')}`;
  return [
    draft(paper, things.upgrade, `${name}, ${tag}`, 40),
    draft(paper, things.transfer, `Laptop 14, ${tag}`, 70),
    draft(paper, beside.details.payment, 'Visa •••• 4242', 20),
  ];
}
