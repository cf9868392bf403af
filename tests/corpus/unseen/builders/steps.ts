import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

function press(ink: Ink, one: Press, role: string | null = null): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['text', 'icon-aria'] as const)
    : (['text', 'text', 'text-in-boxes'] as const);
  const made = inside(ink, one, key, ways);
  const link =
    (one.tone === 'link' || one.tone === undefined) &&
    !one.off &&
    !one.menu &&
    one.open === undefined;
  return marked(
    ink,
    one,
    h(
      link ? 'a' : 'span',
      {
        ...made.attributes,
        class: `k-button ${link ? 'k-flat' : 'k-solid'}${one.off ? ' k-disabled' : ''}`,
        role: role ?? (link ? null : 'button'),
        href: link ? 'javascript:;' : null,
        tabindex: one.off ? '-1' : 0,
        'aria-disabled': one.off ? 'true' : null,
        'aria-haspopup': one.menu ? 'true' : null,
        'aria-expanded': one.open === undefined ? null : String(one.open),
      },
      made.children,
    ),
  );
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => [stepper(ink), h('h2', { class: 'k-title' }, text)],
    text: ({ text }) => h('div', { class: 'k-text' }, text),
    facts: ({ pairs }) =>
      h(
        'div',
        { class: 'k-grid' },
        pairs.map(([name, value]) => h('div', {}, h('label', {}, name), h('output', {}, value))),
      ),
    presses: ({ presses }) => h('div', { class: 'k-bar' }, all(presses)),
    cards: ({ cards }) =>
      h(
        'div',
        { class: 'k-cards' },
        cards.map((card) =>
          h(
            'fieldset',
            {},
            h('legend', {}, card.head ? press(ink, card.head) : card.title),
            card.open ? [card.lines.map((line) => h('div', {}, line)), all(card.presses)] : null,
          ),
        ),
      ),
    rows: ({ columns, rows }) =>
      h(
        'div',
        { class: 'k-list', role: 'grid' },
        h(
          'div',
          { role: 'row' },
          columns.map((name) => h('div', { role: 'columnheader' }, name)),
        ),
        rows.map((row, at) =>
          h(
            'div',
            { role: 'row', 'aria-rowindex': at + 2 },
            h('div', { role: 'gridcell' }, press(ink, { ...row.name, tone: 'link' })),
            row.cells.map((cell) => h('div', { role: 'gridcell' }, cell)),
            h('div', { role: 'gridcell' }, row.action ? press(ink, row.action) : null),
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      h(
        'form',
        { class: 'k-form' },
        fields.map((name) => h('div', {}, h('label', {}, name), h('input', {}))),
        h('div', { class: 'k-bar' }, all(presses)),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        { class: 'k-form' },
        h('div', { class: 'k-text' }, name),
        texts.map((text, at) =>
          h(
            'label',
            {},
            h('input', { type: 'radio', name: 'w', checked: chosen && at === 0 }),
            text,
          ),
        ),
        h('div', { class: 'k-bar' }, all(presses)),
      ),
    notice: ({ text, tone }) => h('div', { class: `k-note k-${tone}`, role: 'alert' }, text),
    waiting: ({ text }) => h('div', { class: 'k-loading-mask', 'aria-busy': 'true' }, text),
    pair: ({ first, second }) => h('div', {}, drawn(t, second), drawn(t, first)),
  };
  return t;
}

/** Where one is among the steps of a page, as wizards show it: plain words, nothing to press. */
function stepper({ words }: Ink): Child {
  const names = [words.page.overview, words.labels.billPlan, words.page.productTitle];
  return h(
    'ol',
    { class: 'k-steps' },
    names.map((name, at) =>
      h('li', { 'aria-current': at === 1 ? 'step' : null }, `${at + 1}. ${name}`),
    ),
  );
}

/** Pages in numbered steps, with a widget library's spans for buttons. */
export const steps: Builder = {
  css: `body{margin:0;font:14px/1.6 Verdana,sans-serif} .k-steps{display:flex;gap:20px;list-style:none} .k-title{font-size:24px} .k-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:10px} .k-grid label{display:block;color:#555} .k-bar{display:flex;gap:10px;justify-content:flex-end;padding:8px} .k-button{display:inline-block;padding:5px 11px;border:1px solid #789;cursor:pointer} .k-flat{border-color:transparent} .k-disabled{opacity:.5;pointer-events:none} .k-cards{display:flex;flex-wrap:wrap;gap:10px} fieldset{min-width:200px}
.k-list [role=row]{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;border-bottom:1px solid #ccc;padding:4px} .k-shell{display:flex} .k-side{width:190px;padding:8px} .k-side a,.k-side .k-button{display:block} .k-body{flex:1;padding:10px} .k-note{border:1px solid #a85;padding:6px} .k-popup{position:absolute;background:#fff;border:1px solid #567;z-index:10002} .k-popup .k-button{display:block} .k-overlay{position:fixed;inset:0;background:rgb(0 0 0/45%);z-index:10001} .k-window{position:fixed;top:120px;left:calc(50% - 200px);width:400px;background:#fff;padding:12px;z-index:10003} .low{top:auto;bottom:0} .k-corner{position:fixed;right:4px;bottom:4px;background:#fff;border:1px solid;width:240px} .cover{background:rgb(255 255 255/85%)} @media (width < 600px){.k-window{left:4px;width:90%}} [hidden]{display:none!important}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) => {
      const made = press(ink, { ...one, tone: 'link' }, 'treeitem');
      if (one.current) made.setAttribute('aria-selected', 'true');
      return made;
    };
    const side =
      nav &&
      h(
        'div',
        { class: 'k-side' },
        nav.opener ? press(ink, { ...nav.opener, tone: 'quiet' }) : null,
        h(
          'div',
          { role: 'tree', hidden: nav.shut, 'aria-label': ink.words.page.overview },
          nav.entries.map(entry),
          nav.group
            ? [
                press(ink, { ...nav.group.head, tone: 'quiet' }),
                h('div', { role: 'group', hidden: true }, nav.group.entries.map(entry)),
              ]
            : null,
        ),
      );
    return [
      h(
        'div',
        { class: 'k-bar' },
        h('em', {}, 'Hollow Oak'),
        page.signIn ? press(ink, page.signIn) : null,
      ),
      h(
        'div',
        { class: 'k-shell' },
        side,
        h('div', { class: 'k-body' }, drawn(table(ink), page.blocks)),
      ),
    ];
  },
  menu: (page, ink) =>
    h(
      'div',
      { class: 'k-popup', role: 'menu' },
      page.menu?.presses.map((one) => press(ink, { ...one, tone: 'quiet' }, 'menuitem')),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h('div', { class: 'k-title' }, box.title),
      box.lines.map((line) => h('div', {}, line)),
      h(
        'div',
        { class: 'k-bar' },
        box.presses.map((one) => press(ink, { ...one, tone: one.tone ?? 'quiet' })),
      ),
    ];
    if (box.kind === 'native') return h('dialog', {}, inner);
    if (box.kind === 'corner') return h('div', { class: 'k-corner' }, inner);
    if (box.kind === 'cover') return h('div', { class: 'k-overlay cover' }, box.title);
    return h(
      'div',
      {},
      h('div', { class: 'k-overlay' }),
      h(
        'div',
        {
          class: `k-window ${box.kind === 'sheet' ? 'low' : ''}`,
          role: 'dialog',
          'aria-modal': 'true',
        },
        inner,
      ),
    );
  },
};
