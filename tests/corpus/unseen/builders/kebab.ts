import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

function press(ink: Ink, one: Press, role: string | null = null): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['icon-aria', 'icon-aria', 'icon-title', 'icon-hidden'] as const)
    : (['text', 'text', 'text', 'text-in-boxes'] as const);
  const made = inside(ink, one, key, ways);
  const link = one.tone === 'link' && !one.off;
  return marked(
    ink,
    one,
    h(
      link ? 'a' : 'button',
      {
        ...made.attributes,
        role,
        href: link ? '#' : null,
        type: link ? null : 'button',
        class: `el-button el-button--${one.tone ?? 'default'}${one.menu ? ' is-circle' : ''}`,
        disabled: one.off,
        'aria-haspopup': one.menu ? 'list' : null,
        'aria-expanded': one.open === undefined ? null : String(one.open),
      },
      made.children,
    ),
  );
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => h('h1', { class: 'el-page-header' }, text),
    text: ({ text }) => h('p', {}, text),
    facts: ({ pairs }) =>
      h(
        'table',
        { class: 'el-descriptions' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            pairs.map(([name]) => h('th', {}, name)),
          ),
          h(
            'tr',
            {},
            pairs.map(([, value]) => h('td', {}, value)),
          ),
        ),
      ),
    presses: ({ presses }) => h('div', { class: 'el-space' }, all(presses)),
    cards: ({ cards }) =>
      h(
        'div',
        { class: 'el-row' },
        cards.map((card) =>
          h(
            'div',
            { class: 'el-card' },
            h(
              'div',
              { class: 'el-card__header' },
              card.head ? press(ink, card.head) : h('span', { class: 'big' }, card.title),
            ),
            card.open
              ? h(
                  'div',
                  { class: 'el-card__body' },
                  card.lines.map((line) => h('div', {}, line)),
                  all(card.presses),
                )
              : null,
          ),
        ),
      ),
    rows: ({ columns, rows }) => [
      h(
        'div',
        { class: 'el-space' },
        h('button', { type: 'button', disabled: true }, '✓'),
        h('input', { type: 'search', 'aria-label': '?' }),
      ),
      h(
        'table',
        { class: 'el-table' },
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            h('th', {}, h('input', { type: 'checkbox' })),
            columns.map((name) => h('th', {}, name)),
          ),
        ),
        h(
          'tbody',
          {},
          rows.map((row) =>
            h(
              'tr',
              {},
              h('td', {}, h('input', { type: 'checkbox' })),
              h('td', {}, press(ink, row.name)),
              row.cells.map((cell) => h('td', {}, cell)),
              h('td', {}, row.action ? press(ink, row.action) : null),
            ),
          ),
        ),
      ),
    ],
    form: ({ fields, presses }) =>
      h(
        'form',
        { class: 'el-form' },
        fields.map((name) => h('div', {}, h('label', {}, name), h('input', {}))),
        all(presses),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        { class: 'el-form' },
        h('p', {}, name),
        texts.map((text, at) =>
          h(
            'label',
            {},
            h('input', { type: 'radio', name: 'e', checked: chosen && at === 0 }),
            text,
          ),
        ),
        all(presses),
      ),
    notice: ({ text, tone }) =>
      h(
        'div',
        { class: `el-alert el-alert--${tone}`, role: 'alert' },
        h('span', { class: 'el-alert__title' }, text),
      ),
    waiting: ({ text }) =>
      h(
        'div',
        { class: 'el-loading-mask', 'aria-busy': 'true' },
        h('p', { class: 'el-loading-text' }, text),
      ),
    pair: ({ first, second }) => h('div', {}, drawn(t, first), drawn(t, second)),
  };
  return t;
}

/** A table with boxes to tick, a tool bar over it and three dots in every row. */
export const kebab: Builder = {
  css: `body{margin:0;font:14px/1.5 Arial,sans-serif} .el-container{display:flex} .el-aside{width:200px;padding:8px} .el-aside a,.el-aside button{display:block;padding:6px} .el-main{flex:1;padding:12px} .el-space,.el-row{display:flex;gap:10px;flex-wrap:wrap;padding:6px} .el-card{border:1px solid #ccc;padding:8px;min-width:190px} .big{font-size:17px;font-weight:bold} .is-active{font-weight:bold;color:#0a58ca;border-inline-start:3px solid}td,th{padding:6px 10px;text-align:start;border-bottom:1px solid #ddd} .el-button{font:inherit;padding:4px 9px} h1{font-size:23px} .el-alert{border:1px solid #69a;padding:8px}
.el-popper{position:absolute;background:#fff;border:1px solid #ccc;z-index:2004} .el-popper ul{list-style:none;margin:0;padding:4px} .el-overlay{position:fixed;inset:0;background:rgb(0 0 0/50%);z-index:2010} .el-dialog{background:#fff;width:420px;max-width:94%;margin:100px auto;padding:12px} .low .el-dialog{position:absolute;bottom:0;margin:0} .cover{background:rgb(255 255 255/85%)} .el-notification{position:fixed;right:8px;bottom:8px;border:1px solid #888;background:#fff;padding:8px;width:240px;z-index:2001} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) => {
      const made = press(ink, { ...one, tone: 'link' });
      if (one.current) made.classList.add('is-active');
      return h('li', {}, made);
    };
    const side =
      nav &&
      h(
        'aside',
        { class: 'el-aside' },
        nav.opener ? press(ink, nav.opener) : null,
        h(
          'ul',
          { class: 'el-menu', hidden: nav.shut },
          nav.entries.map(entry),
          nav.group
            ? h(
                'li',
                {},
                press(ink, nav.group.head),
                h('ul', { hidden: true }, nav.group.entries.map(entry)),
              )
            : null,
        ),
      );
    return h(
      'section',
      { class: 'el-page' },
      h(
        'header',
        { class: 'el-space' },
        h('span', {}, 'Hollow Oak'),
        page.signIn ? press(ink, page.signIn) : null,
      ),
      h(
        'div',
        { class: 'el-container' },
        side,
        h('main', { class: 'el-main' }, drawn(table(ink), page.blocks)),
      ),
    );
  },
  menu: (page, ink) =>
    h(
      'div',
      { class: 'el-popper', role: ink.maybe('popper', 0.5) ? 'tooltip' : null },
      h(
        'ul',
        { class: 'el-dropdown-menu' },
        page.menu?.presses.map((one) => h('li', {}, press(ink, one))),
      ),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h(
        'header',
        {},
        h('span', { class: 'big' }, box.title),
        h('button', { type: 'button', 'aria-label': '×' }, '×'),
      ),
      box.lines.map((line) => h('div', {}, line)),
      h(
        'footer',
        {},
        box.presses.map((one) => press(ink, one)),
      ),
    ];
    if (box.kind === 'native') return h('dialog', {}, inner);
    if (box.kind === 'corner') return h('div', { class: 'el-notification', role: 'alert' }, inner);
    if (box.kind === 'cover') return h('div', { class: 'el-overlay cover' }, box.title);
    return h(
      'div',
      { class: `el-overlay ${box.kind === 'sheet' ? 'low' : ''}` },
      h(
        'div',
        { class: 'el-dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': box.title },
        inner,
      ),
    );
  },
};
