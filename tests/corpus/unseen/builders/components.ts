import { add, type Child, h } from '../../../../practice/dom';
import type { Box, Builder, Ink, Page, Press } from '../model';
import { drawn, type Table } from '../table';
import { inside, marked } from '../text';

/** A custom element with `shadow` in its open root; what stands in the light goes through slots. */
function part(
  tag: string,
  shadow: Child,
  light: Child = null,
  attributes: Record<string, string> = {},
): HTMLElement {
  const element = h(`rb-${tag}`, attributes, light);
  const root = element.attachShadow({ mode: 'open' });
  add(root, [h('style', {}, CSS), shadow]);
  return element;
}

function press(ink: Ink, one: Press, role: string | null = null): HTMLElement {
  const key = one.menu ? 'menu' : (one.id ?? one.label);
  const ways = one.menu
    ? (['text', 'icon-aria', 'icon-hidden'] as const)
    : (['text', 'text', 'text', 'text-in-boxes'] as const);
  const { children, attributes } = inside(ink, one, key, ways);
  const link = one.tone === 'link' && !one.off;
  const control = marked(
    ink,
    one,
    h(link ? 'a' : 'button', {
      ...attributes,
      role,
      href: link ? '#' : null,
      disabled: one.off,
      part: 'base',
      'aria-expanded': one.open === undefined ? null : String(one.open),
      'aria-haspopup': one.menu ? 'menu' : null,
    }),
  );
  // Half of the words are the element's own and come through a slot, half stand in its root.
  if (ink.maybe(`slot:${key}`, 0.5)) {
    add(control, h('slot'));
    return part(link ? 'link' : 'button', control, children);
  }
  add(control, children);
  return part(link ? 'link' : 'button', control);
}

function table(ink: Ink): Table {
  const all = (presses: readonly Press[]) => presses.map((one) => press(ink, one));
  const t: Table = {
    title: ({ text }) => part('heading', h('h1', {}, h('slot')), text),
    text: ({ text }) => part('text', h('p', {}, h('slot')), text),
    facts: ({ pairs }) =>
      part(
        'facts',
        h(
          'dl',
          {},
          pairs.map(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
        ),
      ),
    presses: ({ presses }) => part('actions', h('div', { class: 'row' }, h('slot')), all(presses)),
    cards: ({ cards }) =>
      part(
        'deck',
        h('div', { class: 'deck' }, h('slot')),
        cards.map((card) =>
          part(
            'card',
            [
              h('header', {}, h('slot', { name: 'title' })),
              h('div', { hidden: !card.open }, h('slot')),
            ],
            [
              h(
                'div',
                { slot: 'title' },
                card.head ? press(ink, card.head) : h('h3', {}, card.title),
              ),
              card.open ? [card.lines.map((line) => h('p', {}, line)), all(card.presses)] : null,
            ],
          ),
        ),
      ),
    rows: ({ columns, rows }) =>
      part('table', [
        h(
          'div',
          { class: 'line', 'aria-hidden': 'true' },
          columns.map((name) => h('span', {}, name)),
        ),
        rows.map((row) =>
          part(
            'row',
            h(
              'div',
              { class: 'line', role: ink.maybe('row-role', 0.6) ? 'row' : null },
              h('slot', { name: 'name' }),
              h('slot'),
              h('slot', { name: 'end' }),
            ),
            [
              h('div', { slot: 'name' }, press(ink, row.name)),
              row.cells.map((cell) => h('span', {}, cell)),
              row.action ? h('div', { slot: 'end' }, press(ink, row.action)) : null,
            ],
          ),
        ),
      ]),
    form: ({ fields, presses }) =>
      part(
        'form',
        h(
          'form',
          {},
          fields.map((name) => h('label', {}, name, h('input', {}))),
          all(presses),
        ),
      ),
    choices: ({ name, texts, chosen, presses }) =>
      part(
        'form',
        h(
          'form',
          {},
          h(
            'fieldset',
            {},
            h('legend', {}, name),
            texts.map((text, at) =>
              h(
                'label',
                {},
                h('input', { type: 'radio', name: 'c', checked: chosen && at === 0 }),
                text,
              ),
            ),
          ),
          all(presses),
        ),
      ),
    notice: ({ text, tone }) =>
      part(
        'alert',
        h('div', { role: tone === 'bad' ? 'alert' : 'status', class: 'note' }, h('slot')),
        text,
      ),
    waiting: ({ text }) =>
      part('spinner', h('div', { role: 'progressbar', 'aria-label': text }, h('slot')), text),
    pair: ({ first, second }) =>
      part('split', h('div', { class: 'row' }, h('slot')), [
        h('div', {}, drawn(t, first)),
        h('div', {}, drawn(t, second)),
      ]),
  };
  return t;
}

/** Web components within web components, words through slots, menus in the browser's top layer. */
export const components: Builder = {
  css: 'body{margin:0;font:16px sans-serif} rb-app{display:block} [popover]{position:absolute;margin:0;inset:auto}',
  page(page: Page, ink: Ink): Child {
    const entry = (one: Press & { current?: boolean }) => {
      const made = press(ink, { ...one, tone: 'link' });
      if (one.current) made.shadowRoot?.querySelector('a')?.setAttribute('aria-current', 'page');
      return h('li', {}, made);
    };
    const { nav } = page;
    const menu =
      nav &&
      part('nav', [
        nav.opener ? press(ink, nav.opener) : null,
        h(
          'nav',
          { hidden: nav.shut, 'aria-label': ink.words.page.overview },
          h('ul', {}, [
            nav.entries.map(entry),
            nav.group
              ? h(
                  'li',
                  {},
                  press(ink, nav.group.head),
                  h('ul', { hidden: true }, nav.group.entries.map(entry)),
                )
              : null,
          ]),
        ),
      ]);
    const header = part(
      'header',
      h('header', { class: 'row' }, h('strong', {}, 'Hollow Oak'), h('slot')),
      page.signIn ? press(ink, { ...page.signIn, tone: 'link' }) : null,
    );
    return part(
      'app',
      [
        h('slot', { name: 'top' }),
        h('div', { class: 'row' }, h('slot', { name: 'side' }), h('main', {}, h('slot'))),
      ],
      [
        h('div', { slot: 'top' }, header),
        menu ? h('div', { slot: 'side' }, menu) : null,
        part('view', drawn(table(ink), page.blocks)),
      ],
    );
  },
  menu(page, ink) {
    const items = page.menu?.presses.map((one) => press(ink, one, 'menuitem')) ?? [];
    const host = part('menu', h('div', { role: 'menu', class: 'menu' }, h('slot')), items);
    host.setAttribute('popover', 'manual');
    return host;
  },
  box: (box, ink) => dialog(box, ink),
};

function dialog(box: Box, ink: Ink): HTMLElement {
  const inner = [
    h('h2', {}, box.title),
    box.lines.map((line) => h('p', {}, line)),
    box.presses.map((one) => press(ink, one)),
  ];
  if (box.kind === 'native') return h('dialog', {}, inner);
  const still = box.kind === 'corner' || box.kind === 'cover';
  return part(
    'dialog',
    h(
      'div',
      {
        class: box.kind,
        role: still ? null : 'dialog',
        'aria-modal': still ? null : 'true',
        'aria-label': box.title,
      },
      h('div', { class: 'panel' }, h('slot')),
    ),
    inner,
  );
}

const CSS = `:host{display:block} [hidden]{display:none!important} .row,.deck,.line{display:flex;flex-wrap:wrap;gap:14px} .line>*,.line ::slotted(*){min-width:110px}
:host(rb-link),:host(rb-button){display:inline-block} button,a{font:inherit;padding:5px 9px;display:inline-block} main{flex:1;padding:10px} ul{list-style:none;padding:4px}
.note,.menu{border:1px solid #678;padding:8px;background:#fff} h1{font-size:26px} .modal,.cover{position:fixed;inset:0;background:rgb(0 0 0/55%);z-index:80} .cover{background:rgb(255 255 255/85%)}
.sheet{position:fixed;inset:0;background:rgb(0 0 0/40%);z-index:80;display:flex;align-items:flex-end} .panel{background:#fff;padding:14px;margin:auto;max-width:420px} .corner{position:fixed;inset-inline-end:6px;bottom:6px;border:1px solid;z-index:70;max-width:300px}`;
