import { h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { fill } from '../../words/chosen';
import { matterPages } from '../matter-pages';
import { matter } from '../matters';
import { inList } from '../moments';
import type { Page, Paper } from '../site';
import { foreign, subject } from '../subscriptions';
import { NOTHING, trap, WITHOUT } from '../told';
import { board, framed, known, line, push, things, widget } from './board';
import { X } from './css';
import { hover, LACKING } from './lacking';
import { layers, type Menu, standing } from './menu';
import { OVER } from './over';
import { SPLIT_TRAPS } from './split';
import { lineFor } from './way';

/** Things of another kind with a menu open, or two; a second widget beside them. */
const kinds = matterPages((paper, { title, things: all, acts }) => {
  const { dice, words } = paper;
  const open = dice.pick('open', [[], [0], [1], [0, 1]]);
  const cascading = dice.chance('cascading', 0.3);
  const rows = all.map((thing, at) =>
    line(paper, {
      ...thing,
      key: String(at),
      entries: cascading ? acts.slice(0, 1) : acts,
      open: open.includes(at),
      ...(cascading && open.includes(at)
        ? { sub: { label: words.labels.action, entries: acts.slice(1) } }
        : {}),
    }),
  );
  const mine = widget(
    paper,
    title,
    rows.map(({ node }) => node),
  );
  const other = things(paper, dice.pick('beside', ['orders', 'payments']), null);
  const grid = h('div', { class: X.grid }, mine, other.node);
  const menus = [...rows.map((row) => row.menu), ...other.menus];
  const { body } = board(paper, words.page.overview, grid, 'without');
  return { body: [body, layers(menus)], stand: () => standing(menus) };
});

interface Named {
  title: string;
  facts: readonly (readonly [string, string])[];
  entries: readonly string[];
}

/** What bears the subscription's name and is none: lines of an order, or what the shop commends. */
function namesake(name: string, place: Page['place'], of: (paper: Paper) => Named): Page {
  return trap(name, place, (paper) => {
    const { title, facts, entries } = of(paper);
    const rows = [subject(paper).name, 'Monitor 27'].map((label, at) =>
      line(paper, { key: `line${at}`, name: label, facts, entries, open: at === 0 }),
    );
    const mine = widget(
      paper,
      title,
      rows.map(({ node }) => node),
    );
    const other = things(paper, 'payments');
    const menus = [...rows.map((row) => row.menu), ...other.menus];
    const grid = h('div', { class: X.grid }, mine, other.node);
    const { body } = board(paper, place === 'order' ? title : 'Robin', grid, 'without');
    return { body: [body, layers(menus)], stand: () => standing(menus), truth: NOTHING };
  });
}

const ordered = (paper: Paper): Named => {
  const { labels, traps } = paper.words;
  return {
    title: fill(traps.orderTitle, { number: '2087731' }),
    facts: [
      ['×', '1'],
      [paper.beside.details.price, paper.price(14.9)],
    ],
    entries: [labels.view, labels.updateCancel, traps.dismiss],
  };
};

const commended = ({ beside, words, price }: Paper): Named => ({
  title: beside.product.related,
  facts: [[beside.details.price, price(14.9)]],
  entries: [words.labels.view, beside.elsewhere.buy],
});

const TRAPS: readonly Page[] = [
  trap(
    'other kinds alone, menus open',
    'list',
    (paper) => {
      const lines = foreign(paper, 3).map((one, at) =>
        lineFor(paper, one, at < 2, paper.maybe('cascading', 0.4)),
      );
      const mine = widget(
        paper,
        paper.words.page.listTitle,
        lines.map(({ node }) => node),
      );
      const other = things(paper, 'orders', null);
      const menus: Menu[] = [...lines.map((one) => one.menu), ...other.menus];
      const grid = h('div', { class: X.grid }, mine, other.node);
      const { body } = board(paper, paper.words.labels.subscriptions, grid, 'within');
      return { body: [body, layers(menus)], stand: () => standing(menus), truth: NOTHING };
    },
    { memory: inList, weight: 2 },
  ),
  trap(
    'a bar for ticked orders and invoices',
    'orders',
    (paper) => {
      const { labels, traps } = paper.words;
      const widgets = ['orders', 'invoices'].map((kind) => {
        const { title, things: all, acts } = matter(paper, kind);
        const rows = all.map((thing, at) =>
          line(paper, { ...thing, key: `${kind}${at}`, entries: acts, tick: at === 0 }),
        );
        const bar = [labels.action, labels.view, labels.updateCancel, traps.dismiss].map((label) =>
          push(paper, label, `${kind}:${label}`, 'text'),
        );
        return {
          node: widget(paper, title, [
            h('div', { class: X.bar }, '1 ', bar),
            rows.map(({ node }) => node),
          ]),
          menus: rows.map((row) => row.menu),
        };
      });
      const { body } = board(
        paper,
        paper.words.page.orders,
        h(
          'div',
          { class: X.grid },
          widgets.map(({ node }) => node),
        ),
        'without',
      );
      return { body: [body, layers(widgets.flatMap(({ menus }) => menus))], truth: NOTHING };
    },
    { weight: 1.5 },
  ),
  trap(
    'invoices of it in frames within frames',
    'settings',
    (paper) => {
      const one = things(paper, 'invoices', paper.dice.pick('open', [0, 1]), true);
      const frame = framed(paper, one.node, 320, true);
      const chat = widget(
        paper,
        paper.beside.chat.title,
        h('p', {}, `${subject(paper).name}: ${paper.words.labels.cancel}?`),
        {
          foot: push(paper, paper.words.traps.dismiss, 'chat', 'text'),
        },
      );
      const parts = shuffled(paper.dice, 'parts', [frame.node, chat]);
      const { body } = board(
        paper,
        paper.beside.area.billing,
        h('div', { class: X.grid }, parts),
        'without',
      );
      return { body, stand: () => frame.stand(), truth: NOTHING };
    },
    { weight: 1.5 },
  ),
  trap(
    'widgets that still load',
    'list',
    (paper) => {
      const { page, labels } = paper.words;
      const bones = [page.listTitle, page.orders].map((title) =>
        widget(
          paper,
          title,
          h(
            'div',
            { 'aria-busy': 'true' },
            [1, 2, 3].map(() => h('div', { class: X.bone })),
          ),
        ),
      );
      const wait = h('p', { role: 'status' }, page.loading);
      const { body } = board(
        paper,
        labels.subscriptions,
        [wait, h('div', { class: X.grid }, bones)],
        'within',
      );
      return { body, truth: () => ({}) };
    },
    { memory: inList, quiet: false },
  ),
  trap('another person’s board', 'list', (paper) => {
    const note = h('p', { class: X.note, role: 'note' }, paper.things.readOnly);
    const mine = widget(paper, subject(paper).name, known(paper));
    const { body } = board(paper, 'Alex', [note, h('div', { class: X.grid }, mine)], 'without');
    return { body, truth: WITHOUT };
  }),
  namesake('lines of an order that name it, a menu open', 'order', ordered),
  namesake('the shop’s offers that name it, a menu open', 'home', commended),
  trap(
    'other kinds alone, a card by the pointer',
    'list',
    (paper) => {
      const lines = foreign(paper, 2).map((one) => lineFor(paper, one));
      const rows = lines.map(({ node }) => node);
      const mine = widget(paper, paper.words.page.listTitle, [rows, hover(paper)]);
      const { body } = board(paper, paper.words.labels.subscriptions, mine, 'within');
      return { body: [body, layers(lines.map((one) => one.menu))], truth: NOTHING };
    },
    { memory: inList },
  ),
];

export const TRAP_PAGES: readonly Page[] = [
  ...kinds,
  ...SPLIT_TRAPS,
  ...OVER,
  ...LACKING,
  ...TRAPS,
];
