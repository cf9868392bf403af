import { type Attributes, type Child, h } from '../../../../practice/dom';
import { place } from '../../page/stage';
import { act } from '../control';
import type { Paper } from '../site';
import type { Pressed, Skin, SkinLine } from '../skins/skin';

const d = (name: string, ...children: Child[]) => h('div', { class: name }, children);

/** A box that looks and behaves like a button; what says so differs from page to page. */
function pressable(
  paper: Paper,
  label: string,
  key: string,
  name: string,
  attributes: Attributes = {},
): HTMLElement {
  const way = paper.dice.pick('pressable', ['role', 'role', 'tabindex', 'span']);
  return act(
    paper,
    way === 'span' ? 'span' : 'div',
    label,
    {
      class: `cursor-pointer ${name}`,
      tabindex: 0,
      role: way === 'tabindex' ? null : 'button',
      click: () => undefined,
      ...attributes,
    },
    { key },
  );
}

/** A menu whose entries never have the focus: it is said which one is active. */
function menuOf(paper: Paper, line: SkinLine, opener: HTMLElement) {
  const { key, acts, open = false } = line;
  const id = paper.dice.id(`menu:${key}`);
  const items = new Map(
    acts.map((label, at) => [
      label,
      act(
        paper,
        'div',
        label,
        { class: 'px-3 py-2 cursor-pointer', role: 'menuitem', id: `${id}-${at}` },
        { key: `${key}:${label}` },
      ),
    ]),
  );
  const box = h(
    'div',
    {
      class: 'absolute shadow bg-white z-50',
      role: 'menu',
      id,
      tabindex: 0,
      hidden: !open,
      'aria-activedescendant': `${id}-0`,
      'aria-label': paper.maybe('menu-named', 0.5)
        ? `${paper.words.labels.action}: ${line.name}`
        : null,
    },
    [...items.values()],
  );
  opener.setAttribute('aria-expanded', String(open));
  if (paper.maybe('menu-tied', 0.7)) opener.setAttribute('aria-controls', id);
  return { items, box };
}

/** Boxes in boxes with names of looks alone; rows are cells of one grid, told by where they lie. */
export const skin: Skin = {
  frame: (paper, title, content, entries) => {
    const { words } = paper;
    const { page, labels } = words;
    const entry = (label: string, key: string, here: boolean) =>
      h(
        'div',
        { class: here ? 'rounded bg-blue px-3 py-2' : 'px-3 py-2' },
        h(
          'a',
          { href: `#${key}`, class: 'no-underline', 'aria-current': here ? 'page' : null },
          label,
        ),
      );
    const way = entry(labels.subscriptions, 'way', entries === 'within');
    const all = [
      entry(page.overview, 'home', entries === 'way'),
      entries === 'without' ? null : way,
      entry(page.orders, 'orders', false),
      entry(page.settings, 'settings', false),
    ];
    const body = d(
      'min-h-screen flex flex-col',
      d(
        'flex justify-between px-4 py-2 bg-dark',
        h('span', {}, 'Riverbend'),
        h('span', {}, 'Robin'),
      ),
      d(
        'flex flex-wrap gap-4 px-4',
        d('w-48 flex flex-col', ...all),
        d('grow', d('text-2xl', title), content),
      ),
    );
    return { body, way: way.querySelector('a') ?? way };
  },
  press: (paper, label, key, look = 'plain', off = false): Pressed => {
    const control = pressable(
      paper,
      label,
      key,
      `btn-${look}`,
      off ? { 'aria-disabled': 'true', tabindex: -1 } : {},
    );
    return { node: control, control };
  },
  part: (_, title, content) => d('rounded border px-4 py-3 mb-3', d('text-lg', title), content),
  lines: (paper, title, all) => {
    const menus = all.map((line) => {
      const opener = pressable(paper, paper.words.labels.action, `open:${line.key}`, 'btn-plain', {
        'aria-haspopup': 'menu',
        'aria-disabled': line.off ? 'true' : null,
      });
      const name = pressable(paper, line.name, `name:${line.key}`, 'font-bold', { role: 'link' });
      return { line, opener, name, ...menuOf(paper, line, opener) };
    });
    const wide = (all[0]?.facts.length ?? 0) + 2;
    const node = h(
      'div',
      {
        class: 'grid',
        style: `grid-template-columns: 2fr repeat(${wide - 2}, 1fr) auto`,
        'aria-label': title,
      },
      menus.map(({ line, name, opener }) => [
        d('cell', name),
        line.facts.map(([what, value]) =>
          d('cell', h('span', { class: 'text-gray' }, what), ' ', value),
        ),
        d('cell', opener),
      ]),
    );
    return {
      node,
      apart: menus.map(({ box }) => box),
      drawn: menus,
      stand: () => {
        for (const { opener, box } of menus) if (!box.hidden) place(opener, box);
      },
    };
  },
  facts: (_, pairs) =>
    d(
      'flex flex-col',
      pairs.map(([name, value]) => d('flex gap-4', d('w-48 text-gray', name), d('', value))),
    ),
  window: (_, title, content, buttons) => ({
    node: d(
      'fixed inset-0 bg-veil z-90',
      h(
        'div',
        {
          class: 'rounded bg-white px-4 py-3 window',
          role: 'dialog',
          'aria-modal': 'true',
          'aria-label': title,
        },
        [
          d('text-lg', title),
          content,
          d(
            'flex gap-4',
            buttons.map(({ node }) => node),
          ),
        ],
      ),
    ),
  }),
};
