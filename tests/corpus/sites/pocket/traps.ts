import { type Child, h } from '../../../../practice/dom';
import { memory } from '../../state';
import { act, box, button } from '../control';
import { anywhere, matterPages } from '../matter-pages';
import { type Matter, matter } from '../matters';
import type { Page, Paper, Sheet } from '../site';
import { consumers, foreign, subject } from '../subscriptions';
import { BELOW, NOTHING } from '../told';
import { app, choices, type Pane, pair, sheet } from './app';
import { known, listPane, productPanes } from './end';
import { listOf, rowOf } from './rows';
import { subscriptionRow } from './way';

/** Things of another kind in rows; one is swiped aside or unfolded, or a sheet of it is up. */
const kinds = matterPages((paper, one) => {
  const form = paper.dice.pick('form', ['swipe', 'fold', 'plain'] as const);
  const { title, things, acts } = one;
  const opened = paper.dice.pick('opened', [-1, 0, 1]);
  const rows = things.map((thing, at) =>
    rowOf(paper, form, {
      key: String(at),
      ...thing,
      acts,
      open: form !== 'plain' && at === opened,
    }),
  );
  const up = form === 'plain' && opened >= 0 ? sheetOf(paper, one) : null;
  return { body: app(paper, [{ title, content: listOf(paper, title, rows) }], 'without', up).body };
});

/** What can be done with one of them, and the way out of the sheet. */
function sheetOf(paper: Paper, { things, acts }: Matter): HTMLElement {
  const off = act(paper, 'button', paper.words.traps.dismiss, { class: 'choice off' });
  const items = [...choices(paper, acts, 'thing').values()];
  return sheet(paper, things[0]?.name ?? '', [items, off]);
}

function trap(name: string, draw: (paper: Paper) => Sheet, rest: Partial<Page> = {}): Page {
  return {
    name: `trap, ${name}`,
    place: 'list',
    trap: true,
    weight: 1,
    memory: anywhere,
    draw,
    ...rest,
  };
}

/** A pane about one thing of another kind, over the list of subscriptions that stays below. */
function over(kind: string, place: Page['place']): Page {
  return trap(
    `${kind} over the list`,
    (paper) => {
      const { title, things, acts } = matter(paper, kind);
      const [thing] = things;
      const lines = thing?.facts.map(([what, value]) =>
        h('li', {}, h('span', {}, what), h('b', {}, value)),
      );
      const buttons = acts.map((label, at) =>
        button(paper, label, `act${at}`, at === 0 ? 'main' : 'plain'),
      );
      const content = [h('h2', {}, thing?.name ?? ''), h('ul', { class: 'pairs' }, lines)];
      const pane: Pane = { title, content, foot: box('stack', ...buttons) };
      return { body: app(paper, [listPane(paper), pane], 'none').body, truth: NOTHING };
    },
    { place },
  );
}

/** A sheet over the list or the product; what lies below is of the way, what is in the sheet is not. */
function covered(
  name: string,
  where: 'list' | 'product',
  fill: (paper: Paper) => [string, Child],
): Page {
  return trap(
    `${name} over the ${where}`,
    (paper) => {
      const [title, content] = fill(paper);
      const up = sheet(paper, title, content);
      const panes = where === 'list' ? [listPane(paper)] : productPanes(paper);
      const { body } = app(paper, panes, where === 'list' ? 'within' : 'none', up);
      return { body, truth: where === 'list' ? NOTHING : BELOW };
    },
    where === 'list' ? {} : { place: 'product', memory: () => memory('update-cancel', true) },
  );
}

const filter = (paper: Paper): [string, Child] => [
  paper.things.filter,
  [
    [paper.words.page.active, paper.words.page.ended].map((label) =>
      h('label', { class: 'choice' }, h('input', { type: 'checkbox' }), ` ${label}`),
    ),
    pair(paper, paper.words.labels.view, paper.words.traps.dismiss),
  ],
];

const reminder = (paper: Paper): [string, Child] => [
  paper.beside.list.reminder,
  [
    h('input', { type: 'date', 'aria-label': paper.beside.list.renews }),
    pair(paper, paper.words.traps.save, paper.words.traps.dismiss),
  ],
];

const share = (paper: Paper): [string, Child] => [
  paper.beside.list.invoice,
  [
    choices(paper, ['PDF', 'CSV', paper.beside.frame.support], 'share'),
    paper.words.traps.dismiss,
  ].flatMap((one) =>
    typeof one === 'string'
      ? act(paper, 'button', one, { class: 'choice off' })
      : [...one.values()],
  ),
];

const TRAPS: readonly Page[] = [
  over('orders', 'order'),
  over('visits', 'devices'),
  over('transfers', 'devices'),
  over('payments', 'settings'),
  covered('a filter', 'list', filter),
  covered('a reminder', 'list', reminder),
  covered('a reminder', 'product', reminder),
  covered('an invoice', 'product', share),
  trap(
    'other kinds, panes and sheets of the way beyond the edges',
    (paper) => {
      const { words, beside } = paper;
      const rows = foreign(paper, 3).map((one) => subscriptionRow(paper, 'plain', one));
      const items = choices(
        paper,
        [words.labels.manageSubscriptions, words.labels.updateCancel],
        'x',
      );
      const waiting = sheet(paper, subject(paper).name, [...items.values()], true);
      const away = h('section', { class: 'pane away' }, [
        h('h1', {}, beside.product.title),
        known(paper, subject(paper)),
        button(paper, words.labels.cancel, 'away'),
      ]);
      const content = listOf(paper, words.page.listTitle, rows);
      const { body } = app(paper, [{ title: words.page.listTitle, content }], 'within', [
        waiting,
        away,
      ]);
      return { body, truth: NOTHING };
    },
    { weight: 2 },
  ),
  trap(
    'the list still loads',
    (paper) => {
      const { page } = paper.words;
      const rows = consumers(paper, 1).map((one) => subscriptionRow(paper, 'fold', one, true));
      const content = [listOf(paper, page.listTitle, rows), [1, 2, 3].map(() => box('bone'))];
      const veil = h(
        'div',
        { class: 'loading', 'aria-busy': 'true' },
        h('p', { role: 'status' }, page.loading),
      );
      const { body } = app(paper, [{ title: page.listTitle, content }], 'within', veil);
      return { body, truth: NOTHING };
    },
    { quiet: false },
  ),
  trap(
    'product, already asked to be cancelled',
    (paper) => {
      const { things, beside } = paper;
      const content = [
        h('div', { class: 'note', role: 'status' }, things.pending),
        known(paper, subject(paper)),
      ];
      const foot = button(paper, things.withdraw, 'withdraw');
      const { body } = app(
        paper,
        [listPane(paper), { title: beside.product.title, content, foot }],
        'none',
      );
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { place: 'product', memory: () => memory('update-cancel'), weight: 2 },
  ),
  trap(
    'another plan to choose for the product',
    (paper) => {
      const { things, words } = paper;
      const plan = (label: string, price: number) =>
        h(
          'label',
          { class: 'choice' },
          h('input', { type: 'radio', name: 'plan', checked: price < 20 }),
          ` ${label} ${paper.price(price)}`,
        );
      const content = [
        h('p', {}, subject(paper).name),
        plan('Premium Support', 14.9),
        plan('Premium Support Plus', 24.9),
      ];
      const foot = box('stack', ...pair(paper, words.traps.save, words.traps.dismiss));
      const { body } = app(
        paper,
        [listPane(paper), { title: things.upgrade, content, foot }],
        'none',
      );
      return { body, truth: () => ({ availability: ['unknown', 'not-offered'] }) };
    },
    { place: 'question', memory: () => memory('update-cancel'), weight: 2 },
  ),
  trap(
    'basket with a bar along the edge',
    (paper) => {
      const { beside, words } = paper;
      const content = [h('h2', {}, subject(paper).name), h('p', {}, paper.price(14.9))];
      const foot = box('stack', ...pair(paper, words.offer.take, words.traps.dismiss));
      return {
        body: app(paper, [{ title: beside.frame.basket, content, foot }], 'without').body,
        truth: NOTHING,
      };
    },
    { place: 'order' },
  ),
];

export const TRAP_PAGES: readonly Page[] = [...kinds, ...TRAPS];
