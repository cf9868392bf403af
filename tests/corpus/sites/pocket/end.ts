import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { act, box, button } from '../control';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, factsOf, foreign, type Subscription, subject } from '../subscriptions';
import { app, type Pane, sheet } from './app';
import { listOf } from './rows';
import { subscriptionRow } from './way';

/** The list that stays below all that is opened from it. */
export function listPane(paper: Paper): Pane {
  const all = [...consumers(paper, 1), ...foreign(paper, 2)];
  const rows = all.map((one) => subscriptionRow(paper, 'fold', one, one.own));
  const { listTitle } = paper.words.page;
  return { title: listTitle, content: listOf(paper, listTitle, rows) };
}

/** What is known of a subscription, line by line. */
export function known(paper: Paper, one: Subscription, state?: string): Child {
  return [
    h('h2', {}, one.name),
    h('h3', {}, paper.words.page.productTitle),
    h(
      'ul',
      { class: 'pairs' },
      factsOf(paper, one, { state }).map(([what, value]) =>
        h('li', {}, h('span', {}, what), h('b', {}, value)),
      ),
    ),
  ];
}

/** The details slide over the list; Update/Cancel is in the bar along the edge or among the lines. */
const details: Page = {
  name: 'details over the list',
  place: 'details',
  weight: 2,
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const go = button(
      paper,
      words.labels.updateCancel,
      'go',
      paper.dice.pick('look', ['main', 'plain']),
      true,
    );
    const inFoot = paper.maybe('in-foot', 0.6);
    const pay = button(paper, beside.details.payment, 'pay', 'text');
    const content = [known(paper, subject(paper)), pay, inFoot ? null : go];
    const pane = { title: beside.details.title, content, ...(inFoot ? { foot: go } : {}) };
    const { body } = app(paper, [listPane(paper), pane], inFoot ? 'none' : 'within');
    return { body, truth: () => ({ step: 'update-cancel', targets: [go] }) };
  },
};

/** The pane of the details, below that of the product. */
function detailsPane(paper: Paper): Pane {
  const go = button(paper, paper.words.labels.updateCancel, 'below');
  return { title: paper.beside.details.title, content: known(paper, subject(paper)), foot: go };
}

/** The product slides over the details, which lie over the list. */
function product(where: 'foot' | 'content' | 'overflow'): Page {
  return {
    name: `product over all, Cancel in the ${where}`,
    place: 'product',
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const one = subject(paper);
      const look = where === 'foot' ? 'plain' : 'text';
      const cancel =
        where === 'overflow'
          ? act(paper, 'button', words.labels.cancel, { class: 'choice', role: 'menuitem' })
          : button(paper, words.labels.cancel, 'cancel', look, true);
      const shut = h(
        'button',
        {
          type: 'button',
          class: 'more',
          'aria-label': words.labels.action,
          'aria-haspopup': 'menu',
          'aria-expanded': String(where === 'overflow'),
        },
        '⋮',
      );
      const item = act(paper, 'button', beside.product.edit, { class: 'choice', role: 'menuitem' });
      const overflow = [
        shut,
        where === 'overflow' && h('div', { role: 'menu', class: 'drop' }, item, cancel),
      ];
      const pane: Pane = {
        title: beside.product.title,
        content: [
          known(paper, one),
          where === 'content' && cancel,
          h('p', {}, beside.product.cover),
        ],
        overflow,
        ...(where === 'foot' ? { foot: cancel } : {}),
      };
      const { body } = app(paper, [listPane(paper), detailsPane(paper), pane], 'none');
      return {
        body,
        truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
      };
    },
  };
}

/** The product's pane below a question. */
export function productPanes(paper: Paper): Pane[] {
  const foot = button(paper, paper.words.labels.cancel, 'cancel');
  const content = known(paper, subject(paper));
  return [listPane(paper), { title: paper.beside.product.title, content, foot }];
}

/** The question as a sheet over the product. */
const question: Page = {
  name: 'question as a sheet',
  place: 'product',
  weight: 2,
  memory: asked,
  draw: (paper) => {
    const { confirm, traps } = paper.words;
    const go = button(paper, confirm.go, 'go', 'main');
    const keep = button(paper, paper.maybe('dismiss', 0.5) ? traps.dismiss : confirm.keep, 'keep');
    const text = h('p', {}, fill(confirm.text, { date: subject(paper).renews }));
    const stack = box('stack', ...(paper.maybe('go-first', 0.5) ? [go, keep] : [keep, go]));
    const up = sheet(paper, confirm.title, [text, stack]);
    const { body } = app(paper, productPanes(paper), 'none', up);
    return { body, truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }) };
  },
};

/** A pane that asks why, or offers something to stay; the product lies below. */
function step(kind: 'reasons' | 'offer'): Page {
  return {
    name: `question, ${kind} pane`,
    place: 'question',
    memory: asked,
    draw: (paper) => {
      const { reasons, offer } = paper.words;
      const labels =
        kind === 'reasons' ? [reasons.go, paper.words.traps.dismiss] : [offer.decline, offer.take];
      const foot = labels.map((label, at) =>
        button(paper, label, `foot${at}`, at === Number(kind === 'offer') ? 'main' : 'plain'),
      );
      const radio = (label: string, checked: boolean) =>
        h(
          'label',
          { class: 'choice' },
          h('input', { type: 'radio', name: 'why', checked }),
          ` ${label}`,
        );
      const content: Child =
        kind === 'reasons'
          ? [radio(reasons.one, true), radio(paper.beside.reasons.list.at(-1) ?? '–', false)]
          : [h('p', {}, subject(paper).name), h('p', {}, paper.price(7.45))];
      const title = kind === 'reasons' ? reasons.title : offer.title;
      const { body } = app(
        paper,
        [...productPanes(paper), { title, content, foot: box('stack', ...foot) }],
        'none',
      );
      return {
        body,
        truth: () => ({ step: 'confirm', targets: foot.slice(0, 1), availability: ['available'] }),
      };
    },
  };
}

/** It went through: the whole pane says so. */
const done: Page = {
  name: 'outcome, cancelled',
  place: 'done',
  memory: answered,
  draw: (paper) => {
    const { words, beside } = paper;
    const content = [
      h('p', { class: 'big', 'aria-hidden': 'true' }, '✓'),
      h('h2', {}, words.outcome.now),
      h('p', {}, subject(paper).tag),
    ];
    const foot = button(paper, beside.done.back, 'back', 'main');
    const { body } = app(
      paper,
      [listPane(paper), { title: subject(paper).name, content, foot }],
      'none',
    );
    return { body, truth: () => ({ availability: ['cancelled'] }) };
  },
};

export const END: readonly Page[] = [
  details,
  product('foot'),
  product('content'),
  product('overflow'),
  question,
  step('reasons'),
  step('offer'),
  done,
];
