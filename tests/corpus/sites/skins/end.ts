import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import type { Skin } from './skin';
import { someOf } from './way';

/** What is known of the subscription, with its name. */
export function known(skin: Skin, paper: Paper, state?: string): Child {
  const { words, beside } = paper;
  const { name, tag, device, renews } = subject(paper);
  const facts = skin.facts(paper, [
    [words.labels.serviceTag, tag],
    [words.labels.billPlan, fill(beside.details.monthly, { price: paper.price(14.9) })],
    [beside.list.name, device],
    [beside.list.renews, renews],
    [beside.list.status, state ?? words.page.active],
  ]);
  return skin.part(paper, name, facts);
}

function details(skin: Skin): Page {
  return {
    name: 'details',
    place: 'details',
    weight: 2,
    memory: onTheWay,
    draw: (paper) => {
      const { words, beside } = paper;
      const go = skin.press(
        paper,
        words.labels.updateCancel,
        'go',
        paper.dice.pick('look', ['main', 'plain', 'text']),
      );
      const pay = skin.press(paper, beside.details.payment, 'pay', 'text');
      const last = skin.part(paper, beside.details.ending, [pay.node, ' ', go.node]);
      const { body } = skin.frame(
        paper,
        beside.details.title,
        [known(skin, paper), last],
        'within',
      );
      return { body, truth: () => ({ step: 'update-cancel', targets: [go.control] }) };
    },
  };
}

function product(skin: Skin): Page {
  return {
    name: 'product, beside visits',
    place: 'product',
    weight: 3,
    memory: onTheWay,
    draw: (paper) => {
      const { words } = paper;
      const cancel = skin.press(
        paper,
        words.labels.cancel,
        'own',
        paper.dice.pick('look', ['main', 'plain', 'text']),
      );
      const visits = someOf(
        skin,
        paper,
        paper.dice.pick('beside', ['visits', 'devices', 'invoices']),
      );
      const own = [known(skin, paper), h('div', {}, cancel.node)];
      const content = paper.maybe('visits-first', 0.4) ? [visits.node, own] : [own, visits.node];
      const { body } = skin.frame(paper, words.page.productTitle, content, 'within');
      return {
        body: [body, visits.apart],
        truth: () => ({ step: 'cancel', targets: [cancel.control], availability: ['available'] }),
      };
    },
  };
}

function question(skin: Skin, over: boolean): Page {
  return {
    name: over ? 'question over the product' : 'question, a page',
    place: over ? 'product' : 'question',
    weight: 1.5,
    memory: asked,
    draw: (paper) => {
      const { words, beside } = paper;
      const go = skin.press(paper, words.confirm.go, 'go', 'main');
      const keep = skin.press(
        paper,
        paper.maybe('dismiss', 0.5) ? words.traps.dismiss : words.confirm.keep,
        'keep',
      );
      const buttons = paper.maybe('go-first', 0.5) ? [go, keep] : [keep, go];
      const text = h('p', {}, fill(words.confirm.text, { date: subject(paper).renews }));
      const window = over ? skin.window(paper, words.confirm.title, text, buttons) : null;
      const content = over
        ? [known(skin, paper), skin.press(paper, words.labels.cancel, 'own').node]
        : [
            text,
            skin.part(
              paper,
              subject(paper).name,
              buttons.map(({ node }) => node),
            ),
          ];
      const { body } = skin.frame(
        paper,
        over ? beside.product.title : words.confirm.title,
        content,
        'within',
      );
      return {
        body: [body, window?.node],
        stand: () => window?.stand?.(),
        truth: () => ({ step: 'confirm', targets: [go.control], availability: ['available'] }),
      };
    },
  };
}

function done(skin: Skin): Page {
  return {
    name: 'outcome, cancelled',
    place: 'done',
    memory: answered,
    draw: (paper) => {
      const { words, beside } = paper;
      const said = h('p', { role: 'status' }, words.outcome.now);
      const back = skin.press(paper, beside.done.back, 'back', 'text');
      const content = [said, known(skin, paper, words.page.ended), back.node];
      const { body } = skin.frame(paper, beside.product.title, content, 'within');
      return { body, truth: () => ({ availability: ['cancelled'] }) };
    },
  };
}

export const endOf = (skin: Skin): Page[] => [
  details(skin),
  product(skin),
  question(skin, true),
  question(skin, false),
  done(skin),
];
