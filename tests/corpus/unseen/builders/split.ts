import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

function press(ink: Ink, one: Press, attributes: Record<string, string | null> = {}): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['icon-title', 'text', 'icon-aria'] as const)
    : (['text', 'text', 'text', 'picture'] as const);
  const made = inside(ink, one, key, ways);
  const tag = one.off
    ? 'button'
    : ink.dice.pick(`tag:${one.tone ?? 'plain'}`, ['button', 'button', 'a']);
  return marked(
    ink,
    one,
    h(
      tag,
      {
        ...made.attributes,
        href: tag === 'a' ? `/myaccount/go/${ink.dice.id(key)}` : null,
        role: tag === 'a' && one.tone !== 'link' ? 'button' : null,
        class: `ctl ${one.tone ?? ''}`,
        disabled: one.off,
        'aria-haspopup': one.menu ? 'menu' : null,
        'aria-expanded': one.open === undefined ? null : String(one.open),
        ...attributes,
      },
      made.children,
    ),
  );
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => h('div', { class: 'paneHead' }, h('h1', { class: 'title' }, text)),
    text: ({ text }) => h('p', {}, text),
    facts: ({ pairs }) =>
      h(
        'ul',
        { class: 'facts' },
        pairs.map(([name, value]) =>
          h('li', {}, h('span', { class: 'k' }, `${name}: `), h('span', { class: 'v' }, value)),
        ),
      ),
    presses: ({ presses }) => h('div', { role: 'toolbar', class: 'flow' }, all(presses)),
    cards: ({ cards }) =>
      h(
        'div',
        { class: 'flow' },
        cards.map((card) =>
          h(
            'div',
            { class: 'panel' },
            card.head ? press(ink, card.head) : h('h2', {}, card.title),
            card.open
              ? [
                  h(
                    'ul',
                    {},
                    card.lines.map((line) => h('li', {}, line)),
                  ),
                  h('div', { role: 'toolbar' }, all(card.presses)),
                ]
              : null,
          ),
        ),
      ),
    rows: ({ columns, rows }) =>
      h(
        'div',
        { class: 'master', role: 'list', 'aria-label': columns[0] ?? '' },
        rows.map((row) =>
          h(
            'div',
            { role: 'listitem', class: 'entry' },
            h(
              'div',
              { class: 'flow' },
              press(ink, row.name),
              row.action ? press(ink, row.action) : null,
            ),
            h('div', { class: 'small' }, row.cells.join(' · ')),
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      h(
        'div',
        { role: 'form', class: 'form' },
        fields.map((name) => h('label', {}, name, h('input', {}))),
        h('div', { role: 'toolbar' }, all(presses)),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      h(
        'form',
        {},
        h(
          'div',
          { role: 'radiogroup', 'aria-label': name },
          texts.map((text, at) =>
            h(
              'label',
              {},
              h('input', { type: 'radio', name: 'q', checked: chosen && at === 0 }),
              text,
            ),
          ),
        ),
        h('div', { role: 'toolbar' }, all(presses)),
      ),
    notice: ({ text, tone }) =>
      h('div', { role: tone === 'bad' ? 'alert' : 'status', class: 'banner' }, text),
    waiting: ({ text }) =>
      h('div', { class: 'shimmer', 'aria-busy': 'true' }, h('span', { role: 'status' }, text)),
    pair: ({ first, second }) =>
      h(
        'div',
        { class: 'split' },
        h('section', { class: 'left' }, drawn(t, first)),
        h('section', { class: 'right' }, drawn(t, second)),
      ),
  };
  return t;
}

/** A list with the details of one beside it; toolbars in place of cards. */
export const split: Builder = {
  css: `body{margin:0;font:15px/1.5 sans-serif} .app{display:flex;gap:0} .rail{width:190px;padding:8px;background:#eee} .work{flex:1;padding:12px} .split{display:flex;gap:18px} .left{width:340px} .right{flex:1} .flow,[role=toolbar]{display:flex;gap:10px;flex-wrap:wrap;align-items:center}
.entry,.panel{border:1px solid #bbb;padding:8px;margin:4px 0} .small{font-size:13px} .ctl{font:inherit;padding:4px 9px} .title{font-size:24px;margin:4px 0} ul{list-style:none;padding:0} .banner{border:1px solid #457;padding:8px} .pop{position:absolute;background:#fff;border:1px solid #333;z-index:12} .pop .ctl{display:block;width:100%}
.shade{position:fixed;inset:0;background:rgb(0 0 0/45%);z-index:60;display:grid;place-items:center} .shade>div{background:#fff;padding:16px;max-width:420px} .sheet{place-items:end stretch} .cover{background:rgb(240 240 240/90%)} .corner{position:fixed;inset-inline-end:8px;bottom:8px;background:#fff;border:1px solid;padding:6px;max-width:260px} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) =>
      press(ink, { ...one, tone: 'link' }, { 'aria-current': one.current ? 'true' : null });
    const rail =
      nav &&
      h(
        'aside',
        { class: 'rail', role: 'navigation' },
        nav.opener ? press(ink, nav.opener) : null,
        h(
          'div',
          { hidden: nav.shut },
          nav.entries.map((one) => h('div', {}, entry(one))),
          nav.group
            ? h(
                'div',
                { role: 'group' },
                press(ink, nav.group.head),
                h(
                  'div',
                  { hidden: true },
                  nav.group.entries.map((one) => entry(one)),
                ),
              )
            : null,
        ),
      );
    return [
      h(
        'div',
        { role: 'banner', class: 'flow' },
        h('span', {}, 'Hollow Oak'),
        page.signIn ? press(ink, page.signIn) : null,
      ),
      h(
        'div',
        { class: 'app' },
        rail,
        h('div', { class: 'work', role: 'main' }, drawn(table(ink), page.blocks)),
      ),
    ];
  },
  menu: (page, ink) =>
    h(
      'div',
      { role: 'menu', class: 'pop' },
      page.menu?.presses.map((one) => press(ink, one, { role: 'menuitem' })),
    ),
  box(box: Box, ink: Ink) {
    const id = ink.dice.id(`box:${box.title}`);
    const inner = [
      h('h2', { id }, box.title),
      box.lines.map((line) => h('p', {}, line)),
      h(
        'div',
        { role: 'toolbar' },
        box.presses.map((one) => press(ink, one)),
      ),
    ];
    if (box.kind === 'native') return h('dialog', { 'aria-labelledby': id }, inner);
    if (box.kind === 'corner') return h('div', { class: 'corner', role: 'complementary' }, inner);
    if (box.kind === 'cover') return h('div', { class: 'shade cover' }, box.title);
    return h(
      'div',
      { class: `shade ${box.kind}` },
      h('div', { role: 'alertdialog', 'aria-modal': 'true', 'aria-labelledby': id }, inner),
    );
  },
};
