import { type Child, h } from '../../../practice/dom';
import type { Kit, MakeKit, Part, PressOptions, Sketch } from '../kit/kit';
import { nodesOf } from '../kit/parts';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';
import { icon } from '../words/dress';

/** Icon buttons named by their tooltips, tables with a bar for what is done with several rows at once. */
export const carbon: MakeKit = (sketch): Kit => {
  const { dice, words } = sketch;
  let made = 0;
  const box = (kind: string, ...children: Child[]) => h('div', { class: kind }, children);
  const batch = () =>
    // Slides in once rows are ticked; until then it is only out of sight.
    h(
      'div',
      { class: 'cds--batch-actions', 'aria-hidden': 'true' },
      h('button', { tabindex: -1, type: 'button' }, words.labels.view),
      h('button', { tabindex: -1, type: 'button' }, words.traps.dismiss),
    );
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options, `tooltip-:r${made++}:`),
    heading: (level, text) => h(`h${level}`, { class: `cds--type-heading-0${6 - level}` }, text),
    card: (title, body, foot) =>
      h(
        'section',
        { class: 'cds--tile' },
        box('cds--tile-title', title),
        body,
        foot ? box('cds--btn-set', foot) : null,
      ),
    rows: ({ label, columns, rows }) =>
      box(
        'cds--data-table-container',
        h('h4', { class: 'cds--data-table-header__title' }, label),
        h(
          'section',
          { class: 'cds--table-toolbar', 'aria-label': '' },
          dice.chance('batch', 0.6) && batch(),
        ),
        h(
          'table',
          { class: 'cds--data-table' },
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              h('th', { scope: 'col' }),
              columns.map((name, index) =>
                h(
                  'th',
                  { scope: 'col', 'aria-sort': index === 0 ? 'none' : null },
                  box('cds--table-header-label', name),
                ),
              ),
            ),
          ),
          h(
            'tbody',
            {},
            rows.map((row) =>
              h(
                'tr',
                {},
                h('td', {}, h('input', { type: 'checkbox', 'aria-label': '' })),
                [row.name, ...row.cells].map((cell) => h('td', {}, cell)),
                h('td', { class: 'cds--table-column-menu' }, row.end),
              ),
            ),
          ),
        ),
      ),
    facts: (pairs) =>
      h(
        'div',
        { class: 'cds--structured-list', role: 'table' },
        pairs.map(([name, value]) =>
          h(
            'div',
            { role: 'row', class: 'cds--structured-list-row' },
            h('div', { role: 'rowheader' }, name),
            h('div', { role: 'cell' }, value),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = (part: Part) => h('li', { class: 'cds--side-nav__item' }, part.node);
      const below = group
        ? h('li', {}, group.opener.node, h('ul', { hidden: !group.open }, group.entries.map(item)))
        : null;
      return h(
        'div',
        { class: 'cds--side-nav-wrap' },
        toggle?.node,
        h(
          'nav',
          { class: 'cds--side-nav', 'aria-label': label, hidden: shut },
          h('ul', { class: 'cds--side-nav__items' }, [
            ...withGroup<Node>(entries.map(item), below),
          ]),
        ),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { class: 'cds--tab-content', role: 'tabpanel' }, content);
      return box(
        'cds--tabs-wrap',
        h(
          'div',
          { class: 'cds--tab--list', role: 'tablist' },
          nodesOf(tabRoles(sketch, tabs, panel)),
        ),
        panel,
      );
    },
    menu: (model) => {
      const list = h(
        'ul',
        {
          class: 'cds--overflow-menu-options',
          role: 'menu',
          tabindex: -1,
          'data-floating-menu-direction': 'bottom',
        },
        nodesOf(menuItems(model.items)).map((node) => h('li', { role: 'none' }, node)),
      );
      const tie = model.tie === 'row' ? 'row' : model.tie === 'near' ? 'near' : 'controls';
      return tied({ ...model, tie }, `overflow-menu-:r${made++}:`, list, box('floating', list));
    },
    dialog: ({ title, body, buttons, kind, loose }) => {
      const id = `cds--modal-header__heading-${made++}`;
      const inner = [
        box(
          'cds--modal-header',
          h('p', { class: 'cds--modal-header__label' }, 'Riverbend'),
          h('h2', { id, class: 'cds--modal-header__heading' }, title),
        ),
        h('div', { class: 'cds--modal-content' }, body),
        box('cds--modal-footer', nodesOf(buttons)),
      ];
      if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
      if (loose) return h('div', { role: 'dialog', class: 'cds--actionable' }, inner);
      return h(
        'div',
        { role: 'presentation', class: 'cds--modal is-visible' },
        h(
          'div',
          {
            role: 'dialog',
            'aria-modal': 'true',
            'aria-labelledby': id,
            class: 'cds--modal-container',
          },
          inner,
        ),
        h('span', { role: 'link', class: 'sr', tabindex: 0 }, 'Focus sentinel'),
      );
    },
    notice: (text, tone) =>
      h(
        'div',
        { role: tone === 'bad' ? 'alert' : 'status', class: 'cds--inline-notification' },
        icon(dice),
        box('cds--inline-notification__title', text),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: 'cds--form' },
        box('cds--stack', fields),
        box('cds--btn-set', nodesOf(buttons)),
      ),
    page: ({ header, side, main, footer }) => [
      h('header', { class: 'cds--header', 'aria-label': 'Riverbend' }, header),
      box('cds--grid', side, h('main', { class: 'cds--content', id: 'main-content' }, main)),
      h('footer', { class: 'cds--header' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions, id: string): Part {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry');
  const attributes = {
    class: look === 'item' ? 'cds--overflow-menu-options__btn' : `cds--btn cds--btn--${look}`,
    ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
    ...states(options),
    ...offBy(sketch, options),
  };
  const ofRow = options.popup && options.key === 'row-action';
  if (!ofRow && look !== 'icon')
    return pressed(sketch, label, options, { tag: link ? 'a' : 'button', attributes });
  const words = options.longer ?? label;
  const control = h('button', { ...attributes, 'aria-labelledby': id }, icon(sketch.dice));
  const tip = h(
    'span',
    { id, class: 'cds--popover', role: 'tooltip', 'aria-hidden': 'true' },
    words,
  );
  return { node: h('span', { class: 'cds--icon-tooltip' }, control, tip), control };
}

const CSS = `${BASE}
.cds--header { display: flex; gap: 14px; padding: 10px 16px; background: #161616; color: #f4f4f4; } .cds--header a, .cds--header button { color: #f4f4f4; background: none; } .cds--grid { display: flex; } .cds--side-nav-wrap { flex: 0 0 210px; padding: 8px; } .cds--content { flex: 1; padding: 12px 24px; min-width: 0; }
.cds--tile { background: #f4f4f4; padding: 14px; margin: 10px 0; } .cds--data-table { width: 100%; border-collapse: collapse; } .cds--data-table th, .cds--data-table td { padding: 8px; border-bottom: 1px solid #e0e0e0; text-align: start; } .cds--table-toolbar { position: relative; height: 40px; overflow: hidden; background: #f4f4f4; } .cds--batch-actions { position: absolute; inset: 0; background: #0f62fe; transform: translateY(48px); opacity: 0; pointer-events: none; }
.cds--structured-list-row { display: flex; gap: 24px; border-bottom: 1px solid #e0e0e0; padding: 6px 0; } .cds--structured-list-row > div { flex: 1; } .cds--btn { border: 0; padding: 8px 14px; background: #fff; text-decoration: none; display: inline-block; } .cds--btn--main { background: #0f62fe; color: #fff; } .cds--btn--plain { background: #e0e0e0; } .cds--icon-tooltip { position: relative; display: inline-block; }
.cds--popover { position: absolute; top: 100%; visibility: hidden; white-space: nowrap; } .floating { position: absolute; background: #f4f4f4; box-shadow: 0 2px 6px #777; z-index: 6000; } .cds--overflow-menu-options__btn { border: 0; background: none; padding: 8px 14px; display: block; width: 100%; text-align: start; } .cds--tab--list { display: flex; border-bottom: 2px solid #e0e0e0; }
.cds--modal { position: fixed; inset: 0; z-index: 9000; background: rgb(22 22 22 / 50%); } .cds--modal-container { background: #f4f4f4; width: 480px; max-width: 94%; margin: 90px auto; padding: 14px; } .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; } .cds--inline-notification { display: flex; gap: 10px; background: #edf5ff; border-inline-start: 3px solid #0043ce; padding: 10px; margin: 8px 0; } .cds--btn-set { display: flex; gap: 8px; margin-top: 10px; }
`;
