import { type Child, h } from '../../../../practice/dom';
import { button } from '../control';
import { mixed } from '../lists';
import { anywhere } from '../matter-pages';
import { asked, inList, seen } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { BELOW, NOTHING, trap } from '../told';
import { cardFor, cards } from './cards';
import { below } from './end';
import { screen } from './screen';
import { actions, alert, fields, full } from './sheets';
import { banner, things } from './way';

type Under = 'home' | 'list' | 'details' | 'product';

/** What lies below: a screen of the way, whose own controls have to wait. */
const UNDER: Record<Under, (paper: Paper) => Child> = {
  home: (paper) => {
    const { drawn } = things(paper, 'orders', 'corner');
    const above = paper.maybe('banner', 0.4) && banner(paper);
    return screen(paper, { title: 'Robin', content: cards(drawn), entries: 'tabs', above }).body;
  },
  list: (paper) => {
    const drawn = mixed(paper, 1, 1, 'order').map((one) => cardFor(paper, 'corner', one));
    const title = paper.words.page.listTitle;
    return screen(paper, { title, content: cards(drawn), entries: 'within' }).body;
  },
  details: (paper) => {
    const { words, beside } = paper;
    const go = button(paper, words.labels.updateCancel, 'go', 'main');
    const content = [h('h2', {}, subject(paper).name), go];
    return screen(paper, { title: beside.details.title, content, entries: 'within' }).body;
  },
  product: below,
};

/** Something about another thing over a screen of the way. */
function over(name: string, under: Under, draw: (paper: Paper) => Child, weight = 1): Page {
  const memory = { home: anywhere, list: inList, details: anywhere, product: seen }[under];
  return trap(
    `${name} over the ${under}`,
    under,
    (paper) => ({
      body: [UNDER[under](paper), draw(paper)],
      truth: under === 'product' ? BELOW : under === 'list' ? NOTHING : () => ({}),
    }),
    { memory, weight },
  );
}

const input = (label: string, value: string, type = 'text') =>
  h('label', { class: 'field' }, `${label} `, h('input', { type, value }));

const nickname = (paper: Paper): Child =>
  full(paper, {
    title: paper.beside.product.name,
    content: [input(paper.beside.product.name, 'Kitchen'), h('p', {}, subject(paper).tag)],
  });

const payment = (paper: Paper): Child =>
  full(paper, {
    title: paper.beside.details.payment,
    content: [input(paper.others.payment, '•••• 4242'), input('MM/YY', '04/29')],
  });

const reminder = (paper: Paper): Child =>
  fields(
    paper,
    paper.beside.list.reminder,
    input(paper.beside.list.renews, '2027-03-20', 'date'),
    paper.words.traps.save,
  );

const filter = (paper: Paper): Child =>
  fields(
    paper,
    paper.things.filter,
    [paper.words.page.active, paper.words.page.ended].map((label) =>
      h('label', { class: 'row' }, h('input', { type: 'checkbox' }), ` ${label}`),
    ),
    paper.words.labels.view,
  );

const plans = (paper: Paper): Child =>
  full(paper, {
    title: paper.things.upgrade,
    content: ['Premium Support', 'Premium Support Plus'].map((label, at) =>
      h(
        'label',
        { class: 'row' },
        h('input', { type: 'radio', name: 'plan' }),
        ` ${label}, ${paper.price(14.9 + at * 10)}`,
      ),
    ),
    foot: button(paper, paper.words.offer.take, 'take', 'main'),
  });

const survey = (paper: Paper): Child =>
  alert(paper, paper.beside.survey.title, null, [
    button(paper, paper.beside.survey.yes, 'yes', 'main'),
    button(paper, paper.words.traps.dismiss, 'no', 'text'),
  ]);

const permission = (paper: Paper): Child =>
  alert(paper, paper.beside.news.title, h('p', {}, paper.beside.news.text), [
    button(paper, paper.beside.news.yes, 'yes', 'main'),
    button(paper, paper.beside.news.no, 'no', 'text'),
  ]);

const renewal = (paper: Paper): Child =>
  alert(paper, paper.others.autoRenewal, h('p', {}, subject(paper).renews), [
    button(paper, paper.others.turnOff, 'off', 'main'),
    button(paper, paper.words.traps.dismiss, 'no'),
  ]);

const share = (paper: Paper): Child =>
  actions(paper, paper.beside.list.invoice, ['PDF', 'CSV', paper.words.labels.view]).node;

const sort = (paper: Paper): Child =>
  actions(paper, paper.things.filter, [
    paper.beside.list.name,
    paper.beside.list.renews,
    paper.beside.list.status,
  ]).node;

/** The sheet of another kind's card, which lies over the list that has the right one as well. */
const other = (paper: Paper): Child => {
  const { words, beside } = paper;
  const one = mixed(paper, 1, 1, 'order').find(({ own }) => !own);
  const entries = [
    beside.list.reminder,
    words.labels.manageSubscriptions,
    words.labels.updateCancel,
  ];
  return actions(paper, `${one?.name} · ${one?.tag}`, entries).node;
};

export const OVER: readonly Page[] = [
  over('a nickname', 'product', nickname),
  over('another way to pay', 'product', payment),
  over('another way to pay', 'details', payment),
  over('a reminder', 'details', reminder),
  over('a reminder', 'list', reminder),
  over('a filter', 'list', filter),
  over('an order of the cards', 'list', sort),
  over('other plans', 'product', plans),
  over('an invoice to share', 'product', share),
  over('a survey', 'product', survey),
  over('a permission', 'home', permission),
  over('its renewal', 'product', renewal),
  over('the sheet of another kind', 'list', other, 2.5),
  trap(
    'question, both buttons say the same',
    'product',
    (paper) => {
      const { traps, confirm } = paper.words;
      const two = [1, 2].map((at) => button(paper, traps.dismiss, `same${at}`));
      return { body: [below(paper), alert(paper, confirm.title, null, two)], truth: BELOW };
    },
    { memory: asked },
  ),
];
