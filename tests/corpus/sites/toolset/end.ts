import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { act, button } from '../control';
import { asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { split } from './ends';
import { frame, group, pairs, tools } from './frame';

/** What is known of the subscription. */
export function known(paper: Paper, state?: string): HTMLElement {
  const { words, beside } = paper;
  const { tag, device, renews } = subject(paper);
  return group(
    words.page.productTitle,
    pairs([
      [words.labels.serviceTag, tag],
      [beside.list.name, device],
      [words.labels.billPlan, fill(beside.details.monthly, { price: paper.price(14.9) })],
      [beside.details.next, renews],
      [beside.list.status, state ?? words.page.active],
    ]),
  );
}

const option = (paper: Paper, label: string) => act(paper, 'a', label, { class: 'option' });

/** Update/Cancel in a bar of tools, or as the own part of a split button. */
function details(form: 'bar' | 'split'): Page {
  return {
    name: `details, ${form}`,
    place: 'details',
    weight: 1.5,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const go = button(paper, words.labels.updateCancel, 'go', 'plain', true);
      const rest = [beside.details.payment, beside.list.invoice].map((label) =>
        button(paper, label, label),
      );
      const bar =
        form === 'bar'
          ? tools(paper, words.labels.action, rest[0], go, rest[1])
          : split(paper, 'go', go, [
              option(paper, beside.details.payment),
              option(paper, beside.list.reminder),
            ]);
      const above = paper.maybe('above', 0.5);
      const content = [above && bar, known(paper), !above && bar];
      const { body } = frame(paper, subject(paper).name, content, 'within');
      return { body, truth: () => ({ step: 'update-cancel', targets: [go] }) };
    },
  };
}

/** Cancel in a bar of tools, or in the open part of a split button. */
function product(form: 'bar' | 'split'): Page {
  return {
    name: `product, ${form}`,
    place: 'product',
    weight: 1.5,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const { cancel: label } = words.labels;
      const cancel =
        form === 'bar' ? button(paper, label, 'cancel', 'plain', true) : option(paper, label);
      const edit = button(paper, beside.product.edit, 'edit');
      const bar =
        form === 'bar'
          ? tools(
              paper,
              words.labels.action,
              edit,
              cancel,
              button(paper, beside.list.invoice, 'invoice'),
            )
          : split(paper, 'edit', edit, [option(paper, beside.list.invoice), cancel], true);
      const { body } = frame(paper, subject(paper).name, [bar, known(paper)], 'within');
      return {
        body,
        truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
      };
    },
  };
}

/** A page that asks; what goes through with it may be the own part of a split button. */
function question(kind: 'question' | 'reasons' | 'offer'): Page {
  return {
    name: `question, ${kind}`,
    place: 'question',
    memory: asked,
    draw: (paper) => {
      const { confirm, reasons, offer, traps } = paper.words;
      const keep = paper.maybe('dismiss', 0.5) ? traps.dismiss : confirm.keep;
      const [title, label, other] = {
        question: [confirm.title, confirm.go, keep],
        reasons: [reasons.title, reasons.go, traps.dismiss],
        offer: [offer.title, offer.decline, offer.take],
      }[kind] as [string, string, string];
      const go = button(paper, label, 'go', kind === 'offer' ? 'plain' : 'main');
      const why = [reasons.one, ...paper.beside.reasons.list.slice(1, 3)].map((text) =>
        h('option', {}, text),
      );
      const content: Child = {
        question: h('p', {}, fill(confirm.text, { date: subject(paper).renews })),
        reasons: h('p', {}, h('select', { 'aria-label': reasons.title }, why)),
        offer: h('p', {}, paper.price(7.45)),
      }[kind];
      const bar = tools(
        paper,
        title,
        button(paper, other, 'other', kind === 'offer' ? 'main' : 'plain'),
        go,
      );
      const { body } = frame(paper, title, group(subject(paper).name, content, bar), 'within');
      return {
        body,
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** It was cancelled at another time: said above what is known of it. */
const before: Page = {
  name: 'product, cancelled before',
  place: 'product',
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const text = fill(paper.words.outcome.before, { date: paper.day(-17), end: paper.day(13) });
    const bar = tools(paper, words.labels.action, button(paper, beside.list.invoice, 'invoice'));
    const content = [
      h('p', { class: 'note', role: 'status' }, text),
      known(paper, words.page.ended),
      bar,
    ];
    const { body } = frame(paper, subject(paper).name, content, 'within');
    return { body, truth: () => ({ availability: ['already-cancelled'] }) };
  },
};

export const END: readonly Page[] = [
  details('bar'),
  details('split'),
  product('bar'),
  product('split'),
  question('question'),
  question('reasons'),
  question('offer'),
  before,
];
