import { type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

/** So many boxes around everything, as generators leave them. */
function deep(ink: Ink, key: string, ...children: Child[]): HTMLElement {
  const depth = 1 + Math.floor(ink.dice.roll(`deep:${key}`) * 4);
  let box = h('div', { class: cls(ink, key) }, children);
  for (let level = 0; level < depth; level += 1)
    box = h('div', { class: cls(ink, `${key}${level}`), 'data-v': level }, box);
  return box;
}

function cls({ dice }: Ink, key: string): string {
  return `${dice.id(key)} ${dice.id(`${key}x`).slice(0, 4)}`;
}

/** A box that a script listens to; its role comes late, if ever. */
function press(ink: Ink, one: Press, extra: Record<string, string> = {}): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['text', 'text', 'icon-aria', 'picture'] as const)
    : (['text', 'text-in-boxes', 'text-in-boxes', 'text'] as const);
  const { children, attributes } = inside(ink, one, key, ways);
  const control = h(
    'div',
    {
      ...attributes,
      class: `${cls(ink, one.tone ?? 'plain')} hit${one.off ? ' dim' : ''}`,
      tabindex: one.off ? null : 0,
      'aria-disabled': one.off ? 'true' : null,
      'aria-expanded': one.open === undefined ? (one.menu ? 'false' : null) : String(one.open),
      'data-late': one.tone === 'link' ? 'link' : 'button',
      ...extra,
    },
    children,
  );
  return marked(ink, one, control);
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => deep(ink, 'title', h('h1', {}, h('span', {}, text))),
    text: ({ text }) => deep(ink, 'text', h('span', {}, text)),
    facts: ({ pairs }) =>
      deep(
        ink,
        'facts',
        pairs.map(([name, value]) =>
          h('div', { class: 'duo' }, h('div', {}, name), h('div', {}, value)),
        ),
      ),
    presses: ({ presses }) => deep(ink, 'presses', h('div', { class: 'flow' }, all(presses))),
    cards: ({ cards }) =>
      deep(
        ink,
        'cards',
        h(
          'div',
          { class: 'flow' },
          cards.map((card) =>
            h(
              'div',
              { class: 'tile' },
              card.head ? press(ink, card.head) : h('div', {}, h('h4', {}, card.title)),
              card.open
                ? h(
                    'div',
                    {},
                    card.lines.map((line) => h('div', {}, line)),
                    all(card.presses),
                  )
                : null,
            ),
          ),
        ),
      ),
    rows: ({ columns, rows }) =>
      deep(
        ink,
        'rows',
        h(
          'div',
          { class: 'bar' },
          columns.map((name) => h('div', {}, h('span', {}, name))),
        ),
        rows.map((row) =>
          h(
            'div',
            { class: 'bar', 'data-late': 'row' },
            h('div', {}, press(ink, row.name)),
            row.cells.map((cell) => h('div', {}, h('span', {}, cell))),
            h('div', {}, row.action ? press(ink, row.action) : null),
          ),
        ),
      ),
    form: ({ fields, presses }) =>
      deep(
        ink,
        'form',
        h(
          'form',
          {},
          fields.map((name) => h('div', {}, h('label', {}, name), h('input', {}))),
          h('div', { class: 'flow' }, all(presses)),
        ),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      deep(
        ink,
        'choices',
        h(
          'form',
          {},
          h('div', {}, name),
          texts.map((text, at) =>
            h(
              'label',
              {},
              h('input', { type: 'radio', name: 'k', checked: chosen && at === 0 }),
              text,
            ),
          ),
          all(presses),
        ),
      ),
    notice: ({ text, tone }) =>
      deep(
        ink,
        `notice${tone}`,
        h(
          'div',
          { class: 'note', 'data-late': tone === 'bad' ? 'alert' : 'status' },
          h('div', {}, text),
        ),
      ),
    waiting: ({ text }) =>
      deep(ink, 'waiting', h('div', { class: 'spinner', 'aria-busy': 'true' }, text)),
    pair: ({ first, second }) =>
      deep(
        ink,
        'pair',
        h('div', { class: 'flow' }, h('div', {}, drawn(t, first)), h('div', {}, drawn(t, second))),
      ),
  };
  return t;
}

/** Anonymous boxes, many levels deep, whose roles a script sets late and not everywhere. */
export const generated: Builder = {
  css: `body{margin:0;font:15px/1.4 sans-serif} .hit{display:inline-block;cursor:pointer;padding:4px 8px} .dim{pointer-events:none;opacity:.4} .flow{display:flex;gap:12px;flex-wrap:wrap}
.bar{display:grid;grid-auto-flow:column;grid-auto-columns:1fr;padding:5px;border-bottom:1px solid #ccc} .tile{border:1px solid #bbb;padding:9px;min-width:180px} .duo{display:flex;gap:20px} h1{font-size:25px}
.veil{position:fixed;inset:0;background:rgb(0 0 0/50%);z-index:99} .cover{background:rgb(255 255 255/80%)} .pane{background:#fff;padding:14px;max-width:420px;margin:80px auto} .low .pane{position:absolute;bottom:0;margin:0;width:100%} .corner{position:fixed;right:5px;bottom:5px;border:1px solid;background:#fff;max-width:280px} .pop{position:absolute;background:#fff;border:1px solid #555;z-index:40} .pop .hit{display:block} .note{border:1px solid #89a;padding:6px} [hidden]{display:none}`,
  page(page: Page, ink: Ink): Child {
    const { nav } = page;
    const entry = (one: Press & { current?: boolean }) =>
      press(ink, { ...one, tone: 'link' }, one.current ? { 'aria-current': 'true' } : {});
    const side =
      nav &&
      deep(
        ink,
        'nav',
        h(
          'div',
          { 'data-late': 'navigation', class: 'side' },
          nav.opener ? press(ink, nav.opener) : null,
          h(
            'div',
            { hidden: nav.shut },
            nav.entries.map((one) => h('div', {}, entry(one))),
            nav.group
              ? h(
                  'div',
                  {},
                  press(ink, nav.group.head),
                  h('div', { hidden: true }, nav.group.entries.map(entry)),
                )
              : null,
          ),
        ),
      );
    const top = deep(
      ink,
      'top',
      h(
        'div',
        { class: 'flow', 'data-late': 'banner' },
        h('span', {}, 'Hollow Oak'),
        page.signIn ? press(ink, page.signIn) : null,
      ),
    );
    return h(
      'div',
      { id: '__app' },
      top,
      h(
        'div',
        { class: 'flow' },
        side,
        h('div', { style: 'flex:1', 'data-late': 'main' }, drawn(table(ink), page.blocks)),
      ),
    );
  },
  menu: (page, ink) =>
    h(
      'div',
      { class: 'pop', 'data-late': 'menu' },
      page.menu?.presses.map((one) => press(ink, one, { 'data-late': 'menuitem' })),
    ),
  box(box: Box, ink: Ink) {
    const inner = [
      h('h3', {}, box.title),
      box.lines.map((line) => h('div', {}, line)),
      h(
        'div',
        { class: 'flow' },
        box.presses.map((one) => press(ink, one)),
      ),
    ];
    if (box.kind === 'native') return h('dialog', {}, inner);
    if (box.kind === 'corner') return h('div', { class: 'corner' }, inner);
    return h(
      'div',
      { class: `veil ${box.kind === 'sheet' ? 'low' : ''} ${box.kind === 'cover' ? 'cover' : ''}` },
      box.kind === 'cover'
        ? box.title
        : h('div', { class: 'pane', 'data-late': 'dialog', 'aria-modal': 'true' }, inner),
    );
  },
  late(root, ink) {
    for (const one of root.querySelectorAll('[data-late]')) {
      const role = one.getAttribute('data-late') ?? '';
      one.removeAttribute('data-late');
      if (ink.maybe(`late:${role}`, 0.7)) one.setAttribute('role', role);
    }
  },
};
