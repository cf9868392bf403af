import { type Child, h } from '../../../practice/dom';
import type { DialogModel, Kit, MakeKit, PressOptions, RowsModel, Sketch } from '../kit/kit';
import { offBy, pressed, states } from '../kit/press';
import { BASE } from '../kit/style';
import { menuItems, tabRoles, tied, withGroup } from '../kit/tie';

const LOOKS = {
  main: 'dds__button',
  plain: 'dds__button dds__button--secondary',
  icon: 'dds__button dds__button--tertiary',
  link: 'dds__link',
  item: 'dds__action-menu__item',
  tab: 'dds__tabs__tab',
  entry: 'dds__side-nav__link',
};

/** Markup as Dell's own design system writes it, as far as public pages show it. */
export const dds: MakeKit = (sketch): Kit => {
  const { dice } = sketch;
  let menus = 0;
  return {
    css: CSS,
    press: (label, options = {}) => press(sketch, label, options),
    heading: (level, text) => h(`h${level}`, { class: `dds__h${level + 1}` }, text),
    card: (title, body, foot) =>
      h(
        'div',
        { class: 'dds__card' },
        h('div', { class: 'dds__card__header' }, title),
        h('div', { class: 'dds__card__body' }, body),
        foot ? h('div', { class: 'dds__card__action' }, foot) : null,
      ),
    rows,
    facts: (pairs) =>
      h(
        'div',
        { class: 'dds__row' },
        pairs.map(([name, value]) =>
          h(
            'div',
            { class: 'dds__col' },
            h('div', { class: 'dds__label' }, name),
            h('div', {}, value),
          ),
        ),
      ),
    panel: ({ label, entries, group, toggle, shut }) => {
      const item = (part: { node: Node }) => h('li', { class: 'dds__side-nav__item' }, part.node);
      const below = group
        ? h(
            'li',
            { class: 'dds__side-nav__group' },
            group.opener.node,
            h('ul', { hidden: !group.open }, group.entries.map(item)),
          )
        : null;
      return h(
        'nav',
        { class: 'dds__side-nav__wrapper', 'data-dds': 'side-nav', 'aria-label': label },
        toggle ? h('div', { class: 'dds__side-nav__toggle' }, toggle.node) : null,
        h(
          'section',
          { class: 'dds__side-nav', hidden: shut },
          h('ul', { class: 'dds__side-nav__menu' }, withGroup(entries.map(item), below)),
        ),
      );
    },
    tabs: (tabs, content) => {
      const panel = h('div', { class: 'dds__tabs__pane', role: 'tabpanel' }, content);
      const items = tabRoles(sketch, tabs, panel).map(({ node }) =>
        h('li', { role: 'none' }, node),
      );
      return h(
        'div',
        { class: 'dds__tabs', 'data-dds': 'tabs' },
        h('ul', { class: 'dds__tabs__list', role: 'tablist' }, items),
        h('div', { class: 'dds__tabs__pane-container' }, panel),
      );
    },
    menu: (model) => {
      const items = menuItems(model.items).map(({ node }) =>
        h('li', { class: 'dds__action-menu__option', role: 'none' }, node),
      );
      const list = h('ul', { class: 'dds__action-menu__menu', role: 'menu' }, items);
      const inner = h('div', { role: 'presentation', 'aria-hidden': String(!model.open) }, list);
      const box = h('div', { class: 'dds__action-menu', 'data-dds': 'action-menu' }, inner);
      return tied(model, dice.id(`menu${menus++}`), list, box);
    },
    dialog: (model) => dialog(sketch, model),
    notice: (text, tone) =>
      h(
        'div',
        {
          class: `dds__message-bar dds__message-bar--${tone}`,
          role: dice.pick('notice', ['dialog', 'status', 'alert']),
        },
        h('div', { class: 'dds__message-bar__content' }, text),
      ),
    form: (fields, buttons) =>
      h(
        'form',
        { class: 'dds__form' },
        fields,
        h(
          'div',
          {},
          buttons.map((part) => part.node),
        ),
      ),
    page: ({ header, side, main, footer }) => [
      h('header', { id: 'masthead' }, header),
      h(
        'div',
        { class: 'dds__row dds__container--compact' },
        side ? h('div', { class: 'dds__col--lg-3' }, side) : null,
        h('main', { class: 'dds__col--lg-9' }, main),
      ),
      h('footer', { id: 'footer' }, footer),
    ],
  };
};

function press(sketch: Sketch, label: string, options: PressOptions) {
  const look = options.look ?? 'plain';
  const acts = options.disabled || options.popup || options.expanded !== undefined;
  const link = !acts && (look === 'link' || look === 'entry');
  return pressed(sketch, label, options, {
    tag: link ? 'a' : 'button',
    attributes: {
      class: LOOKS[look],
      ...(link ? { href: options.href ?? '#' } : { type: options.sends ? 'submit' : 'button' }),
      ...states(options),
      ...offBy(sketch, options),
    },
  });
}

function rows({ label, columns, rows }: RowsModel): HTMLElement {
  const line = (kind: string, role: string, cells: Child[]) =>
    h(
      'div',
      { class: 'dds__tr', role: 'row' },
      cells.map((cell) =>
        h('div', { class: kind, role }, h('span', { class: 'dds__table__cell' }, cell)),
      ),
    );
  const lines = rows.map((row) => line('dds__td', 'cell', [row.name, ...row.cells, row.end]));
  return h(
    'div',
    { class: 'dds__table', role: 'table', 'aria-label': label, 'data-dds': 'table' },
    h(
      'div',
      { class: 'dds__thead', role: 'rowgroup' },
      line('dds__th', 'columnheader', [...columns]),
    ),
    h('div', { class: 'dds__tbody', role: 'rowgroup' }, lines),
  );
}

function dialog(sketch: Sketch, { title, body, buttons, kind, loose }: DialogModel): HTMLElement {
  const id = sketch.dice.id(`dialog:${title}`);
  const inner = [
    h('div', { class: 'dds__modal__header' }, h('h3', { class: 'dds__modal__title', id }, title)),
    h('div', { class: 'dds__modal__body' }, body),
    h(
      'div',
      { class: 'dds__modal__footer' },
      buttons.map((part) => part.node),
    ),
  ];
  if (kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
  return h(
    'div',
    {
      class: loose ? 'dds__message-bar' : 'dds__modal',
      'data-dds': loose ? 'message-bar' : 'modal',
      role: 'dialog',
      'aria-labelledby': id,
      'aria-modal': loose ? null : 'true',
    },
    h('div', { class: 'dds__modal__content' }, inner),
  );
}

const CSS = `${BASE}
.dds__row { display: flex; flex-wrap: wrap; gap: 16px; }
.dds__col--lg-3 { flex: 1 1 180px; } .dds__col--lg-9 { flex: 3 1 560px; min-width: 0; }
.dds__card { border: 1px solid #ccc; padding: 12px; margin: 8px 0; }
.dds__tr { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border-bottom: 1px solid #ddd; padding: 6px; }
.dds__action-menu { background: #fff; border: 1px solid #777; position: absolute; z-index: 20; }
.dds__tabs__list { display: flex; }
.dds__modal { position: fixed; inset: 0; background: rgb(0 0 0 / 50%); display: grid; place-items: center; z-index: 50; }
.dds__modal__content { background: #fff; padding: 20px; max-width: 480px; }
.dds__message-bar { border: 1px solid #89a; padding: 10px; margin: 8px 0; }
header, footer { padding: 10px; background: #eee; }
`;
