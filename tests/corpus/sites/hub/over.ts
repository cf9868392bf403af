import { type Child, h } from '../../../../practice/dom';
import { asked, inList, seen } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { BELOW, NOTHING, trap } from '../told';
import { board, pairs, push, things } from './board';
import { X } from './css';
import { over, product, stage } from './end';
import { layers } from './menu';
import { subscriptions } from './way';

/** The board of the list below something that takes all of it. */
function veiled(name: string, draw: (paper: Paper) => Child, weight = 1): Page {
  return trap(
    `${name} over the list`,
    'list',
    (paper) => {
      const mine = subscriptions(paper, 1, 1, []);
      const all = things(paper, 'orders', null);
      const grid = h('div', { class: X.grid }, mine.node, all.node);
      const { body } = board(paper, paper.words.labels.subscriptions, grid, 'within');
      return { body: [body, layers([...mine.menus, ...all.menus]), draw(paper)], truth: NOTHING };
    },
    { memory: inList, weight },
  );
}

/** The commands that fit what is typed. */
const palette = (paper: Paper): Child => {
  const { words, beside } = paper;
  const { labels, traps } = words;
  const found = [
    `${words.page.orders}: ${labels.view}`,
    `${words.page.orders} 2087731: ${traps.cancelOrder}`,
    `${words.page.orders}: ${beside.home.track}`,
    `${subject(paper).name}: ${beside.list.invoice}`,
  ];
  const options = found.map((label, at) =>
    h('div', { class: X.item, role: 'option', 'aria-selected': String(at === 0) }, label),
  );
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'true',
    value: '20',
    'aria-label': beside.frame.search,
  });
  return over(
    paper,
    beside.frame.search,
    input,
    h('div', { role: 'listbox' }, options),
    push(paper, traps.dismiss, 'palette-off', 'text'),
  );
};

/** Two plans side by side. */
const compare = (paper: Paper): Child => {
  const { things: named, words, beside } = paper;
  const plans = ['Premium Support', 'Premium Support Plus'].map((name, at) =>
    h(
      'div',
      {},
      h('h3', {}, name),
      pairs([[beside.details.price, paper.price(14.9 + at * 10)]]),
      push(paper, at ? words.offer.take : words.labels.view, `plan${at}`),
    ),
  );
  return over(
    paper,
    named.upgrade,
    h('div', { class: X.split, style: 'gap:6px' }, plans),
    push(paper, words.traps.dismiss, 'compare-off'),
  );
};

const payment = (paper: Paper): Child =>
  over(
    paper,
    paper.beside.details.payment,
    h('p', {}, subject(paper).name),
    h('input', { type: 'text', value: '•••• 4242', 'aria-label': paper.others.payment }),
    push(paper, paper.words.traps.save, 'pay-save', 'main'),
    push(paper, paper.words.traps.dismiss, 'pay-off'),
  );

/** Something else over the list or the product, and questions that nothing on the page answers. */
export const OVER: readonly Page[] = [
  veiled('commands', palette, 2),
  veiled('two plans', compare),
  veiled('a way to pay', payment),
  trap(
    'commands over the product',
    'product',
    (paper) => ({ body: [product(paper), palette(paper)], truth: BELOW }),
    { memory: seen },
  ),
  trap(
    'a way to pay over the product',
    'product',
    (paper) => ({ body: [product(paper), payment(paper)], truth: BELOW }),
    { memory: seen },
  ),
  trap(
    'two plans over the product',
    'product',
    (paper) => ({ body: [product(paper), compare(paper)], truth: BELOW }),
    { memory: seen },
  ),
  trap(
    'question, both buttons say the same',
    'product',
    (paper) => {
      const { traps, confirm } = paper.words;
      const two = [1, 2].map((at) => push(paper, traps.dismiss, `same${at}`));
      return { body: [product(paper), over(paper, confirm.title, two)], truth: BELOW };
    },
    { memory: asked },
  ),
  trap(
    'question, no reason chosen yet',
    'question',
    (paper) => ({
      body: stage(paper, 'reasons', true).body,
      truth: () => ({ availability: ['available', 'unknown'] }),
    }),
    { memory: asked },
  ),
];
