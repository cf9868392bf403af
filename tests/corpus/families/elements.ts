import { add, type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { component, nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, withGroup } from '../kit/tie';
import { dress } from '../page/stage';

type Host = 'role' | 'slotted' | 'internals' | 'inner';

/**
 * Elements of the site's own that are controls themselves: the host is what is pressed, its words are in
 * its shadow root or slotted through two of them, names of fields too; menus come up in a portal.
 */
export const elements: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const host: Host = dice.pick('host', ['role', 'role', 'slotted', 'internals', 'inner']);
  const el = (tag: string, inner: Child, ...light: Child[]) => component(tag, CSS, inner, ...light);
  const slot = (name: string, content: Child) => content && h('div', { slot: name }, content);
  /** A surface within a surface: what is slotted goes through both. */
  const surface = (tag: string, ...light: Child[]) =>
    el(
      tag,
      [
        h('slot', { name: 'title' }),
        el('el-surface', h('div', { part: 'body' }, h('slot')), h('slot')),
        h('slot', { name: 'foot' }),
      ],
      light,
    );
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options, host),
    heading: (level, text) =>
      dice.chance('headings', 0.5)
        ? h(`h${level}`, {}, text)
        : h('el-heading', { role: 'heading', 'aria-level': level, class: `h${level}` }, text),
    card: (title, body, foot) => surface('el-card', slot('title', title), body, slot('foot', foot)),
    rows: ({ label, columns, rows }) =>
      h(
        'el-list',
        { role: 'list', 'aria-label': label },
        rows.map((row) => {
          const line = el(
            'el-list-item',
            h('div', { class: 'row' }, [
              h('div', { class: 'grow' }, h('slot'), h('div', {}, h('slot', { name: 'meta' }))),
              h('slot', { name: 'end' }),
            ]),
            row.name,
            row.cells.map((cell, at) => meta(el, columns[at + 1] ?? '', cell)),
            slot('end', row.end),
          );
          line.setAttribute('role', 'listitem');
          return line;
        }),
      ),
    facts: (pairs) =>
      h(
        'el-group',
        {},
        pairs.map(([name, value]) => {
          // The name is in the field's shadow root alone; the value is slotted.
          const field = el('el-field', [h('label', {}, name), h('output', {}, h('slot'))], value);
          return field;
        }),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? h(
            'el-group',
            {},
            group.opener.node,
            h('div', { hidden: !group.open }, nodesOf(group.entries)),
          )
        : null;
      const list = h('div', { hidden: shut, class: 'list' }, [
        ...withGroup<Node>(nodesOf(entries), below),
      ]);
      return el(
        'el-side-nav',
        [h('slot', { name: 'toggle' }), h('nav', { 'aria-label': label }, list)],
        slot('toggle', toggle?.node ?? null),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('el-tab-panel', { role: 'tabpanel' }, content);
      return h(
        'el-tabs',
        {},
        h('el-tab-list', { role: 'tablist', class: 'row' }, nodesOf(tabRoles(sketch, tabs, panel))),
        panel,
      );
    },
    menu: ({ trigger, items, open, tie }) => {
      const { control } = trigger;
      if (tie !== 'near' || control.hasAttribute('aria-expanded'))
        control.setAttribute('aria-expanded', String(open));
      const list = h('el-menu', { role: 'menu' }, nodesOf(menuItems(items)));
      // An id would be of another tree: what the menu is of is told by its place, or by its name.
      const name = control.getAttribute('aria-label');
      if (name) list.setAttribute('aria-label', name);
      const portal = el('el-portal', h('div', { class: 'floating' }, list));
      portal.id = dice.id(`portal${made++}`);
      portal.hidden = !open;
      return { beside: trigger.node, layer: portal };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = el(
        'el-dialog-body',
        [h('h2', {}, title), h('slot'), h('div', { class: 'row' }, h('slot', { name: 'foot' }))],
        body,
        slot('foot', nodesOf(buttons)),
      );
      if (kind === 'native') return h('dialog', { 'aria-label': title }, inner);
      const host = loose
        ? h('el-snack', {}, inner)
        : el(
            'el-modal',
            h('div', { class: 'veil' }, h('div', { class: 'window' }, h('slot'))),
            inner,
          );
      if (loose) return host;
      host.setAttribute('role', 'dialog');
      host.setAttribute('aria-modal', 'true');
      host.setAttribute('aria-label', title);
      return host;
    },
    notice: (text, tone) =>
      el('el-alert', h('div', { class: `alert ${tone}`, role: 'status' }, h('slot')), text),
    form: (fields, buttons) =>
      el(
        'el-form',
        h(
          'div',
          { role: 'form' },
          h('slot'),
          h('div', { class: 'row' }, h('slot', { name: 'foot' })),
        ),
        fields,
        slot('foot', nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      el(
        'el-app',
        el(
          'el-shell',
          [
            h('header', { class: 'bar' }, h('slot', { name: 'top' })),
            h('div', { class: 'cols' }, h('slot', { name: 'side' }), h('main', {}, h('slot'))),
            h('slot', { name: 'foot' }),
          ],
          h('slot', { name: 'top', slot: 'top' }),
          h('slot', { name: 'side', slot: 'side' }),
          h('slot'),
          h('slot', { name: 'foot', slot: 'foot' }),
        ),
        h('div', { slot: 'top', class: 'row' }, header),
        slot('side', side),
        h('div', {}, main),
        slot('foot', footer),
      ),
  };
};

function meta(
  el: (tag: string, inner: Child, ...light: Child[]) => HTMLElement,
  name: string,
  value: Child,
): HTMLElement {
  const one = el('el-meta', [h('span', { class: 'name' }, name), ' ', h('slot')], value);
  one.slot = 'meta';
  return one;
}

/** Defines a control that takes part in forms; `role`: told to the browser alone, no attribute says it. */
function define(tag: string, role: string | null): void {
  if (customElements.get(tag)) return;
  class Control extends HTMLElement {
    static formAssociated = true;
    constructor() {
      super();
      const internals = this.attachInternals();
      if (role) internals.role = role;
    }
  }
  customElements.define(tag, Control);
}

function press(sketch: Sketch, label: string, options: PressOptions, host: Host): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined || options.sends;
  const link = !acts && (look === 'link' || look === 'entry');
  if (host === 'inner') return within(sketch, label, options, link);
  const role = link ? 'link' : 'button';
  const tag = host === 'internals' ? `el-${role}-control` : `el-${role}`;
  define(tag, host === 'internals' ? role : null);
  const part = pressed(sketch, label, options, {
    tag,
    attributes: {
      role: host === 'internals' ? null : role,
      tabindex: options.disabled ? -1 : 0,
      appearance: look,
      ...(link ? { href: options.href ?? '#' } : {}),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  const { control } = part;
  const root = control.attachShadow({ mode: 'open' });
  dress(root, CSS);
  const words = [...control.childNodes];
  if (host === 'slotted') add(root, h('span', { part: 'label' }, h('slot')));
  else if (sketch.dice.chance('label-element', 0.5))
    add(root, component('el-label', CSS, h('span', {}, words)));
  else add(root, h('span', { part: 'label' }, words));
  return part;
}

/** A host that is nothing by itself, with the browser's own control in its shadow root. */
function within(sketch: Sketch, label: string, options: PressOptions, link: boolean): Part {
  const { control } = pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: 'native',
      ...(link ? { href: options.href ?? '#' } : { type: 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  const words = [...control.childNodes];
  control.replaceChildren(h('slot'));
  const node = component('el-press', CSS, control, component('el-label', CSS, h('slot'), words));
  node.setAttribute('appearance', options.look ?? 'plain');
  return { node, control };
}

const CSS = `${BASE}
:host { display: block; } :host(el-label), :host(el-button), :host(el-link), :host(el-button-control), :host(el-link-control), :host(el-press), :host(el-meta) { display: inline-block; } el-list, el-group, el-heading, el-tabs, el-tab-panel, el-menu { display: block; } [role=button] { padding: 0; }
:host(el-button), :host(el-button-control) { border: 1px solid #5b5fc7; border-radius: 4px; padding: 5px 12px; cursor: pointer; color: #33376f; background: #fff; } :host([appearance=main]:not(el-press)) { background: #5b5fc7; color: #fff; } :host(el-link), :host(el-link-control) { color: #3e42a0; text-decoration: underline; cursor: pointer; } :host([appearance=entry]:not(el-press)) { display: block; padding: 7px 6px; text-decoration: none; border: 0; background: none; } :host([appearance=item]:not(el-press)) { display: block; border: 0; padding: 8px 12px; white-space: nowrap; } :host([disabled]), :host([aria-disabled=true]) { opacity: 0.5; cursor: default; }
.native { border: 1px solid #5b5fc7; border-radius: 4px; background: #fff; color: #33376f; } a.native { border: 0; } :host([appearance=main]) .native { background: #5b5fc7; color: #fff; } .bar { padding: 12px 20px; background: #ebebf5; } .cols { display: flex; flex-wrap: wrap; gap: 20px; padding: 10px 20px; } .cols slot[name=side] { display: block; width: 200px; } main { flex: 1; min-width: 300px; } .row { display: flex; flex-wrap: wrap; gap: 12px; align-items: center; } .grow { flex: 1; } .h1 { font-size: 28px; font-weight: 600; } .h2 { font-size: 22px; } .h3 { font-size: 18px; font-weight: 600; }
:host(el-card), :host(el-form) { border: 1px solid #d1d1e0; border-radius: 6px; margin: 10px 0; padding: 10px 14px; box-shadow: 0 1px 3px #ccd; } :host(el-list-item) { border-bottom: 1px solid #dde; padding: 10px 0; } :host(el-meta) { margin-inline-end: 16px; font-size: 14px; } .name, :host(el-field) label { color: #66698a; } :host(el-field) { display: grid; grid-template-columns: 200px 1fr; padding: 3px 0; }
:host(el-portal) { position: absolute; z-index: 80; } :host([hidden]) { display: none !important; } .floating { background: #fff; border: 1px solid #99a; box-shadow: 0 4px 12px #99a; min-width: 180px; } .veil { position: fixed; inset: 0; background: rgb(20 20 50 / 55%); z-index: 400; } .window { background: #fff; width: 460px; max-width: 92%; margin: 90px auto; padding: 18px; box-sizing: border-box; } .alert { border-inline-start: 4px solid #5b5fc7; background: #f3f3fb; padding: 10px; margin: 8px 0; }
el-portal { position: absolute; z-index: 80; } el-menu > * { display: block; } :host(el-press[appearance=entry]) { display: block; } :host(el-press[appearance=item]) .native { display: block; width: 100%; border: 0; white-space: nowrap; text-align: start; } ::slotted([slot=foot]) { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; } :host(el-shell) slot[name=foot] { display: block; padding: 10px 20px; }
`;
