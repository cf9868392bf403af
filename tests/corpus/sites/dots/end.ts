import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box, button } from '../control';
import { matter } from '../matters';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { head, known, linesOf, windowOf } from './blocks';
import { frame } from './frame';

/** Its details: Update/Cancel is a button, or stands in the open menu of the page's head. */
function details(inMenu: boolean): Page {
  return {
    name: inMenu ? 'details, open menu in the head' : 'details',
    place: 'details',
    weight: inMenu ? 1 : 2,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const one = subject(paper);
      const labels = [beside.list.invoice, ...(inMenu ? [words.labels.updateCancel] : [])];
      const top = head(paper, one.name, [...labels, beside.details.payment], inMenu);
      const go = button(
        paper,
        words.labels.updateCancel,
        'go',
        paper.dice.pick('look', ['main', 'text']),
        true,
      );
      const rest = button(paper, beside.details.payment, 'payment', 'text');
      const content = [top.node, known(paper, one), box('row', inMenu ? null : go, rest)];
      const { body } = frame(paper, words.page.productTitle, content, 'within');
      const item = top.own.items.get(words.labels.updateCancel);
      return {
        body,
        truth: () => ({ step: 'update-cancel', targets: inMenu && item ? [item] : [go] }),
      };
    },
  };
}

/** Its product page: Cancel is a button among others, or stands in the open menu of the head. */
function product(inMenu: boolean): Page {
  return {
    name: inMenu ? 'product, open menu in the head' : 'product, beside devices with dots',
    place: 'product',
    weight: inMenu ? 1 : 2,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const one = subject(paper);
      const labels = [beside.product.edit, ...(inMenu ? [words.labels.cancel] : [])];
      const top = head(paper, one.name, labels, inMenu);
      const cancel = button(
        paper,
        words.labels.cancel,
        'cancel',
        paper.dice.pick('look', ['plain', 'text']),
        true,
      );
      const devices = linesOf(
        paper,
        matter(paper, paper.dice.pick('beside', ['devices', 'visits'])),
        null,
      );
      const content = [
        top.node,
        known(paper, one),
        inMenu ? null : box('row', cancel),
        devices.node,
      ];
      const { body } = frame(paper, beside.product.title, content, 'within');
      const item = top.own.items.get(words.labels.cancel);
      return {
        body: [body, devices.apart],
        truth: () => ({
          step: 'cancel',
          targets: inMenu && item ? [item] : [cancel],
          availability: ['available'],
        }),
      };
    },
  };
}

/** The buttons of a question: what goes through with it, and what calls it off. */
function answers(paper: Paper): { go: HTMLElement; buttons: HTMLElement[] } {
  const { words } = paper;
  const go = button(paper, words.confirm.go, 'go', 'main');
  const word = paper.maybe('dismiss', 0.5) ? words.traps.dismiss : words.confirm.keep;
  const keep = button(paper, word, 'keep');
  return { go, buttons: paper.maybe('go-first', 0.5) ? [go, keep] : [keep, go] };
}

/** The question, over the page or in the place of its button. */
function question(inline: boolean): Page {
  return {
    name: inline ? 'question in the page' : 'question over the page',
    place: 'product',
    memory: asked,
    draw: (paper) => {
      const { words, beside } = paper;
      const one = subject(paper);
      const { go, buttons } = answers(paper);
      const text = h('p', {}, fill(words.confirm.text, { date: one.renews }));
      const asked = h('section', { class: 'banner', 'aria-live': 'polite' }, [
        h('h3', {}, words.confirm.title),
        text,
        box('row', ...buttons),
      ]);
      const cancel = button(paper, words.labels.cancel, 'cancel', 'text');
      const top = head(paper, one.name, [beside.product.edit], false);
      const content: Child = [top.node, known(paper, one), inline ? asked : box('row', cancel)];
      const { body } = frame(paper, beside.product.title, content, 'within');
      const over = inline ? null : windowOf(paper, words.confirm.title, text, buttons);
      return {
        body: [body, over?.node],
        stand: () => over?.stand(),
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** It went through: a message, and nothing more to do. */
const done: Page = {
  name: 'outcome, cancelled',
  place: 'done',
  memory: answered,
  draw: (paper) => {
    const { words, beside } = paper;
    const one = subject(paper);
    const content = [
      h('div', { class: 'banner', role: 'status' }, words.outcome.now),
      known(paper, one, words.page.ended),
      button(paper, beside.done.back, 'back', 'text'),
    ];
    const { body } = frame(paper, one.name, content, 'within');
    return { body, truth: () => ({ availability: ['cancelled'] }) };
  },
};

export const END: readonly Page[] = [
  details(false),
  details(true),
  product(false),
  product(true),
  question(false),
  question(true),
  done,
];
