import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { glyph, inside, lettered, marked } from '../text';

function press(ink: Ink, one: Press, wide = false): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['icon-aria', 'icon-hidden', 'text'] as const)
    : (['text', 'text', 'text-in-boxes'] as const);
  const { children, attributes } = inside(ink, one, key, ways);
  return marked(
    ink,
    one,
    h(
      'button',
      {
        ...attributes,
        type: 'button',
        class: wide ? 'cell' : `tap ${one.tone ?? ''}`,
        disabled: one.off,
        'aria-haspopup': one.menu ? 'dialog' : null,
        'aria-expanded': one.open === undefined ? null : String(one.open),
      },
      children,
    ),
  );
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) =>
      h(
        'div',
        { class: 'appbar' },
        h('button', { type: 'button', 'aria-label': '‹' }, '‹'),
        h('h1', {}, text),
      ),
    text: ({ text }) => h('p', {}, text),
    facts: ({ pairs }) =>
      h(
        'div',
        { class: 'group' },
        pairs.map(([name, value]) =>
          h('div', { class: 'duo' }, h('span', {}, name), h('span', {}, value)),
        ),
      ),
    presses: ({ presses }) => h('div', { class: 'stack' }, all(presses)),
    cards: ({ cards }) =>
      cards.map((card) =>
        h(
          'div',
          { class: 'group' },
          card.head ? press(ink, card.head, true) : h('h2', {}, card.title),
          card.open ? [card.lines.map((line) => h('div', {}, line)), all(card.presses)] : null,
        ),
      ),
    rows: ({ rows }) =>
      h(
        'ul',
        {},
        rows.map((row) =>
          h(
            'li',
            { class: 'group' },
            h(
              'div',
              { class: 'duo' },
              press(ink, row.name, true),
              row.action ? press(ink, row.action) : null,
            ),
            row.cells.map((cell) => h('div', { class: 'small' }, cell)),
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      h(
        'form',
        { class: 'group' },
        fields.map((name) => h('input', { placeholder: name, 'aria-label': name })),
        h('div', { class: 'stack' }, all(presses)),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        { class: 'group' },
        h('h2', {}, name),
        texts.map((text, at) =>
          h(
            'label',
            { class: 'duo' },
            text,
            h('input', { type: 'radio', name: 's', checked: chosen && at === 0 }),
          ),
        ),
        h('div', { class: 'stack' }, all(presses)),
      ),
    notice: ({ text }) => h('div', { class: 'toast', role: 'status' }, text),
    waiting: ({ text }) =>
      h(
        'div',
        { class: 'center', role: 'progressbar', 'aria-valuetext': text },
        h('div', { class: 'ring' }),
        text,
      ),
    pair: ({ first, second }) => [drawn(t, first), drawn(t, second)],
  };
  return t;
}

/** A page for a phone: tabs at the bottom, cells in groups, sheets that come up for menus. */
export const phone: Builder = {
  narrow: true,
  modalMenu: true,
  css: `body{margin:0 0 70px;font:16px/1.4 system-ui} .appbar{display:flex;gap:8px;align-items:center;padding:8px;border-bottom:1px solid #ccc} h1{font-size:22px;margin:0} h2{font-size:17px} .group{border:1px solid #ccc;border-radius:10px;margin:8px;padding:10px} .duo{display:flex;justify-content:space-between;gap:8px} .stack{display:flex;flex-direction:column;gap:8px;margin:8px} .cell{display:block;width:100%;text-align:start;border:0;background:none;padding:8px;font:inherit} .tap{font:inherit;padding:8px}
ul{list-style:none;padding:0} .tabs{position:fixed;inset:auto 0 0;display:flex;justify-content:space-around;background:#fff;border-top:1px solid #999;height:56px;z-index:10} .tabs a{font-size:12px;padding:6px;display:grid;justify-items:center} .drawer{padding:6px} .drawer a{display:block;padding:8px} .toast{background:#345;color:#fff;padding:8px;margin:8px} .up{position:fixed;inset:0;background:rgb(0 0 0/40%);z-index:40} .up>div{position:absolute;inset:auto 0 0;background:#fff;padding:12px} .mid>div{inset:160px 14px auto} .cover{background:rgb(255 255 255/90%)} .corner{margin:8px;border:1px solid;padding:6px} .small{font-size:13px} .center{text-align:center;padding:60px} .ring{width:30px;height:30px;border:4px solid #999;border-radius:50%;margin:auto} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const top = h(
      'header',
      { class: 'duo' },
      h('b', {}, 'Hollow Oak'),
      page.signIn ? press(ink, page.signIn) : null,
    );
    return [
      top,
      nav?.opener || nav?.group ? drawer(page, ink) : null,
      h('main', {}, drawn(table(ink), page.blocks)),
      nav && !nav.opener && !nav.group ? tabs(page, ink) : null,
    ];
  },
  menu: (page, ink) =>
    h(
      'div',
      { class: 'up' },
      h(
        'div',
        { role: 'dialog', 'aria-modal': 'true', 'aria-label': ink.words.labels.action },
        h('h2', {}, rowOf(page)),
        page.menu?.presses.map((one) => press(ink, one, true)),
      ),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h('h2', {}, box.title),
      box.lines.map((line) => h('p', {}, line)),
      h(
        'div',
        { class: 'stack' },
        box.presses.map((one) => press(ink, one)),
      ),
    ];
    if (box.kind === 'native') return h('dialog', {}, inner);
    if (box.kind === 'corner') return h('aside', { class: 'corner' }, inner);
    if (box.kind === 'cover') return h('div', { class: 'up cover' }, box.title);
    return h(
      'div',
      { class: `up ${box.kind === 'sheet' ? '' : 'mid'}` },
      h('div', { role: 'dialog', 'aria-modal': 'true' }, inner),
    );
  },
};

/** The row whose menu is open: a sheet lies beside none, and has to say it. */
function rowOf({ blocks, menu }: Page): string {
  const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));
  return rows.find(({ action }) => action?.id === menu?.of)?.name.label ?? '';
}

function tabs({ nav }: Page, ink: Ink): HTMLElement {
  return h(
    'nav',
    { class: 'tabs' },
    nav?.entries
      .slice(0, 4)
      .map((one) =>
        marked(
          ink,
          one,
          h(
            'a',
            { href: '#', 'aria-current': one.current ? 'page' : null },
            glyph(ink),
            h('span', {}, lettered(ink, one.label)),
          ),
        ),
      ),
  );
}

/** The mobile menu, behind its button. */
function drawer({ nav }: Page, ink: Ink): HTMLElement {
  const entry = (one: Press & { current?: boolean }) =>
    marked(
      ink,
      one,
      h('a', { href: '#', 'aria-current': one.current ? 'page' : null }, lettered(ink, one.label)),
    );
  return h(
    'nav',
    { class: 'drawer' },
    nav?.opener ? press(ink, nav.opener) : null,
    h(
      'div',
      { hidden: nav?.shut },
      nav?.entries.map(entry),
      nav?.group
        ? [press(ink, nav.group.head), h('div', { hidden: true }, nav.group.entries.map(entry))]
        : null,
    ),
  );
}
