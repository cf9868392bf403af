import { type Child, h } from '../../../../practice/dom';
import { set } from '../../words/typography';
import type { Paper } from '../site';
import type { DrawnLine, Pressed, Skin, SkinLine } from '../skins/skin';
import { element, slotted } from './element';

/** A control of the browser's own within a host; its words are slotted, or an attribute of the host. */
function press(paper: Paper, label: string, key: string, look = 'plain', off = false): Pressed {
  const words = set(paper.type, paper.language, label);
  const inside = paper.maybe(`label:${key}`, 0.4);
  const control = h(
    'button',
    { type: 'button', class: 'native', disabled: off },
    inside ? words : h('slot'),
  );
  const node = element(
    'x-button',
    h('span', { part: 'base' }, control),
    inside ? null : words,
    true,
  );
  node.setAttribute('tone', look);
  if (inside) node.setAttribute('label', label);
  return { node, control };
}

function link(paper: Paper, tag: string, label: string): Pressed {
  const control = h('a', { href: '#', part: 'link' }, h('slot'));
  return { node: element(tag, control, set(paper.type, paper.language, label), true), control };
}

/** A menu with its opener in the shadow root, and entries slotted from where the row has them. */
function menu(paper: Paper, { key, name, acts, open = false, off = false }: SkinLine) {
  const { labels } = paper.words;
  const items = new Map(
    acts.map((label) => {
      const item = element(
        'x-item',
        h('span', {}, h('slot')),
        set(paper.type, paper.language, label),
      );
      item.setAttribute('role', 'menuitem');
      item.tabIndex = -1;
      return [label, item] as const;
    }),
  );
  const longer = paper.maybe('longer', 0.4) ? `${labels.action}: ${name}` : null;
  const opener = h(
    'button',
    {
      type: 'button',
      class: 'native',
      'aria-haspopup': 'menu',
      'aria-expanded': String(open),
      'aria-label': longer,
      disabled: off,
    },
    set(paper.type, paper.language, labels.action),
  );
  const pop = h(
    'div',
    { class: 'pop', role: 'menu', hidden: !open, id: paper.dice.id(key) },
    h('slot'),
  );
  return { node: element('x-menu', [opener, pop], [...items.values()]), opener, items };
}

/** Where the parts of a row are: slotted into a row of its own, or rendered within the table's shadow root. */
function row(paper: Paper, line: SkinLine): { node: HTMLElement; drawn: DrawnLine } {
  const title = link(paper, 'x-link', line.name);
  const actions = menu(paper, line);
  const cells = line.facts.map(([what, value]) =>
    h('span', {}, what ? `${what}: ` : '', h('x-value', {}, value)),
  );
  const drawn = { name: title.control, opener: actions.opener, items: actions.items };
  if (paper.maybe('rows-within', 0.4)) {
    const inner = h('div', { class: 'row', role: 'row' }, [
      h('div', { role: 'cell' }, title.node),
      h('div', { role: 'cell', class: 'cells' }, cells),
      h('div', { role: 'cell' }, actions.node),
    ]);
    return { node: inner, drawn };
  }
  const node = element(
    'x-row',
    [h('slot', { name: 'title' }), h('slot', { name: 'cells' }), h('slot', { name: 'end' })],
    [
      slotted('title', title.node),
      h('div', { slot: 'cells', class: 'cells' }, cells),
      slotted('end', actions.node),
    ],
  );
  return { node, drawn };
}

/** Components within components, their words slotted through, their controls in shadow roots. */
export const skin: Skin = {
  frame: (paper, title, content, entries) => {
    const { page, labels } = paper.words;
    const entry = (label: string, here: boolean) => {
      const one = link(paper, 'x-nav-entry', label);
      if (here) one.node.setAttribute('active', '');
      if (here) one.control.setAttribute('aria-current', 'page');
      return one;
    };
    const way = entry(labels.subscriptions, entries === 'within');
    const all = [
      entry(page.overview, entries === 'way'),
      entry(page.orders, false),
      ...(entries === 'without' ? [] : [way]),
      entry(page.settings, false),
    ];
    const nav = element(
      'x-nav',
      h('nav', { 'aria-label': page.overview }, h('slot')),
      all.map(({ node }) => node),
    );
    nav.slot = 'side';
    const body = element(
      'x-app',
      [
        h('header', { class: 'top' }, h('slot', { name: 'top' })),
        h('div', { class: 'cols' }, h('slot', { name: 'side' }), h('main', {}, h('slot'))),
      ],
      [slotted('top', 'Riverbend · Robin'), nav, h('div', {}, h('h1', {}, title), content)],
    );
    return { body, way: way.control };
  },
  press,
  part: (_, title, content) =>
    element(
      'x-panel',
      [h('h2', {}, h('slot', { name: 'title' })), h('slot')],
      [h('span', { slot: 'title' }, title), h('div', {}, content)],
    ),
  lines: (paper, title, all) => {
    const rows = all.map((line) => row(paper, line));
    const list: Child = rows.map(({ node }) => node);
    const within = rows[0]?.node.localName !== 'x-row';
    const node = element(
      'x-table',
      h('div', { role: within ? 'table' : null, 'aria-label': title }, within ? list : h('slot')),
      within ? null : list,
    );
    return { node, apart: null, drawn: rows.map(({ drawn }) => drawn) };
  },
  facts: (_, pairs) =>
    h(
      'x-facts',
      {},
      pairs.map(([name, value]) =>
        element('x-fact', h('div', { class: 'fact' }, h('span', {}, name), h('slot')), value),
      ),
    ),
  window: (paper, title, content, buttons) => {
    const foot = h(
      'div',
      { slot: 'foot', class: 'foot' },
      buttons.map(({ node }) => node),
    );
    const inner = [h('h2', {}, title), h('slot'), h('slot', { name: 'foot' })];
    if (paper.maybe('native', 0.5)) {
      const dialog = h('dialog', { 'aria-label': title }, inner);
      return {
        node: element('x-dialog', dialog, [content, foot]),
        stand: () => dialog.showModal(),
      };
    }
    const pane = h(
      'div',
      { class: 'window', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
      inner,
    );
    return { node: element('x-dialog', h('div', { class: 'veil' }, pane), [content, foot]) };
  },
};
