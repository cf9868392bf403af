import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { fill } from '../../words/chosen';
import { matter } from '../matters';
import { answered, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { factsOf, subject } from '../subscriptions';
import { frame, notice, push } from './frame';
import { matterTable } from './table';

/** What is known of a subscription, line by line; what can be done is its last line, or stands below. */
export function known(
  paper: Paper,
  acts: readonly HTMLElement[],
  { state, monthly = false }: { state?: string; monthly?: boolean } = {},
): Child {
  const { words, dice } = paper;
  const one = subject(paper);
  const form = dice.pick('acts', ['line', 'line', 'below', 'forms']);
  const lines = factsOf(paper, one, { state, monthly }).map(([name, value]) =>
    h('tr', {}, h('td', {}, name), h('td', {}, value)),
  );
  return [
    h('h2', {}, one.name),
    h('table', { class: 'shop_table details' }, [
      h('tbody', {}, [
        lines,
        form === 'line' &&
          acts.length > 0 &&
          h('tr', {}, h('td', {}, words.labels.action), h('td', {}, [...acts])),
      ]),
    ]),
    form === 'line'
      ? null
      : h('div', { class: 'order-actions' }, [
          acts.map((act) => (form === 'forms' ? h('form', { method: 'post' }, act) : act)),
        ]),
  ];
}

/** Orders that belong to a subscription, with links of their own. */
export function related(paper: Paper): Child {
  const end = paper.dice.pick('related', ['links', 'links', 'toggle'] as const);
  const one = matter(paper, paper.dice.pick('related-kind', ['orders', 'invoices']));
  return [h('h2', {}, one.title), matterTable(paper, one, end)];
}

const details: Page = {
  name: 'details, orders below',
  place: 'details',
  weight: 2,
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const look = paper.dice.pick('look', ['plain', 'alt', 'link'] as const);
    const go = push(paper, words.labels.updateCancel, 'go', look, true);
    const rest = [beside.details.payment, beside.list.renew].map((label) =>
      push(paper, label, label),
    );
    const acts = shuffled(paper.dice, 'order', [go, ...rest]);
    const content = [known(paper, acts), paper.maybe('related', 0.7) && related(paper)];
    const { body } = frame(paper, beside.details.title, content, 'within');
    return { body, truth: () => ({ step: 'update-cancel', targets: [go] }) };
  },
};

/** The product's page with Cancel. @param failed the shop says above that it did not go through */
function product(failed: boolean): Page {
  return {
    name: failed ? 'outcome, not cancelled, with Cancel' : 'product, orders below',
    place: 'product',
    weight: failed ? 0.5 : 2,
    memory: failed ? answered : onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const look = paper.dice.pick('look', ['plain', 'plain', 'link'] as const);
      const cancel = push(paper, words.labels.cancel, 'cancel', look, true);
      const acts = shuffled(paper.dice, 'order', [
        push(paper, beside.product.edit, 'edit'),
        cancel,
      ]);
      const content = [
        h('p', { class: 'lead' }, words.page.productTitle),
        known(paper, acts, { monthly: true }),
        paper.maybe('related', 0.7) && related(paper),
      ];
      const { body } = frame(paper, beside.product.title, content, 'within', {
        notice: failed && notice('error', words.outcome.not),
      });
      return {
        body,
        truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
      };
    },
  };
}

const absent: Page = {
  name: 'product without Cancel',
  place: 'product',
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const acts = [beside.product.edit, beside.list.invoice].map((label) =>
      push(paper, label, label),
    );
    const content = [h('p', {}, words.page.productTitle), known(paper, acts, { monthly: true })];
    const { body } = frame(paper, beside.product.title, content, 'within');
    return { body, truth: () => ({ availability: ['not-offered'] }) };
  },
};

/** It was cancelled: just now, or at another time. */
function ended(now: boolean): Page {
  return {
    name: now ? 'outcome, cancelled' : 'product, cancelled before',
    place: now ? 'done' : 'product',
    weight: 0.5,
    memory: now ? answered : onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const said = now
        ? words.outcome.now
        : fill(words.outcome.before, { date: paper.day(-17), end: paper.day(13) });
      const acts = [push(paper, beside.list.invoice, 'invoice')];
      const content = [known(paper, acts, { state: words.page.ended }), related(paper)];
      const { body } = frame(paper, beside.product.title, content, 'within', {
        notice: notice(now ? 'good' : 'info', said),
      });
      return { body, truth: () => ({ availability: [now ? 'cancelled' : 'already-cancelled'] }) };
    },
  };
}

export const END: readonly Page[] = [
  details,
  product(false),
  product(true),
  absent,
  ended(true),
  ended(false),
];
