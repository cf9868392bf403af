import { h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

/** Component-library markup with generated classes; menus lie in a portal over an unseen backdrop. */
export const material: MakeKit = (sketch): Kit => {
  const css = (part: string) => `Mui${part}-root css-${sketch.dice.id(part).slice(1, 7)}`;
  let made = 0;
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options, css),
    heading: (level, text) => h(`h${level}`, { class: css('Typography') }, text),
    card: (title, body, foot) =>
      h(
        'div',
        { class: `${css('Card')} paper` },
        h('div', { class: css('CardHeader') }, h('div', {}, title)),
        h('div', { class: css('CardContent') }, body),
        foot ? h('div', { class: css('CardActions') }, foot) : null,
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'table',
        { class: css('Table'), 'aria-label': label },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            columns.map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h(
              'tr',
              { class: css('TableRow') },
              h('th', { scope: 'row' }, row.name),
              [...row.cells, row.end].map((cell) => h('td', {}, cell)),
            ),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'ul',
        { class: css('List') },
        pairs.map(([name, value]) =>
          h(
            'li',
            { class: css('ListItem') },
            h(
              'div',
              {},
              h('span', { class: 'primary' }, name),
              h('p', { class: 'secondary' }, value),
            ),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? h(
            'div',
            {},
            group.opener.node,
            h(
              'div',
              { class: css('Collapse'), hidden: !group.open },
              group.entries.map(({ node }) => node),
            ),
          )
        : null;
      const nodes: Node[] = withGroup(
        entries.map(({ node }) => node),
        below,
      );
      return h(
        'div',
        { class: css('Drawer') },
        toggle?.node,
        h(
          'div',
          { class: 'paper', hidden: shut },
          h('nav', { 'aria-label': label, class: css('List') }, nodes),
        ),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { role: 'tabpanel' }, content);
      const list = h(
        'div',
        { role: 'tablist', class: 'row' },
        tabRoles(sketch, tabs, panel).map(({ node }) => node),
      );
      return h('div', { class: css('Box') }, h('div', { class: css('Tabs') }, list), panel);
    },
    menu: (model) => {
      const id = `:r${made++}:`;
      const list = h(
        'ul',
        { role: 'menu', class: css('MenuList') },
        menuItems(model.items).map(({ node }) => node),
      );
      const box = h(
        'div',
        { role: 'presentation', class: `${css('Popover')} portal` },
        h('div', { 'aria-hidden': 'true', class: 'unseen' }),
        h('div', { class: `${css('Paper')} paper popped`, tabindex: -1 }, list),
      );
      const tie = model.tie === 'row' || model.tie === 'trigger' ? 'labelledby' : model.tie;
      return tied({ ...model, tie }, id, list, box);
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `:r${made++}:`;
      const inner = [
        h('h2', { id, class: css('DialogTitle') }, title),
        h('div', { class: css('DialogContent') }, body),
        h(
          'div',
          { class: css('DialogActions') },
          buttons.map((part) => part.node),
        ),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
      const paper = h(
        'div',
        {
          role: 'dialog',
          'aria-labelledby': id,
          'aria-modal': loose ? null : 'true',
          class: 'paper',
        },
        inner,
      );
      return loose
        ? paper
        : h('div', { role: 'presentation', class: `${css('Dialog')} portal dark` }, paper);
    },
    notice: (text, tone) =>
      h('div', { class: `${css('Alert')} paper ${tone}`, role: 'alert' }, h('div', {}, text)),
    form: (fields, buttons) =>
      h(
        'form',
        { class: css('Form') },
        fields,
        buttons.map((part) => part.node),
      ),
    page: ({ header, side, main, footer }) => [
      h('header', { class: css('AppBar') }, h('div', { class: css('Toolbar') }, header)),
      h('div', { class: 'row' }, side, h('main', { class: css('Container') }, main)),
      h('footer', {}, footer),
    ],
  };
};

function press(
  sketch: Sketch,
  label: string,
  options: PressOptions,
  css: (part: string) => string,
) {
  const look = options.look ?? 'plain';
  const item = look === 'entry' || look === 'item';
  const link = !options.disabled && look === 'link';
  const tag = link
    ? 'a'
    : item
      ? sketch.dice.pick(`item-tag:${look}`, ['div', 'li', 'a'])
      : 'button';
  const own =
    tag === 'a'
      ? { href: options.href ?? '#' }
      : tag === 'button'
        ? { type: 'button' }
        : { role: 'button', tabindex: 0 };
  return pressed(sketch, label, options, {
    tag: tag === 'li' && look === 'entry' ? 'div' : tag,
    attributes: {
      class: `${css(item ? 'ListItemButton' : look === 'tab' ? 'Tab' : 'Button')}${options.disabled ? ' Mui-disabled' : ''}`,
      ...own,
      ...(options.disabled ? { 'aria-disabled': 'true', disabled: tag === 'button' } : {}),
      ...states(options),
    },
  });
}

const CSS = `${BASE}
.paper { background: #fff; box-shadow: 0 2px 6px #999; padding: 10px; margin: 8px; } .row { display: flex; gap: 16px; }
.portal { position: fixed; inset: 0; z-index: 1300; } .unseen { position: fixed; inset: 0; } .popped { position: absolute; }
.dark { background: rgb(0 0 0 / 50%); display: grid; place-items: center; } .Mui-disabled { pointer-events: none; opacity: 0.4; }
[role=button], li[role=menuitem] { display: block; padding: 8px; cursor: pointer; } main { flex: 1; padding: 12px; } td, th { padding: 8px; text-align: start; }
`;
