import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box } from '../control';
import type { Page } from '../site';
import { consumers, type Subscription } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { card, own, pairs, press, tabbed } from './elements';
import { frame, split } from './frame';
import { more, overlay, standing } from './overlay';
import { cards, listOf } from './way';

/** Other parts of the account and of the store, with a plan among what they show. */
export const OTHERS: readonly Page[] = [
  trap('orders in a tab where subscriptions were', 'list', (paper) => {
    const { page } = paper.words;
    const some = listOf(paper, 'orders', paper.dice.pick('opened', [-1, 0, 1]));
    const content = tabbed([page.orders, page.devices, paper.beside.frame.requests], 0, some.node);
    const { body } = frame(paper, page.group, content, 'without', overlay(some.panes));
    return { body, stand: () => standing(some.menus), truth: NOTHING };
  }),
  trap('an order chosen, with the plan among its lines', 'order', (paper) => {
    const { words, beside } = paper;
    const some = listOf(paper, 'orders', -1, 0);
    const lines = [words.labels.consumer, 'Laptop 14'].map((name) => {
      const dots = more(paper, name, [], false, true);
      return card(
        h('a', { href: '#line' }, name),
        h('p', {}, `1 × ${paper.price(14.9)}`),
        dots.node,
      );
    });
    const buttons = [words.labels.view, beside.home.track, words.traps.dismiss].map(
      (label) => press(paper, label).node,
    );
    const title = fill(words.traps.orderTitle, { number: '2087731' });
    const right = [h('h2', {}, title), lines, h('div', { class: 'buttons' }, buttons)];
    return {
      body: frame(paper, words.page.orders, split(paper, some.node, right), 'without').body,
      truth: NOTHING,
    };
  }),
  trap('invoices, a product kept in the page but in no slot', 'settings', (paper) => {
    const { labels } = paper.words;
    const [one] = consumers(paper, 1) as [Subscription];
    const some = listOf(paper, 'invoices', paper.dice.pick('opened', [-1, 1]));
    const foot = [labels.updateCancel, labels.cancel].map((label) =>
      h('button', { type: 'button' }, label),
    );
    const stale = own(
      'acc-keep',
      h('slot'),
      h(
        'div',
        { slot: 'before' },
        h('h2', {}, one.name),
        pairs([[labels.serviceTag, one.tag]]),
        foot,
      ),
      some.node,
    );
    const { body } = frame(paper, paper.beside.area.billing, stale, 'without', overlay(some.panes));
    return { body, stand: () => standing(some.menus), truth: NOTHING };
  }),
  trap('a row of plans to buy', 'shop', (paper) => {
    const { words, beside } = paper;
    const all = ['Premium Support', 'Premium Support Plus', ''].map((name) =>
      card(`${words.labels.consumer} ${name}`, h('p', {}, paper.price(24.9)), null, [
        press(paper, words.labels.view, 'tertiary').node,
        press(paper, beside.elsewhere.buy, 'primary').node,
      ]),
    );
    return {
      body: frame(paper, beside.product.related, box('tiles', ...all), 'without').body,
      truth: NOTHING,
    };
  }),
  trap('cards of the account alone, a menu open', 'settings', (paper) => {
    const some = cards(paper, ['family', 'payments', 'newsletters'], true);
    const { body } = frame(
      paper,
      paper.words.page.settings,
      some.node,
      'without',
      overlay(some.panes, paper.maybe('backdrop', 0.5) ? 'clear' : 'none'),
    );
    return { body, stand: () => standing(some.menus), truth: NOTHING };
  }),
];
