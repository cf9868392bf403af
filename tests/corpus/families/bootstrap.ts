import { h } from '../../../practice/dom';
import type { Kit, MakeKit, PressOptions, Sketch } from '../kit/kit';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { tabRoles, tied, withGroup } from '../kit/tie';

const LOOKS = {
  main: 'btn btn-primary',
  plain: 'btn btn-outline-secondary',
  icon: 'btn btn-sm',
  link: 'btn-link',
  item: 'dropdown-item',
  tab: 'nav-link',
  entry: 'list-group-item list-group-item-action',
};

/** List groups, drop-downs within the row, collapsing panels and modal boxes that stay in the page. */
export const bootstrap: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: 'mb-3' }, text),
    card: (title, body, foot) =>
      h(
        'div',
        { class: 'card' },
        h('div', { class: 'card-header' }, title),
        h('div', { class: 'card-body' }, body, foot ? h('div', { class: 'd-flex' }, foot) : null),
      ),
    rows: ({ rows, columns }) =>
      h(
        'ul',
        { class: 'list-group' },
        rows.map((row) =>
          h(
            'li',
            { class: 'list-group-item' },
            h(
              'div',
              { class: 'd-flex justify-content-between' },
              h('h5', {}, row.name),
              h('div', { class: 'dropdown' }, row.end),
            ),
            row.cells.map((cell, index) =>
              h(
                'p',
                { class: 'mb-1' },
                h('small', { class: 'text-muted' }, `${columns[index + 1] ?? ''}: `),
                cell,
              ),
            ),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'div',
        { class: 'row' },
        pairs.map(([name, value]) => [
          h('div', { class: 'col-4 fw-bold' }, name),
          h('div', { class: 'col-8' }, value),
        ]),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const nodes: Node[] = entries.map(({ node }) => node);
      const below = group
        ? h(
            'div',
            {},
            group.opener.node,
            h(
              'div',
              { class: `collapse${group.open ? ' show' : ''}` },
              group.entries.map(({ node }) => node),
            ),
          )
        : null;
      return h(
        'div',
        { class: 'col-md-3', id: 'sidebar' },
        toggle?.node,
        h(
          'div',
          {
            class: `list-group collapse${shut ? '' : ' show'}`,
            role: dice.chance('panel-role', 0.5) ? 'navigation' : null,
            'aria-label': label,
          },
          withGroup(nodes, below),
        ),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { class: 'tab-pane active', role: 'tabpanel' }, content);
      const items = tabRoles(sketch, tabs, panel).map(({ node }) =>
        h('li', { class: 'nav-item', role: 'presentation' }, node),
      );
      return h(
        'div',
        {},
        h('ul', { class: 'nav nav-tabs', role: 'tablist' }, items),
        h('div', { class: 'tab-content' }, panel),
      );
    },
    menu: (model) => {
      const list = h(
        'ul',
        { class: `dropdown-menu${model.open ? ' show' : ''}` },
        model.items.map(({ node }) => h('li', {}, node)),
      );
      return tied(
        { ...model, tie: dice.chance('dropdown-labelled', 0.5) ? 'labelledby' : 'row' },
        `dropdown${made++}`,
        list,
        list,
      );
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const inner = [
        h(
          'div',
          { class: 'modal-header' },
          h('h5', { class: 'modal-title' }, title),
          h('button', { type: 'button', class: 'btn-close', 'aria-label': '×' }, '×'),
        ),
        h('div', { class: 'modal-body' }, body),
        h(
          'div',
          { class: 'modal-footer' },
          buttons.map((part) => part.node),
        ),
      ];
      if (kind === 'native') return h('dialog', {}, inner);
      if (loose) return h('div', { class: 'alert', role: 'dialog' }, inner);
      return h(
        'div',
        {
          class: 'modal fade show',
          tabindex: -1,
          role: 'dialog',
          'aria-modal': dice.chance('modal-said', 0.8) ? 'true' : null,
        },
        h('div', { class: 'modal-dialog' }, h('div', { class: 'modal-content' }, inner)),
      );
    },
    notice: (text, tone) => h('div', { class: `alert alert-${tone}`, role: 'alert' }, text),
    form: (fields, buttons) =>
      h(
        'form',
        {},
        h('div', { class: 'mb-3' }, fields),
        buttons.map((part) => part.node),
      ),
    page: ({ header, side, main, footer }) => [
      h('nav', { class: 'navbar' }, h('div', { class: 'container-fluid' }, header)),
      h(
        'div',
        { class: 'container' },
        h('div', { class: 'd-flex' }, side, h('div', { class: 'col-md-9' }, main)),
      ),
      h('footer', { class: 'container' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const button =
    look === 'main' || look === 'plain' || look === 'icon' || look === 'tab' || options.disabled;
  return pressed(sketch, label, options, {
    tag: button ? 'button' : 'a',
    attributes: {
      class: LOOKS[look],
      ...(button
        ? { type: options.sends ? 'submit' : 'button' }
        : { href: options.href ?? '#', role: options.expanded === undefined ? null : 'button' }),
      'data-bs-toggle': options.popup
        ? 'dropdown'
        : options.expanded === undefined
          ? null
          : 'collapse',
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.card, .list-group-item { border: 1px solid #ddd; padding: 10px; margin: 4px 0; display: block; } .d-flex { display: flex; gap: 16px; } .justify-content-between { justify-content: space-between; }
.row { display: flex; flex-wrap: wrap; } .col-4 { width: 33%; } .col-8 { width: 66%; } .col-md-3 { width: 240px; } .col-md-9 { flex: 1; } .nav { display: flex; }
.collapse:not(.show) { display: none; } .dropdown-menu { display: none; position: absolute; background: #fff; border: 1px solid #999; z-index: 1000; } .dropdown-menu.show { display: block; } .dropdown-item { display: block; padding: 6px; }
.modal { position: fixed; inset: 0; z-index: 1055; background: rgb(0 0 0 / 50%); } .modal-dialog { width: 460px; margin: 60px auto; background: #fff; padding: 12px; } .alert { border: 1px solid #79a; padding: 8px; margin: 8px 0; }
.navbar, footer { padding: 8px; background: #eee; }
`;
