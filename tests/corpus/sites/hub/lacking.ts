import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { BEFORE, trap, WITHOUT } from '../told';
import { known, pairs, push, widget } from './board';
import { X } from './css';
import { around } from './end';
import { layers, standing } from './menu';

/** A product without its Cancel; other widgets have words like it. */
function without(
  name: string,
  draw: (paper: Paper) => { extra?: Child; open?: number | 'own' },
  weight = 1,
): Page {
  return trap(
    `product, ${name}`,
    'product',
    (paper) => {
      const { extra, open } = draw(paper);
      const edit = push(paper, paper.beside.product.edit, 'edit');
      const mine = widget(paper, paper.words.page.productTitle, [known(paper), extra], {
        foot: edit,
      });
      const { body, menus } = around(paper, mine, open ?? null);
      return { body: [body, layers(menus)], stand: () => standing(menus), truth: WITHOUT };
    },
    { memory: late, weight },
  );
}

/** A card that came up by the pointer, beside a name. */
export const hover = (paper: Paper): Child =>
  h(
    'div',
    {
      class: X.pop,
      role: paper.dice.pick('hover', ['tooltip', 'dialog', null]),
      style: 'position:static;padding:8px',
    },
    h('b', {}, paper.things.business),
    pairs([[paper.beside.details.next, paper.day(12)]]),
    push(paper, paper.words.labels.view, 'hover-view', 'text'),
    push(paper, paper.words.traps.dismiss, 'hover-off', 'text'),
  );

/** A switch of the renewal, and what it asks. */
const renewal = (paper: Paper): Child => [
  h(
    'p',
    {},
    h(
      'button',
      { type: 'button', role: 'switch', 'aria-checked': 'true' },
      paper.others.autoRenewal,
    ),
  ),
  h(
    'div',
    { class: X.note, role: 'alertdialog', 'aria-label': paper.others.autoRenewal },
    push(paper, paper.others.turnOff, 'renewal-go', 'main'),
    push(paper, paper.words.traps.dismiss, 'renewal-off'),
  ),
];

/** The product without a Cancel of its own. */
export const LACKING: readonly Page[] = [
  without('menus of other widgets open', () => ({ open: 0 }), 2),
  without('menu of another widget open', () => ({ open: 'own' })),
  without('a card by the pointer', (paper) => ({ extra: hover(paper) }), 1.5),
  without('a change of plan that waits', (paper) => ({
    extra: h(
      'p',
      { class: X.note },
      `${paper.things.upgrade}: ${paper.day(12)} `,
      push(paper, paper.words.traps.dismiss, 'pending', 'text'),
    ),
  })),
  trap(
    'product, asked to be cancelled',
    'product',
    (paper) => {
      const note = h('p', { class: X.note, role: 'status' }, paper.things.pending);
      const mine = widget(paper, paper.words.page.productTitle, [note, known(paper)], {
        foot: push(paper, paper.things.withdraw, 'withdraw'),
      });
      const { body, menus } = around(paper, mine);
      return { body: [body, layers(menus)], truth: BEFORE };
    },
    { memory: late },
  ),
  trap(
    'product, cancelled before',
    'product',
    (paper) => {
      const said = h(
        'p',
        { class: X.note },
        fill(paper.words.outcome.before, { date: paper.day(-17) }),
      );
      const mine = widget(paper, paper.words.page.productTitle, [
        said,
        known(paper, paper.words.page.ended),
      ]);
      const { body, menus } = around(paper, mine, 0);
      return {
        body: [body, layers(menus)],
        stand: () => standing(menus),
        truth: () => ({ availability: ['already-cancelled'] }),
      };
    },
    { memory: late },
  ),
  without('its renewal being switched off', (paper) => ({ extra: renewal(paper) }), 1.5),
];
