import { h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { offBy, pressed } from '../kit/press';
import { BASE } from '../kit/style';
import { tied, withGroup } from '../kit/tie';

/** Pages that a server writes: layout tables, links, one form for every button, no ARIA at all. */
export const server: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let menus = 0;
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, {}, text),
    card: (title, body, foot) =>
      h(
        'table',
        { class: 'box', border: 0, cellpadding: 4 },
        h('tr', {}, h('td', { class: 'boxhead' }, title)),
        h('tr', {}, h('td', {}, body, foot ? h('p', { align: 'right' }, foot) : null)),
      ),
    rows: ({ label, columns, rows }) =>
      h(
        'table',
        { class: 'list', border: 1, cellspacing: 0, summary: label },
        h(
          'tr',
          {},
          columns.map((name) => h('th', {}, name)),
        ),
        rows.map((row) =>
          h(
            'tr',
            {},
            [row.name, ...row.cells, row.end].map((cell) => h('td', {}, cell)),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'table',
        { class: 'facts' },
        pairs.map(([name, value]) =>
          h('tr', {}, h('td', {}, h('b', {}, `${name}:`)), h('td', {}, value)),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = (part: { node: Node }) => h('tr', {}, h('td', {}, part.node));
      const below = group
        ? h(
            'tr',
            {},
            h(
              'td',
              {},
              group.opener.node,
              h(
                'div',
                { hidden: !group.open },
                group.entries.map(({ node }) => h('div', {}, node)),
              ),
            ),
          )
        : null;
      return h(
        'div',
        { id: dice.pick('panel-id', ['leftnav', 'nav', 'side']) },
        toggle?.node,
        h('b', { hidden: shut }, label),
        h('table', { hidden: shut, class: 'links' }, withGroup(entries.map(item), below)),
      );
    },
    tabs: (tabs, content) =>
      h(
        'div',
        {},
        h(
          'table',
          { class: 'tabs' },
          h(
            'tr',
            {},
            tabs.map(({ node }) => h('td', {}, node)),
          ),
        ),
        h('div', { class: 'box' }, content),
      ),
    menu: (model) => {
      const list = h(
        'div',
        {},
        model.items.map(({ node }) => h('div', {}, node)),
      );
      const box = h('div', { class: 'pop' }, list);
      return tied(
        { ...model, tie: model.tie === 'row' ? 'row' : 'near' },
        `m${menus++}`,
        list,
        box,
      );
    },
    dialog: ({ title, body, buttons, kind }) => {
      const inner = [
        h('h2', {}, title),
        h('div', {}, body),
        h(
          'p',
          {},
          buttons.map((part) => part.node),
        ),
      ];
      if (kind === 'native') return h('dialog', {}, inner);
      return h(
        'div',
        { class: 'over' },
        h('div', { class: 'window', role: 'dialog', 'aria-modal': 'true' }, inner),
      );
    },
    notice: (text, tone) => h('p', { class: `msg ${tone}` }, h('b', {}, text)),
    form: (fields, buttons) =>
      h(
        'form',
        { method: 'post' },
        fields,
        h(
          'p',
          {},
          buttons.map((part) => part.node),
        ),
      ),
    page: ({ header, side, main, footer }) =>
      h(
        'table',
        { width: '100%', class: 'layout' },
        h('tr', {}, h('td', { colspan: 2, id: 'header' }, header)),
        h(
          'tr',
          {},
          side ? h('td', { class: 'left', valign: 'top' }, side) : null,
          h('td', { valign: 'top', colspan: side ? null : 2 }, main),
        ),
        h('tr', {}, h('td', { colspan: 2, id: 'footer' }, footer)),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  // Where one is already is no link there.
  if (look === 'tab' && options.current) return pressed(sketch, label, options, { tag: 'b' });
  const link =
    !options.disabled && (look === 'link' || look === 'entry' || look === 'item' || look === 'tab');
  if (link)
    return pressed(sketch, label, options, { tag: 'a', attributes: { href: options.href ?? '#' } });
  const field =
    look !== 'icon' && options.expanded === undefined && sketch.dice.chance('inputs', 0.7);
  return pressed(sketch, label, options, {
    tag: field ? 'input' : 'button',
    attributes: { type: options.sends || !field ? 'submit' : 'button', ...offBy(sketch, options) },
    ...(field ? { carriers: ['value'] } : {}),
  });
}

const CSS = `${BASE}
.layout { border-collapse: collapse; } .left { width: 200px; } .list { border-collapse: collapse; }
td { padding: 4px; } .box { border: 1px solid #999; margin: 6px; } .boxhead { background: #dde; font-weight: bold; }
.tabs td { border: 1px solid #999; } .msg { border: 1px dashed #960; padding: 6px; }
.pop { position: absolute; background: #ffe; border: 1px solid #333; z-index: 9; padding: 4px; }
.over { position: fixed; inset: 0; background: rgb(0 0 0 / 40%); z-index: 90; } .window { background: #fff; margin: 120px auto; width: 420px; padding: 12px; }
`;
