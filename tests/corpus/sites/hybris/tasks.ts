import { type Child, h } from '../../../../practice/dom';
import { late, seen } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { BELOW, NOTHING, trap, WITHOUT } from '../told';
import { beside, known } from './detail';
import { card, press } from './elements';
import { frame, split } from './frame';
import { entryOf, master } from './master';
import { dialog } from './overlay';

interface Task {
  title: string;
  content: Child;
  go: string;
}
type Made = (paper: Paper) => Task;

const field = (label: string, value: string, type = 'text'): HTMLElement =>
  h('p', {}, h('label', {}, `${label} `, h('input', { type, value })));

const nickname: Made = ({ beside: text, words }) => ({
  title: text.product.edit,
  content: field(text.product.name, 'Kitchen'),
  go: words.traps.save,
});

const payment: Made = ({ beside: text, words, others }) => ({
  title: text.details.payment,
  content: [field(others.payment, '•••• 4242'), field('MM/YY', '04/29')],
  go: words.traps.save,
});

const phone: Made = ({ beside: text }) => ({
  title: text.news.title,
  content: [h('p', {}, text.news.text), field(text.home.phone, '+00 555 0100')],
  go: text.news.yes,
});

/** A day for a visit, in a month of days. */
const day: Made = (paper) => ({
  title: paper.beside.list.reminder,
  content: [
    h('p', {}, paper.day(12)),
    h(
      'div',
      { class: 'days', role: 'grid' },
      Array.from({ length: 21 }, (_, at) => h('button', { type: 'button' }, String(at + 1))),
    ),
  ],
  go: paper.words.traps.save,
});

const filter: Made = ({ things, words }) => ({
  title: things.filter,
  content: [words.page.active, words.page.ended].map((label) =>
    h('p', {}, h('label', {}, h('input', { type: 'checkbox', checked: true }), ` ${label}`)),
  ),
  go: words.labels.view,
});

const visit: Made = ({ words, beside: text }) => ({
  title: `${words.traps.cancelVisit}?`,
  content: h('p', {}, `${text.frame.requests} #40117`),
  go: words.traps.cancelVisit,
});

const transfer: Made = (paper) => ({
  title: paper.things.transfer,
  content: [
    h('p', {}, `Laptop 14, ${paper.tag('transfer')} → alex@example.com`),
    h('p', {}, paper.words.labels.consumer),
  ],
  go: paper.words.reasons.go,
});

/** What goes on and what leaves, in an order of the page's. */
function buttonsOf(paper: Paper, { go }: Task) {
  const off = press(
    paper,
    paper.words.traps.dismiss,
    paper.dice.pick('off', ['secondary', 'tertiary']),
  );
  const both = [press(paper, go, 'primary'), off];
  return paper.maybe('off-first', 0.5) ? both.reverse() : both;
}

/** A window over the list, or over the product with Cancel. */
function over(name: string, where: 'list' | 'product', made: Made): Page {
  return trap(
    `${name}, a window over the ${where}`,
    where,
    (paper) => {
      const { page, labels } = paper.words;
      const task = made(paper);
      const [one] = consumers(paper, 1) as [Subscription];
      const foot = h('div', { class: 'buttons' }, press(paper, labels.cancel).node);
      const entries = [one, ...foreign(paper, 2)].map((each) => entryOf(paper, each));
      const content =
        where === 'product'
          ? beside(paper, known(paper, { one, foot })).node
          : split(paper, master(paper, page.listTitle, entries).node, null);
      const layer = dialog(paper, task.title, task.content, buttonsOf(paper, task));
      const { body } = frame(
        paper,
        where === 'list' ? page.listTitle : page.productTitle,
        content,
        'within',
        layer,
      );
      return { body, truth: where === 'list' ? NOTHING : BELOW };
    },
    where === 'list' ? {} : { memory: seen },
  );
}

/** A form on the right, below the product without Cancel or in its place; the list is out of reach meanwhile. */
function inRight(name: string, made: Made, alone: boolean): Page {
  return trap(
    `${name}, a form ${alone ? 'in place of' : 'below'} the product`,
    'product',
    (paper) => {
      const task = made(paper);
      const [one] = consumers(paper, 1) as [Subscription];
      const form = card(
        task.title,
        task.content,
        null,
        buttonsOf(paper, task).map(({ node }) => node),
      );
      const right = alone
        ? [h('p', { class: 'muted' }, one.name), form]
        : [known(paper, { one }), form];
      const { node } = beside(paper, right, { away: true });
      return {
        body: frame(paper, paper.beside.product.title, node, 'within').body,
        truth: WITHOUT,
      };
    },
    { memory: late },
  );
}

export const TASKS: readonly Page[] = [
  over('a filter', 'list', filter),
  over('a telephone number', 'list', phone),
  over('a day to be reminded of', 'list', day),
  over('a visit called off', 'product', visit),
  over('a transfer', 'product', transfer),
  over('another card', 'product', payment),
  inRight('a nickname', nickname, false),
  inRight('another card', payment, true),
  inRight('a day to be reminded of', day, true),
];
