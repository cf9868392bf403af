import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

/** Utility classes on anonymous boxes: nothing has a name, menus and dialogs come from a headless library. */
export const utility: MakeKit = (sketch): Kit => {
  let made = 0;
  const box = (classes: string, ...children: Child[]) => h('div', { class: classes }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: 'text-2xl font-semibold' }, text),
    card: (title, body, foot) =>
      box(
        'rounded-xl shadow p-4 m-2 flex flex-col',
        box('flex items-center justify-between', title),
        box('mt-2 text-sm', body),
        foot ? box('mt-4 flex gap-2', foot) : null,
      ),
    rows: ({ columns, rows }) =>
      box(
        'divide-y',
        box(
          'grid p-2 text-xs',
          columns.map((name) => box('', name)),
        ),
        rows.map((row) =>
          box(
            'grid p-2 items-center',
            box('', row.name),
            row.cells.map((cell) => box('text-sm', cell)),
            box('flex justify-end', row.end),
          ),
        ),
      ),
    facts: (pairs) =>
      box(
        'flex flex-wrap gap-4',
        pairs.map(([name, value]) =>
          box(
            'min-w-40',
            h('p', { class: 'text-xs' }, name),
            h('p', { class: 'font-medium' }, value),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? box(
            '',
            group.opener.node,
            h(
              'div',
              { hidden: !group.open },
              group.entries.map(({ node }) => node),
            ),
          )
        : null;
      const nodes: Node[] = withGroup(
        entries.map(({ node }) => node),
        below,
      );
      return h(
        sketch.dice.pick('panel-tag', ['nav', 'aside']),
        { class: 'w-56', 'aria-label': label },
        toggle?.node,
        h('div', { class: 'flex flex-col', hidden: shut }, nodes),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { role: 'tabpanel', class: 'p-2' }, content);
      const list = tabRoles(sketch, tabs, panel).map(({ node }) => node);
      return box('', h('div', { role: 'tablist', class: 'flex gap-2' }, list), panel);
    },
    menu: (model) => {
      const id = `headlessui-menu-button-:r${made++}:`;
      const list = h(
        'div',
        { role: 'menu', class: 'py-1' },
        menuItems(model.items).map(({ node }) => node),
      );
      const tie = model.tie === 'row' ? 'row' : 'labelledby';
      return tied(
        { ...model, tie },
        id,
        list,
        h('div', { class: 'absolute z-10 bg-white shadow' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `headlessui-dialog-title-:r${made++}:`;
      const inner = [
        h('h2', { id, class: 'text-lg' }, title),
        box('mt-2', body),
        box(
          'mt-4 flex gap-2 justify-end',
          buttons.map((part) => part.node),
        ),
      ];
      if (kind === 'native')
        return h('dialog', { 'aria-labelledby': id, class: 'rounded p-4' }, inner);
      if (loose) return h('div', { role: 'dialog', 'aria-labelledby': id, class: 'bar' }, inner);
      const panel = box('bg-white rounded p-4 w-96 mx-auto mt-24', inner);
      return h(
        'div',
        {
          role: 'dialog',
          'aria-modal': 'true',
          'aria-labelledby': id,
          class: 'fixed inset-0 z-50',
        },
        panel,
      );
    },
    notice: (text, tone) =>
      h(
        'div',
        { class: 'rounded p-2 m-2 shadow', role: tone === 'bad' ? 'alert' : 'status' },
        text,
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: 'space-y-2' },
        fields,
        box(
          'flex gap-2',
          buttons.map((part) => part.node),
        ),
      ),
    page: ({ header, side, main, footer }) =>
      h(
        'div',
        { id: 'root' },
        box('p-3 shadow flex gap-4', header),
        box('flex gap-6 p-4', side, box('flex-1', main)),
        box('p-3 text-sm flex gap-4', footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const opens = options.popup || options.expanded !== undefined;
  const link = !options.disabled && !opens && (look === 'link' || look === 'entry');
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: look === 'main' ? 'btn px-3 py-2 rounded font-bold' : 'btn px-3 py-2',
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.flex { display: flex; flex-wrap: wrap; } .flex-col { flex-direction: column; } .flex-1 { flex: 1; } .gap-2 { gap: 8px; } .gap-4 { gap: 16px; } .gap-6 { gap: 24px; }
.grid { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; } .p-2 { padding: 8px; } .p-3 { padding: 12px; } .p-4 { padding: 16px; } .m-2 { margin: 8px; }
.w-56 { width: 14rem; } .text-sm { font-size: 14px; } .text-xs { font-size: 12px; } .text-2xl { font-size: 24px; } .shadow { box-shadow: 0 1px 4px #888; }
.absolute { position: absolute; } .fixed { position: fixed; } .inset-0 { inset: 0; } .z-50 { z-index: 50; background: rgb(0 0 0 / 40%); } .z-10 { z-index: 10; } .bg-white { background: #fff; }
.w-96 { width: 24rem; } .mx-auto { margin-inline: auto; } .mt-24 { margin-top: 6rem; } .mt-2 { margin-top: 8px; } .mt-4 { margin-top: 16px; } .bar { border: 1px solid #777; padding: 8px; }
.btn { border: 0; background: #eef; color: inherit; text-decoration: none; } a.btn { background: none; }
`;
