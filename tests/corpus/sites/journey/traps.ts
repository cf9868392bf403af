import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { act, box, button } from '../control';
import { matterPages } from '../matter-pages';
import { asked, inList, late, seen } from '../moments';
import type { Page, Paper } from '../site';
import { foreign, subject } from '../subscriptions';
import { BEFORE, BELOW, NOTHING, trap, WITHOUT } from '../told';
import { ending } from './end';
import { aboutIt, known, over, panel, view, wizard } from './parts';
import { apart, draft, drafts, mixed, rowFor, rowOf, rowsOf, standing } from './rows';

/** Things of another kind, one with its menu open; below them a task that was begun. */
const kinds = matterPages((paper, { title, things, acts }) => {
  const opened = paper.dice.pick('opened', [-1, 0, 1]);
  const rows = things.map((thing, at) =>
    rowOf(paper, {
      key: String(at),
      ...thing,
      action: paper.words.labels.action,
      entries: acts,
      open: at === opened,
    }),
  );
  const begun = paper.maybe('begun', 0.5) && draft(paper, title, things[0]?.name ?? '', 30);
  const { body } = view(paper, { title, main: [rowsOf(rows), begun], nav: 'without' });
  return { body: [body, apart(rows)], stand: () => standing(rows) };
});

/** The product's page, with something of another kind in the place of its Cancel. */
function product(paper: Paper, side: Node[], below?: Node) {
  const main = [panel(paper.words.page.productTitle, known(paper)), below];
  return view(paper, { title: subject(paper).name, main, side, nav: 'within' }).body;
}

const inProduct: Partial<Page> = { memory: late };

/** A window over the list or the product that asks about something else. */
function asks(where: 'list' | 'product'): Page {
  return trap(
    `a task in a window over the ${where}`,
    where,
    (paper) => {
      const { words, beside, things, dice } = paper;
      const title = dice.pick('title', [things.transfer, beside.details.payment, things.repair]);
      const buttons = [
        button(paper, words.reasons.go, 'go', 'main'),
        button(paper, words.traps.dismiss, 'off'),
      ];
      const window = over(paper, title, h('p', {}, subject(paper).name), box('line', ...buttons));
      const rows = mixed(paper, 1, 1).map((one) => rowFor(paper, one));
      const cancel = button(paper, words.labels.cancel, 'cancel');
      const body =
        where === 'product'
          ? product(paper, [], cancel)
          : [
              view(paper, { title: words.page.listTitle, main: rowsOf(rows), nav: 'within' }).body,
              apart(rows),
            ];
      return { body: [body, window], truth: where === 'product' ? BELOW : () => ({}) };
    },
    { memory: where === 'product' ? seen : inList },
  );
}

const TRAPS: readonly Page[] = [
  asks('list'),
  asks('product'),
  trap(
    'tasks begun, go on where you left',
    'home',
    (paper) => {
      const main = drafts(paper, subject(paper).name);
      const { body } = view(paper, { title: paper.beside.reasons.back, main, nav: 'without' });
      return { body, truth: NOTHING };
    },
    { weight: 1.5 },
  ),
  trap(
    'product, tasks begun in the place of Cancel',
    'product',
    (paper) => ({
      body: product(paper, drafts(paper, subject(paper).name).slice(0, 2)),
      truth: WITHOUT,
    }),
    { ...inProduct, weight: 2 },
  ),
  trap(
    'product, an asked-for change of plan',
    'product',
    (paper) => {
      const { things, words } = paper;
      const pending = panel(
        things.upgrade,
        h('p', {}, `Premium Support Plus, ${paper.day(12)}`),
        button(paper, words.traps.dismiss, 'pending', 'text'),
      );
      return { body: product(paper, [], pending), truth: WITHOUT };
    },
    inProduct,
  ),
  trap(
    'product, asked to be cancelled',
    'product',
    (paper) => {
      const { things } = paper;
      const note = h('div', { class: 'note', role: 'status' }, things.pending);
      return {
        body: product(paper, [note], button(paper, things.withdraw, 'withdraw')),
        truth: BEFORE,
      };
    },
    inProduct,
  ),
  trap(
    'product, cancelled before',
    'product',
    (paper) => {
      const said = fill(paper.words.outcome.before, { date: paper.day(-17) });
      const begun = draft(paper, paper.things.transfer, 'Laptop 14', 60);
      return {
        body: product(paper, [begun], h('p', { class: 'note' }, said)),
        truth: () => ({ availability: ['already-cancelled'] }),
      };
    },
    inProduct,
  ),
  trap(
    'question, no reason chosen yet',
    'question',
    (paper) => {
      const { body } = ending(paper, 0, true);
      return { body, truth: () => ({ availability: ['available', 'unknown'] }) };
    },
    { memory: asked, weight: 1.5 },
  ),
  trap(
    'question, both buttons say the same',
    'product',
    (paper) => {
      const { traps, confirm, labels } = paper.words;
      const two = [1, 2].map((at) => button(paper, traps.dismiss, `same${at}`));
      const window = over(paper, confirm.title, box('line', ...two));
      const cancel = button(paper, labels.cancel, 'cancel');
      return { body: [product(paper, [], cancel), window], truth: BELOW };
    },
    { memory: asked },
  ),
  trap('an order’s cancellation in steps', 'order', (paper) => {
    const { words, beside } = paper;
    const main = wizard(paper, {
      steps: [words.reasons.title, beside.list.details, words.traps.cancelOrder],
      now: paper.dice.pick('now', [0, 2]),
      content: h('p', {}, `${subject(paper).name}, ${paper.price(14.9)}`),
      go: button(paper, words.traps.cancelOrder, 'go', 'main'),
      off: button(paper, words.traps.dismiss, 'off'),
    });
    const title = `${words.page.orders} 2087731`;
    return { body: view(paper, { title, main, nav: 'without' }).body, truth: NOTHING };
  }),
  trap('a tour of the account over the first page', 'home', (paper) => {
    const { words, beside } = paper;
    const { body } = view(paper, { title: 'Robin', main: drafts(paper, '').slice(1), nav: 'way' });
    const steps = box(
      'line',
      button(paper, words.reasons.go, 'go', 'main'),
      button(paper, beside.news.no, 'no', 'text'),
    );
    const shown = act(paper, 'span', words.labels.view, { class: 'btn', 'aria-hidden': 'true' });
    const help = h('p', {}, fill(words.traps.help, words.labels));
    return {
      body: [body, over(paper, words.page.overview, help, shown, steps)],
      truth: () => ({}),
    };
  }),
  trap(
    'other kinds alone, one open',
    'list',
    (paper) => {
      const rows = foreign(paper, 3).map((one, at) => rowFor(paper, one, at === 1));
      const side = aboutIt(paper, h('p', {}, paper.words.page.ended));
      const ended = paper.maybe('ended', 0.3) ? side : null;
      const title = paper.words.page.listTitle;
      const { body } = view(paper, { title, main: rowsOf(rows), side: ended, nav: 'within' });
      return { body: [body, apart(rows)], stand: () => standing(rows), truth: NOTHING };
    },
    { memory: inList, weight: 1.5 },
  ),
  trap('another person’s account', 'list', (paper) => {
    const rows = mixed(paper, 2, 0).map((one) => panel(one.name, h('p', {}, one.tag)));
    const main = [h('p', { class: 'note', role: 'note' }, paper.things.readOnly), rows];
    return { body: view(paper, { title: 'Alex', main, nav: 'without' }).body, truth: () => ({}) };
  }),
  trap(
    'product while it loads, the last step’s foot still there',
    'product',
    (paper) => {
      const bones = h(
        'div',
        { 'aria-busy': 'true' },
        [1, 2, 3].map(() => box('bone')),
      );
      const wait = h('p', { role: 'status' }, paper.words.page.loading);
      const foot = box('feet', button(paper, paper.words.traps.dismiss, 'off'));
      const main = [wait, bones, foot];
      const { body } = view(paper, { title: subject(paper).name, main, nav: 'within' });
      return { body, truth: () => ({}) };
    },
    { memory: late, quiet: false },
  ),
];

export { kinds as MATTER_PAGES, TRAPS };
