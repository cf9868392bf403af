import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

/** Boxes that are something by their role alone: every control, heading, row and list is a `div`. */
export const aria: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const box = (role: string | null, ...children: Child[]) => h('div', { role }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h('div', { role: 'heading', 'aria-level': level }, text),
    card: (title, body, foot) => {
      const id = dice.id(`card${made++}`);
      return h(
        'div',
        { role: 'group', 'aria-labelledby': id, class: 'card' },
        h('div', { id }, title),
        h('div', {}, body),
        foot ? h('div', {}, foot) : null,
      );
    },
    rows: ({ label, columns, rows }) =>
      h(
        'div',
        {
          role: dice.pick('grid', ['treegrid', 'grid', 'table']),
          'aria-label': label,
          'aria-rowcount': rows.length + 1,
        },
        box(
          'row',
          columns.map((name) => box('columnheader', name)),
        ),
        rows.map((row) =>
          box(
            'row',
            box('rowheader', row.name),
            [...row.cells, row.end].map((cell) => box('gridcell', cell)),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'div',
        { role: 'list', class: 'facts' },
        pairs.map(([name, value]) => {
          const id = dice.id(`fact${made++}`);
          return box(
            'listitem',
            h('span', { role: 'term', id }, name),
            ' ',
            h('span', { role: 'definition', 'aria-labelledby': id }, value),
          );
        }),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = ({ node }: { node: Node }) => box('listitem', node);
      const below = group
        ? box(
            'listitem',
            group.opener.node,
            h('div', { role: 'list', hidden: !group.open }, group.entries.map(item)),
          )
        : null;
      return h(
        'div',
        { role: 'navigation', 'aria-label': label, class: 'panel' },
        toggle?.node,
        h('div', { role: 'list', hidden: shut }, withGroup(entries.map(item), below)),
      );
    },
    tabs: (tabs, content) => {
      const panel = box('tabpanel', content);
      return box(
        null,
        box(
          'tablist',
          tabRoles(sketch, tabs, panel).map(({ node }) => node),
        ),
        panel,
      );
    },
    menu: (model) => {
      const list = box(
        'menu',
        menuItems(model.items).map(({ node }) => node),
      );
      const tie = model.tie === 'near' ? 'controls' : model.tie;
      return tied(
        { ...model, tie },
        dice.id(`menu${made++}`),
        list,
        h('div', { class: 'pop' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const [id, about] = [dice.id(`dialog${made++}`), dice.id(`dialog${made++}`)];
      const inner = [
        h('div', { role: 'heading', 'aria-level': 2, id }, title),
        h('div', { id: about }, body),
        h(
          'div',
          { role: 'group' },
          buttons.map((part) => part.node),
        ),
      ];
      const own = { 'aria-labelledby': id, 'aria-describedby': about };
      if (kind === 'native') return h('dialog', own, inner);
      const role = loose ? 'dialog' : dice.pick('dialog-role', ['dialog', 'alertdialog']);
      const panel = h(
        'div',
        { role, ...own, 'aria-modal': loose ? null : 'true', class: 'window' },
        inner,
      );
      return loose ? panel : h('div', { class: 'over' }, panel);
    },
    notice: (text, tone) => box(tone === 'bad' ? 'alert' : 'status', text),
    form: (fields, buttons) =>
      h(
        'div',
        { role: 'form' },
        fields,
        box(
          'group',
          buttons.map((part) => part.node),
        ),
      ),
    page: ({ header, side, main, footer }) => [
      h('div', { role: 'banner' }, header),
      h('div', { class: 'cols' }, side, box('main', main)),
      h('div', { role: 'contentinfo' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const link = look === 'link' || look === 'entry';
  const opens = options.popup || options.expanded !== undefined;
  return pressed(sketch, label, options, {
    tag: sketch.dice.pick(`aria-tag:${look}`, ['div', 'span']),
    attributes: {
      role: link && !opens ? 'link' : 'button',
      tabindex: options.disabled ? null : 0,
      'aria-disabled': options.disabled ? 'true' : null,
      ...states(options),
    },
  });
}

const CSS = `${BASE}
[role=heading][aria-level="1"] { font-size: 28px; } [role=heading] { font-size: 20px; font-weight: bold; }
[role=row] { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; padding: 6px; border-bottom: 1px solid #ccc; }
[role=button], [role=link], [role=tab], [role=menuitem] { cursor: pointer; display: inline-block; padding: 5px 9px; } [role=button] { border: 1px solid #555; }
.card { border: 1px solid #bbb; padding: 10px; margin: 8px; } .cols { display: flex; gap: 16px; } .panel { width: 200px; } [role=main] { flex: 1; padding: 8px; }
.pop { position: absolute; background: #fff; border: 1px solid #333; z-index: 20; } .pop [role=menuitem] { display: block; }
.over { position: fixed; inset: 0; background: rgb(0 0 0 / 45%); z-index: 60; display: grid; place-items: center; } .window { background: #fff; padding: 16px; max-width: 440px; }
`;
