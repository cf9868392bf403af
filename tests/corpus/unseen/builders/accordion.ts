import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

function press(ink: Ink, one: Press, role: string | null = null): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['text', 'icon-hidden', 'labelledby'] as const)
    : (['text', 'text', 'text', 'labelledby'] as const);
  const { children, attributes } = inside(ink, one, key, ways);
  const link = one.tone === 'link' && !one.off && one.open === undefined;
  return marked(
    ink,
    one,
    h(
      link ? 'a' : 'button',
      {
        ...attributes,
        role,
        type: link ? null : 'button',
        href: link ? '#' : null,
        class: one.tone === 'strong' ? 'b b1' : 'b',
        disabled: one.off && ink.maybe('off', 0.6),
        'aria-disabled': one.off ? 'true' : null,
        'aria-haspopup': one.menu ? 'true' : null,
        'aria-expanded': one.open === undefined ? null : String(one.open),
      },
      children,
    ),
  );
}

/** A section that unfolds: by `details`, or by a button in its heading. */
function fold(ink: Ink, title: Child, head: Press | null, open: boolean, body: Child): HTMLElement {
  if (head && ink.maybe('details', 0.5)) {
    const summary = marked(ink, head, h('summary', {}, title));
    return h('details', { open }, summary, body);
  }
  if (head)
    return h(
      'section',
      {},
      h('h3', {}, press(ink, { ...head, open })),
      h('div', { role: 'region', hidden: !open }, body),
    );
  return h('details', { open }, h('summary', {}, title), body);
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => h('h1', {}, text),
    text: ({ text }) => h('p', {}, text),
    facts: ({ pairs }) =>
      h(
        'table',
        {},
        pairs.map(([name, value]) =>
          h('tr', {}, h('th', { scope: 'row' }, name), h('td', {}, value)),
        ),
      ),
    presses: ({ presses }) => h('p', { class: 'flow' }, all(presses)),
    cards: ({ cards }) =>
      h(
        'div',
        { class: 'folds' },
        cards.map((card) =>
          fold(ink, card.title, card.head ?? null, card.open, [
            card.lines.map((line) => h('p', {}, line)),
            h('p', { class: 'flow' }, all(card.presses)),
          ]),
        ),
      ),
    rows: ({ columns, rows }) =>
      h(
        'ol',
        { class: 'folds' },
        rows.map((row) =>
          h(
            'li',
            {},
            h(
              'div',
              { class: 'flow' },
              h('h3', {}, press(ink, row.name)),
              row.action ? press(ink, row.action) : null,
            ),
            h(
              'dl',
              {},
              row.cells.map((cell, at) => [h('dt', {}, columns[at + 1]), h('dd', {}, cell)]),
            ),
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      h(
        'form',
        {},
        fields.map((name) => h('p', {}, h('label', {}, name, ' ', h('input', {})))),
        all(presses),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        {},
        h(
          'fieldset',
          {},
          h('legend', {}, name),
          texts.map((text, at) =>
            h(
              'p',
              {},
              h(
                'label',
                {},
                h('input', { type: 'radio', name: 'r', checked: chosen && at === 0 }),
                ` ${text}`,
              ),
            ),
          ),
        ),
        all(presses),
      ),
    notice: ({ text, tone }) =>
      h('p', { role: tone === 'plain' ? null : 'status', class: 'note' }, h('strong', {}, text)),
    waiting: ({ text }) =>
      h('p', { 'aria-live': 'polite', class: 'loading' }, h('progress', {}), ' ', text),
    pair: ({ first, second }) => [drawn(t, first), h('hr'), drawn(t, second)],
  };
  return t;
}

/** One column in which everything unfolds: the account's parts, its navigation, its rows. */
export const accordion: Builder = {
  css: `body{margin:0;font:17px/1.5 serif} main,nav,header{padding:8px 14px} .folds>*{border:1px solid #aaa;margin:6px 0;padding:6px} .flow{display:flex;gap:12px;flex-wrap:wrap;align-items:center} .b{font:inherit;padding:4px 10px} [aria-disabled=true]{opacity:.5;cursor:default} summary,h3{font-size:18px;cursor:pointer} h1{font-size:27px}
dl{display:flex;gap:14px} ul,ol{list-style:none;padding:0} .note{border-inline-start:4px solid #476;padding:6px} .menu{position:absolute;border:1px solid #666;background:#fff;padding:4px} .veil{position:fixed;inset:0;z-index:30;background:rgb(0 0 0/50%)} .veil>section{background:#fff;margin:70px auto;padding:14px;max-width:430px} .sheet>section{margin:0;position:absolute;inset:auto 0 0} .cover{background:rgb(255 255 255/88%)} .corner{position:fixed;bottom:4px;inset-inline-end:4px;border:1px solid;padding:6px;background:#fff;max-width:280px} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) => {
      const made = press(ink, { ...one, tone: 'link' });
      if (one.current) made.setAttribute('aria-current', 'page');
      return h('li', {}, made);
    };
    const side =
      nav &&
      h(
        'nav',
        { 'aria-label': ink.words.page.overview },
        nav.opener ? press(ink, nav.opener) : null,
        h(
          'ul',
          { hidden: nav.shut },
          nav.entries.map(entry),
          nav.group
            ? h(
                'li',
                {},
                h(
                  'details',
                  {},
                  marked(ink, nav.group.head, h('summary', {}, nav.group.head.label)),
                  h('ul', {}, nav.group.entries.map(entry)),
                ),
              )
            : null,
        ),
      );
    return [
      h(
        'header',
        { class: 'flow' },
        h('b', {}, 'Hollow Oak'),
        page.signIn ? press(ink, { ...page.signIn, tone: 'link' }) : null,
      ),
      h(
        'div',
        { class: 'flow', style: 'align-items:start' },
        side,
        h('main', { style: 'flex:1' }, drawn(table(ink), page.blocks)),
      ),
    ];
  },
  menu: (page, ink) =>
    h(
      'ul',
      { class: 'menu', role: ink.maybe('menu-role', 0.5) ? 'menu' : null },
      page.menu?.presses.map((one) => h('li', {}, press(ink, one))),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h('h2', {}, box.title),
      box.lines.map((line) => h('p', {}, line)),
      h(
        'p',
        { class: 'flow' },
        box.presses.map((one) => press(ink, one)),
      ),
    ];
    if (box.kind === 'native') return h('dialog', { 'aria-label': box.title }, inner);
    if (box.kind === 'corner') return h('aside', { class: 'corner' }, inner);
    const section = h(
      'section',
      {
        role: box.kind === 'cover' ? null : 'dialog',
        'aria-modal': box.kind === 'cover' ? null : 'true',
      },
      inner,
    );
    return h('div', { class: `veil ${box.kind}` }, box.kind === 'cover' ? box.title : section);
  },
};
