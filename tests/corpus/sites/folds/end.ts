import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { button } from '../control';
import { answered, asked, onTheWay } from '../moments';
import type { Page, Paper } from '../site';
import { factsOf, subject } from '../subscriptions';
import { account, fold, stages, tabbed } from './parts';

/** What is known of the subscription. */
export function known(paper: Paper): Child {
  return factsOf(paper, subject(paper), { monthly: true }).map(([name, value]) =>
    h('p', { class: 'fact' }, h('span', {}, name), value),
  );
}

/** The details are the first of three tabs. */
const details: Page = {
  name: 'details in a tab',
  place: 'details',
  weight: 2,
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const go = button(
      paper,
      words.labels.updateCancel,
      'go',
      paper.dice.pick('look', ['main', 'plain', 'text']),
      true,
    );
    const names = [beside.details.title, beside.area.billing, words.page.devices];
    const inner = tabbed(paper, names, 0, [known(paper), go], 'details');
    const { body } = account(paper, subject(paper).name, inner.node, 'subscriptions');
    return { body, truth: () => ({ step: 'update-cancel', targets: [go] }) };
  },
};

/** The product's page in folds: what is known is open, and so is how it ends. */
const product: Page = {
  name: 'product in folds',
  place: 'product',
  weight: 2,
  memory: onTheWay,
  draw: (paper) => {
    const { words, beside } = paper;
    const cancel = button(
      paper,
      words.labels.cancel,
      'own',
      paper.dice.pick('look', ['plain', 'text']),
      true,
    );
    const track = button(paper, words.traps.cancelVisit, 'visit');
    const folds = [
      fold(paper, 'known', words.page.productTitle, known(paper), true),
      fold(
        paper,
        'visits',
        beside.frame.requests,
        [h('p', {}, fill(beside.product.visit, { date: paper.day(5) })), track],
        paper.maybe('visits', 0.6),
      ),
      fold(paper, 'end', beside.details.ending, [h('p', {}, beside.area.manage), cancel], true),
    ];
    const { body } = account(
      paper,
      subject(paper).name,
      folds.map(({ node }) => node),
      'subscriptions',
    );
    return {
      body,
      truth: () => ({ step: 'cancel', targets: [cancel], availability: ['available'] }),
    };
  },
};

/** The cancellation in three stages; each has its own button that goes on. */
function stage(at: 0 | 1 | 2): Page {
  return {
    name: `question, stage ${at + 1} of three`,
    place: 'question',
    weight: 1.5,
    memory: asked,
    draw: (paper) => {
      const { reasons, offer, confirm, traps } = paper.words;
      const names = [reasons.title, offer.title, confirm.title];
      const label = [reasons.go, offer.decline, confirm.go][at] ?? '';
      const go = button(paper, label, 'go', at === 1 ? 'text' : 'main');
      const back = button(paper, paper.beside.reasons.back, 'back');
      const off = button(
        paper,
        paper.maybe('dismiss', 0.6) ? traps.dismiss : confirm.keep,
        'off',
        'text',
      );
      const take = at === 1 ? [button(paper, offer.take, 'take', 'main')] : [];
      const content: Child[] = [
        h(
          'label',
          {},
          h('input', { type: 'radio', checked: true, name: 'why' }),
          ` ${reasons.one}`,
        ),
        h('p', {}, paper.price(7.45)),
        h('p', {}, fill(confirm.text, { date: subject(paper).renews })),
      ];
      const wizard = stages(
        paper,
        names,
        at,
        [h('h2', {}, names[at]), content[at]],
        [back, ...take, go, off],
      );
      const { body } = account(paper, subject(paper).name, wizard, 'subscriptions');
      return {
        body,
        truth: () => ({ step: 'confirm', targets: [go], availability: ['available'] }),
      };
    },
  };
}

/** After the last stage. */
const done: Page = {
  name: 'outcome, after the last stage',
  place: 'done',
  memory: answered,
  draw: (paper) => {
    const { outcome, reasons, confirm } = paper.words;
    const back = button(paper, paper.beside.done.back, 'back', 'main');
    const wizard = stages(
      paper,
      [reasons.title, confirm.title, outcome.now],
      2,
      h('h2', {}, outcome.now),
      [back],
    );
    const { body } = account(paper, subject(paper).name, wizard, 'subscriptions');
    return { body, truth: () => ({ availability: ['cancelled'] }) };
  },
};

export const END: readonly Page[] = [details, product, stage(0), stage(1), stage(2), done];
