import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { withGroup } from '../kit/tie';

/** A shop's theme: cards of terms and values, everything that unfolds is a native `<details>`. */
export const shop: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const terms = (pairs: readonly (readonly [string, Child])[]) =>
    h(
      'dl',
      { class: 'definition' },
      pairs.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
    );
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) =>
      level === 1
        ? box(
            'page-title-wrapper',
            h('h1', { class: 'page-title' }, h('span', { class: 'base' }, text)),
          )
        : h('strong', { class: 'block-title' }, h('span', {}, text)),
    card: (title, body, foot) =>
      box(
        'block',
        box('block-head', title),
        box('block-content', body),
        foot ? box('actions-toolbar', foot) : null,
      ),
    rows: ({ label, columns, rows }) =>
      box(
        'products-list',
        h('p', { class: 'toolbar-amount' }, label),
        rows.map((row) =>
          h(
            'section',
            { class: 'card-wrapper' },
            box(
              'card__information',
              h('span', { class: 'card__heading' }, row.name),
              box('kebab', row.end),
            ),
            terms(row.cells.map((cell, index) => [columns[index + 1] ?? '', cell])),
          ),
        ),
      ),
    facts: terms,
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = (part: Part) => h('li', { class: 'nav item' }, part.node);
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, group.entries.map(item)))
        : null;
      return h(
        'div',
        { class: 'sidebar sidebar-main' },
        toggle?.node,
        h(
          'div',
          { class: 'account-nav', hidden: shut },
          h('strong', {}, label),
          h('ul', { class: 'nav items' }, [...withGroup<Node>(entries.map(item), below)]),
        ),
      );
    },
    tabs: (tabs, content) =>
      box(
        'data-tabs',
        h(
          'ul',
          {},
          tabs.map(({ node, control }) =>
            h('li', { class: control.hasAttribute('aria-current') ? 'active' : '' }, node),
          ),
        ),
        h('section', {}, content),
      ),
    menu: ({ trigger, items, open }) => {
      const holder = trigger.node;
      const list = h(
        'ul',
        { class: 'kebab-list' },
        nodesOf(items).map((node) => h('li', {}, node)),
      );
      if (!(holder instanceof HTMLDetailsElement)) throw new Error('A menu needs its details.');
      holder.append(list);
      holder.open = open;
      trigger.control.removeAttribute('aria-expanded');
      return { beside: holder, layer: null };
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `modal-title-${made++}`;
      const inner = [
        h('header', { class: 'modal-header' }, h('h1', { id, class: 'modal-title' }, title)),
        box('modal-content', body),
        h('footer', { class: 'modal-footer' }, nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id, class: 'drawer' }, inner);
      const panel = h(
        'aside',
        {
          role: 'dialog',
          'aria-labelledby': id,
          'aria-modal': !loose && dice.chance('modal-said', 0.7) ? 'true' : null,
          class: 'modal-inner-wrap',
        },
        inner,
      );
      // A panel that slides in from the side, over a veil of its own.
      return loose ? panel : box('modals-wrapper', box('modals-overlay'), panel);
    },
    notice: (text, tone) =>
      h('div', { 'aria-live': 'polite', class: `message ${tone}` }, h('div', {}, text)),
    form: (fields, buttons) =>
      h(
        'form',
        { method: 'post', action: '#' },
        h('fieldset', { class: 'fieldset' }, fields),
        box('actions-toolbar', nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) =>
      box(
        'page-wrapper',
        h('header', { class: 'page-header' }, header),
        h('main', { id: 'maincontent', class: 'columns' }, box('column main', main), side),
        h('footer', { class: 'page-footer' }, footer),
      ),
  };
};

function press(sketch: Sketch, label: string, options: PressOptions): Part {
  const look = options.look ?? 'plain';
  if (options.popup) {
    const { expanded: _, popup: __, ...rest } = options;
    const { control } = pressed(
      sketch,
      label,
      { ...rest, tail: '' },
      {
        tag: 'summary',
        attributes: { class: 'button kebab-opener' },
      },
    );
    return { node: h('details', { class: 'kebab-menu' }, control), control };
  }
  // Where one is already is no link.
  if (options.current && look !== 'icon')
    return pressed(sketch, label, options, {
      tag: 'strong',
      attributes: { 'aria-current': 'page' },
    });
  const opens = options.expanded !== undefined;
  const link =
    !opens && !options.disabled && (look !== 'main' || sketch.dice.chance('main-links', 0.4));
  return pressed(sketch, label, options, {
    tag: link && !options.sends ? 'a' : 'button',
    attributes: {
      class: look === 'main' ? 'action primary button' : `action ${look}`,
      ...(link && !options.sends
        ? { href: options.href ?? '#' }
        : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

const CSS = `${BASE}
.page-header, .page-footer { padding: 12px; background: #f5f0e8; display: flex; gap: 14px; } .columns { display: flex; flex-direction: row-reverse; gap: 24px; padding: 12px; } .column.main { flex: 1; min-width: 0; } .sidebar { width: 200px; } .nav.item { padding: 4px; }
.block, .card-wrapper { border: 1px solid #d8d0c4; padding: 12px; margin: 10px 0; } .block-title { font-size: 19px; } .definition { display: grid; grid-template-columns: auto 1fr; gap: 2px 14px; margin: 6px 0; } dd { margin: 0; } .card__information { display: flex; justify-content: space-between; } .card__heading { font-size: 18px; }
.kebab-menu { display: inline-block; } summary { cursor: pointer; padding: 4px 10px; border: 1px solid #999; list-style: none; } .kebab-list { border: 1px solid #999; background: #fff; padding: 4px; } .kebab-list a { display: block; padding: 6px; } .actions-toolbar { display: flex; gap: 12px; margin-top: 8px; } .action { display: inline-block; } .primary { background: #333; color: #fff; padding: 6px 14px; }
.data-tabs ul { display: flex; gap: 16px; border-bottom: 1px solid #999; } .message { background: #fdf0d5; padding: 10px; margin: 8px 0; } .modals-overlay { position: fixed; inset: 0; background: rgb(51 51 51 / 55%); z-index: 899; } .modals-wrapper .modal-inner-wrap { position: fixed; inset-block: 0; inset-inline-end: 0; width: 420px; max-width: 90%; background: #fff; z-index: 900; padding: 18px; overflow: auto; }
`;
