import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box } from '../control';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { trap, WITHOUT } from '../told';
import { known, related } from './end';
import { frame, notice, push } from './frame';

/** The product's page without Cancel, and something else on it. */
function product(name: string, beside: (paper: Paper) => Child, weight = 1): Page {
  return trap(
    `product without Cancel, ${name}`,
    'product',
    (paper) => {
      const content = [known(paper, [], { monthly: true }), beside(paper)];
      const { body } = frame(paper, paper.beside.product.title, content, 'within');
      return { body, truth: WITHOUT };
    },
    { memory: late, weight },
  );
}

/** Something with a title, a line, and buttons. */
export const offer = (
  paper: Paper,
  title: string,
  text: string,
  ...labels: string[]
): HTMLElement =>
  box(
    'box',
    h('h3', {}, title),
    h('p', {}, text),
    labels.map((label) => push(paper, label, label)),
  );

/** Product pages on which something else can be called off. */
export const BESIDE: readonly Page[] = [
  product('its orders below', (paper) => related(paper), 2),
  product('a change of plan to come', (paper) =>
    offer(
      paper,
      paper.things.upgrade,
      `Premium Support Plus · ${paper.day(21)}`,
      paper.words.traps.dismiss,
    ),
  ),
  product('a switch for the renewal being turned', (paper) => [
    h(
      'p',
      {},
      h(
        'label',
        {},
        h('input', { type: 'checkbox', role: 'switch', checked: true }),
        ` ${paper.others.autoRenewal}`,
      ),
    ),
    offer(
      paper,
      `${paper.others.turnOff}?`,
      paper.others.autoRenewal,
      paper.others.turnOff,
      paper.words.traps.dismiss,
    ),
  ]),
  product('a visit to its device', (paper) =>
    offer(
      paper,
      paper.beside.frame.requests,
      fill(paper.beside.product.visit, { date: paper.day(5) }),
      paper.words.labels.view,
      paper.words.traps.dismiss,
    ),
  ),
  trap(
    'product, asked to be cancelled before',
    'product',
    (paper) => {
      const withdraw = push(paper, paper.things.withdraw, 'withdraw');
      const { body } = frame(
        paper,
        paper.beside.product.title,
        [known(paper, [withdraw]), related(paper)],
        'within',
        {
          notice: notice('info', paper.things.pending),
        },
      );
      return { body, truth: () => ({ availability: ['already-cancelled', 'unknown'] }) };
    },
    { memory: late },
  ),
];
