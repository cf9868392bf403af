import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { component, nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, withGroup } from '../kit/tie';

/** Components all the way down: nearly every element has a shadow root, and words come through slots. */
export const lightning: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const el = (tag: string, inner: Child, ...light: Child[]) => component(tag, CSS, inner, ...light);
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const lines = (parts: readonly Part[]) =>
    nodesOf(parts).map((node) => h('li', { class: 'slds-nav-vertical__item' }, node));
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      h(`h${level}`, {}, el('lightning-formatted-text', h('span', {}, h('slot')), text)),
    card: (title, body, foot) =>
      el(
        'c-account-card',
        h(
          'article',
          { class: 'slds-card' },
          h('header', {}, h('slot', { name: 'title' })),
          box('slds-card__body', h('slot')),
          box('slds-card__footer', h('slot', { name: 'footer' })),
        ),
        h('div', { slot: 'title' }, title),
        body,
        foot ? h('div', { slot: 'footer' }, foot) : null,
      ),
    rows: ({ label, columns, rows }) =>
      el(
        'lightning-datatable',
        h(
          'table',
          { role: 'grid', 'aria-label': label, class: 'slds-table' },
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              columns.map((name) => h('th', {}, h('span', { class: 'slds-truncate' }, name))),
            ),
          ),
          h(
            'tbody',
            {},
            rows.map((row, index) =>
              h(
                'tr',
                { 'data-row-key-value': dice.id(`row${index}`) },
                [row.name, ...row.cells, row.end].map((cell, at) =>
                  h(
                    at === 0 ? 'th' : 'td',
                    { role: 'gridcell', 'data-label': columns[at] ?? null },
                    el('lightning-primitive-cell-factory', h('span', {}, cell)),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    facts: (pairs) =>
      el(
        'records-record-layout',
        box(
          'slds-grid',
          pairs.map(([name, value]) =>
            el(
              'records-record-layout-item',
              box(
                'slds-form-element',
                h('span', { class: 'slds-label' }, name),
                h('div', {}, h('slot')),
              ),
              value,
            ),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, lines(group.entries)))
        : null;
      return el(
        'community-navigation-menu',
        h(
          'nav',
          { 'aria-label': label },
          toggle?.node,
          h('ul', { hidden: shut, class: 'slds-nav-vertical' }, [
            ...withGroup<Node>(lines(entries), below),
          ]),
        ),
      );
    },
    tabs: (tabs, content) =>
      el(
        'lightning-tabset',
        [
          h(
            'ul',
            { role: 'tablist', class: 'slds-tabs' },
            tabs.map(({ node, control }) => {
              control.setAttribute('role', 'tab');
              control.setAttribute('aria-selected', String(control.hasAttribute('aria-current')));
              control.removeAttribute('aria-current');
              return h('li', { role: 'presentation' }, node);
            }),
          ),
          h('slot'),
        ],
        el('lightning-tab', h('slot'), content),
      ),
    menu: (model) => {
      const { trigger, open } = model;
      trigger.control.setAttribute('aria-expanded', String(open));
      const list = h(
        'div',
        { class: 'slds-dropdown', hidden: !open },
        h('div', { role: 'menu' }, nodesOf(menuItems(model.items))),
      );
      return {
        beside: el('lightning-button-menu', box('slds-dropdown-trigger', trigger.node, list)),
        layer: null,
      };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `modal-heading-${made++}`;
      const inner = [
        h('header', {}, h('h2', { id }, title)),
        box('slds-modal__content', h('slot')),
        h('footer', {}, h('slot', { name: 'footer' })),
      ];
      const light = [body, h('div', { slot: 'footer' }, nodesOf(buttons))];
      if (kind === 'native')
        return h('dialog', { 'aria-label': title }, el('lightning-modal-base', inner, light));
      if (loose)
        return el('c-prompt', h('section', { role: 'dialog', class: 'note' }, inner), light);
      return el(
        'lightning-overlay-container',
        [
          h(
            'section',
            {
              role: 'dialog',
              tabindex: -1,
              'aria-modal': 'true',
              'aria-labelledby': id,
              class: 'slds-modal',
            },
            box('slds-modal__container', inner),
          ),
          h('div', { class: 'slds-backdrop', role: 'presentation' }),
        ],
        light,
      );
    },
    notice: (text, tone) =>
      el('c-page-message', h('div', { class: `note ${tone}`, role: 'status' }, h('slot')), text),
    form: (fields, buttons) =>
      el(
        'lightning-record-edit-form',
        h('form', {}, h('slot'), box('slds-docked', h('slot', { name: 'buttons' }))),
        fields,
        h('div', { slot: 'buttons' }, nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      el(
        'webruntime-app',
        el(
          'c-account-layout',
          [
            h('header', { class: 'bar' }, h('slot', { name: 'header' })),
            box('cols', h('slot', { name: 'side' }), h('div', { role: 'main' }, h('slot'))),
            h('footer', { class: 'bar' }, h('slot', { name: 'footer' })),
          ],
          h('div', { slot: 'header' }, header),
          side ? h('div', { slot: 'side', class: 'side' }, side) : null,
          h('div', {}, main),
          h('div', { slot: 'footer' }, footer),
        ),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry' || look === 'item');
  const { control } = pressed(sketch, label, options, {
    tag: link || look === 'tab' ? 'a' : 'button',
    attributes: {
      class: `slds-button slds-button_${look}`,
      ...(link || look === 'tab'
        ? { href: options.href ?? 'javascript:void(0)' }
        : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
  const tag = look === 'item' ? 'lightning-menu-item' : link ? 'c-link' : 'lightning-button';
  if (!sketch.dice.chance('slotted', 0.5)) return { node: component(tag, CSS, control), control };
  const words = [...control.childNodes] as Node[];
  control.replaceChildren(h('slot'));
  return { node: component(tag, CSS, control, words), control };
}

const CSS = `${BASE}
:host { display: block; } :host(lightning-button), :host(c-link), :host(lightning-formatted-text), :host(lightning-button-menu) { display: inline-block; }
.bar { padding: 10px; background: #f3f3f3; } .bar ::slotted(div) { display: flex; gap: 12px; } .cols { display: flex; gap: 20px; } [role=main] { flex: 1; min-width: 0; padding: 8px; } .side { width: 210px; }
.slds-card { border: 1px solid #c9c9c9; border-radius: 4px; margin: 8px 0; padding: 10px; } .slds-table { width: 100%; border-collapse: collapse; } .slds-table th, .slds-table td { text-align: start; padding: 6px; border-bottom: 1px solid #ddd; font-weight: normal; }
.slds-grid { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; } .slds-label { color: #555; font-size: 13px; } .slds-button { padding: 5px 10px; border: 1px solid #0b5cab; border-radius: 4px; background: #fff; color: #0b5cab; } .slds-button_main { background: #0b5cab; color: #fff; } a.slds-button { border: 0; display: inline-block; }
.slds-tabs { display: flex; gap: 8px; } .slds-dropdown-trigger { position: relative; display: inline-block; } .slds-dropdown { position: absolute; inset-inline-end: 0; background: #fff; border: 1px solid #999; z-index: 40; min-width: 180px; } .slds-button_item { display: block; }
.slds-modal { position: fixed; inset: 0; z-index: 9001; } .slds-modal__container { background: #fff; width: 460px; max-width: 92%; margin: 80px auto; padding: 14px; } .slds-backdrop { position: fixed; inset: 0; background: rgb(8 7 7 / 60%); z-index: 9000; } .note { border: 1px solid #888; padding: 8px; margin: 8px 0; background: #fff; }
`;
