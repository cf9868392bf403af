import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed } from '../kit/press';
import { BASE } from '../kit/style';
import { withGroup } from '../kit/tie';

/** One form around the whole page; links that post it back by a script; menus in layers hidden by style. */
export const webforms: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const client = (name: string) =>
    `ctl00_${dice.id('holder').slice(0, 4)}_ctl${String(made++).padStart(2, '0')}_${name}`;
  const cells = (...all: Child[]) => all.map((one) => h('td', { valign: 'top' }, one));
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      h('div', { class: `Title${level}` }, h('span', { id: client('lblTitle') }, text)),
    card: (title, body, foot) =>
      h(
        'div',
        { id: client('pnl'), class: 'ModulePanel' },
        h('div', { class: 'ModuleHead' }, title),
        h('div', { class: 'ModuleBody' }, body),
        foot ? h('div', { class: 'ModuleFoot' }, foot) : null,
      ),
    rows: ({ columns, rows }) =>
      h(
        'div',
        {},
        h(
          'table',
          { class: 'GridView', cellspacing: 0, rules: 'all', border: 1, id: client('gvItems') },
          h(
            'tr',
            { class: 'GridHeader' },
            columns.map((name) => h('th', { scope: 'col' }, name)),
          ),
          rows.map((row, index) =>
            h('tr', { class: index % 2 ? 'GridAlt' : 'GridRow' }, [
              ...cells(row.name, ...row.cells, row.end),
            ]),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'div',
        { class: 'FormView' },
        pairs.map(([name, value]) =>
          h(
            'div',
            { class: 'FormLine' },
            h('span', { class: 'FormLabel' }, `${name} `),
            h('span', { id: client('lbl'), class: 'FormValue' }, value),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const node = (part: Part) =>
        h('div', { class: 'TreeNode' }, h('img', { alt: '', width: 8 }), part.node);
      const below = group
        ? h(
            'div',
            {},
            node(group.opener),
            h(
              'div',
              { class: 'TreeInner', style: group.open ? null : 'display:none' },
              group.entries.map(node),
            ),
          )
        : null;
      return h(
        'div',
        { id: client('tvMenu'), class: 'TreeView' },
        toggle?.node,
        h(
          'div',
          { style: shut ? 'display: none' : null },
          h('div', { class: 'ModuleHead' }, label),
          withGroup<Node>(entries.map(node), below),
        ),
      );
    },
    tabs: (tabs, content) =>
      h(
        'div',
        { class: 'MultiView' },
        h(
          'div',
          { class: 'TabBar' },
          tabs.map(({ node, control }) =>
            h('span', { class: control.dataset.current ? 'TabOn' : 'TabOff' }, node),
          ),
        ),
        h('div', { class: 'TabBody' }, content),
      ),
    menu: ({ trigger, items, open, tie }) => {
      const list = h(
        'div',
        {
          id: client('pnlPopup'),
          class: 'PopupMenu',
          style: `visibility:${open ? 'visible' : 'hidden'}`,
        },
        nodesOf(items).map((node) => h('div', { class: 'PopupItem' }, node)),
      );
      return tie === 'row'
        ? { beside: h('div', { class: 'PopupHost' }, trigger.node, list), layer: null }
        : { beside: trigger.node, layer: list };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = [
        h('div', { class: 'ModuleHead' }, title),
        h('div', { class: 'ModuleBody' }, body),
        h('div', { class: 'ModuleFoot' }, nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', {}, inner);
      const panel = h('div', { id: client('pnlConfirm'), class: 'ModalPopup' }, inner);
      if (loose) return panel;
      return h('div', { class: 'ModalHost' }, h('div', { class: 'modalBackground' }), panel);
    },
    notice: (text, tone) => h('span', { id: client('lblMessage'), class: `Message ${tone}` }, text),
    // The page's own form is around it all: a second one could not be in it.
    form: (fields, buttons) =>
      h(
        'div',
        { id: client('upForm') },
        fields,
        h('div', { class: 'ModuleFoot' }, nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      h(
        'form',
        { method: 'post', id: 'aspnetForm', action: 'Default.aspx' },
        h('input', { type: 'hidden', name: '__VIEWSTATE', value: dice.id('state') }),
        h('div', { id: 'hd' }, header),
        h(
          'table',
          { class: 'Master', width: '100%' },
          h(
            'tr',
            {},
            side ? h('td', { valign: 'top', width: 200 }, side) : null,
            h('td', { valign: 'top' }, h('div', { id: client('content') }, main)),
          ),
        ),
        h('div', { id: 'ft' }, footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const id = `ctl00_Main_${sketch.dice.id(`ctl:${options.key ?? label}`)}`;
  const name = id.replaceAll('_', '$');
  const button = options.sends || options.disabled || look === 'main' || look === 'plain';
  if (button && options.expanded === undefined)
    return pressed(sketch, label, options, {
      tag: 'input',
      attributes: {
        type: 'submit',
        name,
        onclick: 'return true;',
        ...offBy(sketch, options),
      },
    });
  return pressed(sketch, label, options, {
    tag: 'a',
    attributes: {
      href: options.disabled ? null : `javascript:__doPostBack('${name}','')`,
      'data-current': options.current ? '1' : null,
      class: options.current ? 'Selected' : null,
    },
  });
}

const CSS = `${BASE}
#hd, #ft { padding: 8px; background: #ddd; } .Title1 { font-size: 24px; color: #036; } .Title2, .Title3 { font-size: 18px; font-weight: bold; } .ModulePanel, .ModalPopup { border: 1px solid #369; margin: 8px 0; background: #fff; } .ModuleHead { background: #def; padding: 4px 8px; } .ModuleBody, .ModuleFoot { padding: 8px; }
.GridView { border-collapse: collapse; width: 100%; } .GridView td, .GridView th { padding: 5px; text-align: start; } .GridHeader { background: #369; color: #fff; } .GridAlt { background: #f4f8ff; } .FormLine { padding: 2px; } .FormLabel { font-weight: bold; display: inline-block; min-width: 160px; } .TreeNode { padding: 3px; } .TreeInner { padding-inline-start: 14px; } .Selected { font-weight: bold; }
.TabBar span { border: 1px solid #999; border-bottom: 0; padding: 4px 10px; display: inline-block; } .TabBody { border: 1px solid #999; padding: 8px; } .PopupHost { position: relative; } .PopupMenu { position: absolute; background: #ffc; border: 1px solid #333; z-index: 50; } .PopupItem { padding: 4px 10px; white-space: nowrap; } .Message { display: block; color: #900; padding: 6px; }
.modalBackground { position: fixed; inset: 0; background: #777; opacity: 0.6; z-index: 10000; } .ModalHost .ModalPopup { position: fixed; top: 90px; left: 50%; width: 440px; max-width: 92%; transform: translateX(-50%); z-index: 10001; }
`;
