import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

/** Articles and definition lists: each subscription is a card of its own, menus unfold in it. */
export const definition: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const pairs = (all: readonly (readonly [string, Child])[]) =>
    h(
      'dl',
      {},
      all.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    );
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, {}, text),
    card: (title, body, foot) =>
      h('article', {}, h('header', {}, title), body, foot ? h('footer', {}, foot) : null),
    rows: ({ label, columns, rows }) =>
      h(
        'section',
        { 'aria-label': label },
        h(
          'ol',
          { class: 'cards' },
          rows.map((row) =>
            h(
              'li',
              {},
              h(
                'article',
                {},
                h(dice.pick('row-head', ['h2', 'h3', 'strong']), {}, row.name),
                pairs(row.cells.map((cell, index) => [columns[index + 1] ?? '', cell])),
                h('div', { class: 'foot' }, row.end),
              ),
            ),
          ),
        ),
      ),
    facts: pairs,
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = ({ node }: { node: Node }) => h('li', {}, node);
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, group.entries.map(item)))
        : null;
      return h(
        'aside',
        {},
        toggle?.node,
        h('h2', { class: 'small', hidden: shut }, label),
        h('menu', { hidden: shut }, withGroup(entries.map(item), below)),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { role: 'tabpanel' }, content);
      const items = tabRoles(sketch, tabs, panel).map(({ node }) =>
        h('li', { role: 'presentation' }, node),
      );
      return h('section', {}, h('ul', { role: 'tablist', class: 'tabs' }, items), panel);
    },
    menu: (model) => {
      const roles = dice.chance('menu-roles', 0.5);
      const items = roles ? menuItems(model.items) : model.items;
      const list = h(
        'ul',
        { role: roles ? 'menu' : null },
        items.map(({ node }) => h('li', { role: roles ? 'none' : null }, node)),
      );
      return tied(
        { ...model, tie: dice.chance('menu-in-card', 0.6) ? 'row' : 'controls' },
        dice.id(`m${made++}`),
        list,
        h('div', { class: 'unfolded' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = [
        h('header', {}, h('h2', {}, title)),
        h('section', {}, body),
        h(
          'footer',
          {},
          buttons.map((part) => part.node),
        ),
      ];
      if (kind === 'native') return h('dialog', { 'aria-label': title }, inner);
      const panel = h(
        'section',
        {
          role: 'dialog',
          'aria-label': title,
          'aria-modal': loose ? null : 'true',
          class: 'window',
        },
        inner,
      );
      return loose ? panel : h('div', { class: 'over' }, panel);
    },
    notice: (text, tone) =>
      h(
        'aside',
        { class: tone, role: dice.pick('notice', ['status', 'note', 'alert']) },
        h('p', {}, text),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        {},
        h('fieldset', {}, fields),
        buttons.map((part) => part.node),
      ),
    page: ({ header, side, main, footer }) => [
      h('header', { class: 'top' }, header),
      h('div', { class: 'body' }, h('main', {}, main), side),
      h('footer', { class: 'top' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const opens = options.popup || options.expanded !== undefined;
  const link =
    !opens && !options.disabled && look !== 'tab' && sketch.dice.chance(`as-link:${look}`, 0.7);
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      ...(link ? { href: options.href ?? '#', class: look } : { class: look }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.body { display: flex; flex-direction: row-reverse; gap: 20px; } main { flex: 1; padding: 10px; } aside { width: 220px; } main aside { width: auto; border: 1px solid #888; }
article { border: 1px solid #bbb; border-radius: 8px; padding: 10px; margin: 8px 0; } dl { display: flex; flex-wrap: wrap; gap: 20px; } dd { margin: 0; } .tabs { display: flex; gap: 8px; }
.unfolded { border: 1px solid #666; background: #fff; z-index: 5; } body > .unfolded { position: absolute; } .top { padding: 10px; background: #f3f3ee; } a { display: inline-block; padding: 4px; }
.over { position: fixed; inset: 0; background: rgb(0 0 0 / 50%); z-index: 70; } .window { background: #fff; margin: 90px auto; width: 420px; padding: 14px; } menu { list-style: none; padding: 0; }
`;
