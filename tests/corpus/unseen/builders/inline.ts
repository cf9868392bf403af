import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

/** A link in running text; what can't be pressed is struck out of the order of tabs. */
function press(ink: Ink, one: Press, role: string | null = null): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const made = inside(ink, one, key, ['text', 'text', 'text', 'text', 'icon-hidden']);
  const button = one.off || one.tone === 'strong';
  return marked(
    ink,
    one,
    h(
      button ? 'button' : 'a',
      {
        ...made.attributes,
        role,
        href: button ? null : `?do=${ink.dice.id(key)}`,
        disabled: one.off,
        'aria-expanded': one.open === undefined ? null : String(one.open),
        rel: one.menu ? 'nofollow' : null,
      },
      made.children,
    ),
  );
}

/** Presses in a row, with bars between them. */
function line(ink: Ink, presses: readonly Press[]): Child[] {
  return presses.flatMap((one, at) => [at ? ' | ' : '', press(ink, one)]);
}

function table(ink: Ink): Table {
  const t: Table = {
    title: ({ text }) => h(ink.dice.pick('h', ['h1', 'h1', 'h2']), {}, text),
    text: ({ text }) => h('p', {}, text),
    facts: ({ pairs }) =>
      h(
        'p',
        {},
        pairs.flatMap(([name, value]) => [h('b', {}, name), ` ${value}`, h('br')]),
      ),
    presses: ({ presses }) => h('p', {}, '[ ', line(ink, presses), ' ]'),
    cards: ({ cards }) =>
      cards.map((card) =>
        h(
          'div',
          { class: 'part' },
          h('h3', {}, card.head ? press(ink, card.head) : card.title),
          card.open
            ? [h('p', {}, card.lines.join(', ')), h('p', {}, line(ink, card.presses))]
            : null,
        ),
      ),
    rows: ({ columns, rows }) =>
      h(
        'ul',
        { 'aria-label': columns[0] ?? '' },
        rows.map((row) =>
          h(
            'li',
            {},
            press(ink, row.name),
            ` (${row.cells.join(', ')}) `,
            row.action ? ['– ', press(ink, row.action)] : null,
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      h(
        'form',
        {},
        fields.map((name) => h('p', {}, name, ' ', h('input', { 'aria-label': name }))),
        h('p', {}, line(ink, presses)),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        {},
        h('p', {}, name),
        texts.map((text, at) =>
          h(
            'p',
            {},
            h('input', { type: 'radio', name: 'i', id: `i${at}`, checked: chosen && at === 0 }),
            h('label', { for: `i${at}` }, ` ${text}`),
          ),
        ),
        h('p', {}, line(ink, presses)),
      ),
    notice: ({ text }) => h('p', { class: 'note' }, h('em', {}, text)),
    waiting: ({ text }) => h('p', { class: 'wait', role: 'status' }, `${text} …`),
    pair: ({ first, second }) => [drawn(t, second), h('hr'), drawn(t, first)],
  };
  return t;
}

/** Text with links in it: no boxes, no buttons but the strongest, bars and brackets between. */
export const inline: Builder = {
  css: `body{margin:12px;font:16px/1.6 Georgia,serif} .note{background:#ffd;padding:6px} .part{margin:10px 0} .cols{display:flex;gap:26px} .cols>div:last-child{flex:1} ul{padding-inline-start:18px} .menu{border:1px solid #999;background:#fff;padding:4px 10px;position:absolute;z-index:3} .veil{position:fixed;inset:0;background:rgb(0 0 0/45%);z-index:9} .veil>div{background:#fff;max-width:420px;margin:90px auto;padding:12px} .sheet>div{position:absolute;bottom:0;margin:0} .cover{background:rgb(255 255 255/90%)} .corner{position:fixed;right:3px;bottom:3px;border:1px solid;background:#fff;padding:6px;width:230px} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) => {
      const made = press(ink, one);
      if (one.current) made.setAttribute('aria-current', 'page');
      return h('p', {}, made);
    };
    const side =
      nav &&
      h(
        'div',
        {
          id: ink.dice.pick('side', ['menu', 'sidebar', 'toc']),
          role: ink.maybe('side-role', 0.6) ? 'navigation' : null,
        },
        nav.opener ? h('p', {}, press(ink, { ...nav.opener, tone: 'strong' })) : null,
        h(
          'div',
          { hidden: nav.shut },
          nav.entries.map(entry),
          nav.group
            ? [
                h('p', {}, press(ink, nav.group.head)),
                h('div', { hidden: true }, nav.group.entries.map(entry)),
              ]
            : null,
        ),
      );
    return [
      h('p', {}, h('b', {}, 'Hollow Oak'), ' ', page.signIn ? press(ink, page.signIn) : null),
      h('div', { class: 'cols' }, side, h('div', {}, drawn(table(ink), page.blocks))),
    ];
  },
  menu: (page, ink) =>
    h(
      'div',
      { class: 'menu' },
      page.menu?.presses.map((one) => h('div', {}, press(ink, one))),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h('h2', {}, box.title),
      box.lines.map((text) => h('p', {}, text)),
      h('p', {}, line(ink, box.presses)),
    ];
    if (box.kind === 'native') return h('dialog', {}, inner);
    if (box.kind === 'corner') return h('div', { class: 'corner' }, inner);
    if (box.kind === 'cover') return h('div', { class: 'veil cover' }, box.title);
    return h(
      'div',
      { class: `veil ${box.kind}` },
      h('div', { role: 'dialog', 'aria-modal': 'true' }, inner),
    );
  },
};
