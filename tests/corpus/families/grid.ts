import { type Child, h } from '../../../practice/dom';
import { shuffled } from '../choose';
import type { Kit, MakeKit, PressOptions, RowsModel, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tied, withGroup } from '../kit/tie';

/**
 * A data grid that draws only what is seen: a row is three boxes in three containers, one of them for
 * each pinned side, which have nothing in common but their index and their height on the page.
 */
export const grid: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: `headline headline-${level}` }, text),
    card: (title, body, foot) =>
      box(
        'widget',
        box('widget-bar', title),
        box('widget-content', body),
        foot ? box('widget-actions', foot) : null,
      ),
    rows: (model) => rows(sketch, model),
    facts: (pairs) =>
      box(
        'props',
        pairs.map(([name, value]) => [box('prop-name', name), box('prop-value', value)]),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const own = nodesOf(entries);
      const below = group
        ? box(
            'tree-group',
            group.opener.node,
            h('div', { role: 'group', hidden: !group.open }, nodesOf(group.entries)),
          )
        : null;
      return box(
        'sidenav',
        toggle?.node,
        h('div', { role: 'navigation', 'aria-label': label, hidden: shut }, [
          ...withGroup<Node>(own, below),
        ]),
      );
    },
    tabs: (tabs, content) =>
      box('tab-host', box('tab-strip', nodesOf(tabs)), box('tab-body', content)),
    menu: (model) => {
      const list = h(
        'div',
        { class: 'ag-menu-list', role: dice.pick('menu-role', ['menu', 'menu', 'list']) },
        menuItems(
          model.items,
          dice.pick('menu-role', ['menuitem', 'menuitem', 'listitem']) === 'listitem'
            ? 'button'
            : 'menuitem',
        ).map(({ node }) => node),
      );
      const tie = model.tie === 'row' || model.tie === 'trigger' ? 'near' : model.tie;
      return tied(
        { ...model, tie },
        `ag-${411 + made++}-menu`,
        list,
        h('div', { class: 'ag-popup-child ag-menu' }, list),
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `ag-${411 + made++}-title`;
      const inner = [
        box('panel-title', h('span', { id, class: 'panel-title-text' }, title)),
        box('panel-body', body),
        box('panel-buttons', nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
      const panel = h(
        'div',
        { class: 'window', role: 'dialog', 'aria-labelledby': id, 'aria-modal': !loose && 'true' },
        inner,
      );
      return loose ? panel : box('veil', panel);
    },
    notice: (text, tone) => h('div', { class: `strip strip-${tone}`, role: 'status' }, text),
    form: (fields, buttons) =>
      h('form', { class: 'editor' }, box('editor-fields', fields), box('', nodesOf(buttons))),
    page: ({ header, side, main, footer }) =>
      h(
        'div',
        { id: 'app' },
        h('div', { class: 'topbar', role: 'banner' }, header),
        box('shell', side, h('div', { class: 'content', role: 'main' }, main)),
        h('div', { class: 'topbar', role: 'contentinfo' }, footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  if (look === 'item')
    return pressed(sketch, label, options, { tag: 'div', attributes: { class: 'ag-menu-option' } });
  const link = !acts && (look === 'link' || look === 'entry' || look === 'tab');
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: `cmd cmd-${look}`,
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

/** Height of a row, CSS px. */
const HIGH = 44;

function rows({ dice }: Sketch, { label, columns, rows: all }: RowsModel): HTMLElement {
  const part = (side: string, from: number, cellsOf: (row: RowsModel['rows'][number]) => Child[]) =>
    h(
      'div',
      {
        class: `ag-${side}-cols-container`,
        role: 'rowgroup',
        style: `height:${all.length * HIGH}px`,
      },
      // Rows are drawn as they come into view: their order in the source tells nothing.
      shuffled(
        dice,
        'recycled',
        all.map((row, index) =>
          h(
            'div',
            {
              class: `ag-row ag-row-${index % 2 ? 'odd' : 'even'}`,
              role: 'row',
              'row-index': index,
              'aria-rowindex': index + 2,
              style: `transform:translateY(${index * HIGH}px)`,
            },
            cellsOf(row).map((cell, at) =>
              h(
                'div',
                { class: 'ag-cell', role: 'gridcell', 'aria-colindex': from + at },
                h('div', { class: 'ag-cell-wrapper' }, cell),
              ),
            ),
          ),
        ),
      ),
    );
  const head = (side: string, names: readonly string[]) =>
    h(
      'div',
      { class: `ag-${side}-header`, role: 'row', 'aria-rowindex': 1 },
      names.map((name) => h('div', { class: 'ag-header-cell', role: 'columnheader' }, name)),
    );
  return h(
    'div',
    { class: 'ag-root', role: 'treegrid', 'aria-label': label, 'aria-rowcount': all.length + 1 },
    h(
      'div',
      { class: 'ag-header', role: 'rowgroup' },
      head('pinned-left', columns.slice(0, 1)),
      head('center', columns.slice(1, -1)),
      head('pinned-right', columns.slice(-1)),
    ),
    h(
      'div',
      { class: 'ag-body', role: 'presentation' },
      part('pinned-left', 1, (row) => [row.name]),
      part('center', 2, (row) => row.cells),
      part('pinned-right', columns.length, (row) => [row.end]),
    ),
  );
}

const CSS = `${BASE}
.topbar { display: flex; gap: 12px; padding: 8px 16px; background: #eef1f4; } .shell { display: flex; } .sidenav { flex: 0 0 190px; padding: 8px; } .sidenav a, .sidenav button { display: block; padding: 6px; } .content { flex: 1; min-width: 0; padding: 8px 16px; }
.widget { border: 1px solid #cfd6dd; margin: 8px 0; } .widget-bar { background: #f6f8fa; padding: 6px 10px; } .widget-content, .widget-actions { padding: 8px 10px; } .props { display: grid; grid-template-columns: 180px 1fr; gap: 4px 12px; }
.ag-root { border: 1px solid #bbc; } .ag-header, .ag-body { display: flex; } .ag-header { background: #f3f5f7; font-weight: 600; } .ag-header > div { display: flex; } .ag-header-cell { flex: 1; padding: 6px; font-size: 14px; overflow: hidden; white-space: nowrap; }
.ag-body > div { position: relative; } .ag-pinned-left-cols-container, .ag-pinned-left-header { flex: 0 0 36%; } .ag-center-cols-container, .ag-center-header { flex: 1 1 0; min-width: 0; overflow: hidden; } .ag-pinned-right-cols-container, .ag-pinned-right-header { flex: 0 0 24%; border-inline-start: 1px solid #bbc; }
.ag-row { position: absolute; inset-inline: 0; height: ${HIGH}px; display: flex; border-bottom: 1px solid #e3e7ea; } .ag-cell { flex: 1; min-width: 0; padding: 6px; white-space: nowrap; font-size: 14px; } .ag-pinned-left-cols-container .ag-cell { overflow: hidden; text-overflow: ellipsis; }
.ag-menu { position: absolute; background: #fff; border: 1px solid #777; z-index: 30; } .ag-menu-option { padding: 6px 14px; cursor: pointer; } .tab-strip { display: flex; gap: 16px; border-bottom: 2px solid #ccd; } .cmd-main { background: #124; color: #fff; } .cmd-icon { padding: 4px; }
.strip { padding: 8px; border-inline-start: 4px solid #67a; margin: 8px 0; background: #f4f7fb; } .veil { position: fixed; inset: 0; background: rgb(0 0 0 / 35%); z-index: 80; } .window { background: #fff; width: 440px; max-width: 90%; margin: 90px auto; border: 1px solid #444; } .panel-title { background: #e8ecf0; } .window > div, dialog > div { padding: 8px 12px; }
`;
