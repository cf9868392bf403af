import { h } from '../dom';
import { createMenu } from '../kit/menu';
import { fill } from '../text';
import type { Page } from './page';

/** Orders: rows with Action controls too, none of which is on the way. */
export const orders: Page = {
  step: 'subscriptions',
  frame: 'account',
  draw(ctx) {
    const { frame, home, labels, list } = ctx.text;
    const row = (number: string) => {
      const menu = createMenu(ctx, {
        key: `order${number}`,
        label: labels.action,
        items: [
          { label: home.track, options: { run: () => undefined } },
          { label: home.cancelOrder, options: { run: () => undefined } },
          { label: list.invoice, options: { run: () => undefined } },
        ],
      });
      const name = ctx.kit.press(fill(home.order, { number }), {
        look: 'link',
        to: { page: 'orders' },
      });
      return {
        id: number,
        cells: [name.node, ctx.format.day(-3), menu.beside ?? menu.trigger.node],
      };
    };
    return [
      ctx.kit.heading(1, frame.orders),
      ctx.kit.rows({
        label: frame.orders,
        columns: [list.name, list.renews, labels.action],
        rows: ['20931877', '20930412'].map(row),
      }),
    ];
  },
};

/** Rewards: one more View. */
export const rewards: Page = {
  step: 'subscriptions',
  frame: 'account',
  draw(ctx) {
    const { frame, home, labels } = ctx.text;
    return [
      ctx.kit.heading(1, frame.rewards),
      ctx.kit.section(ctx.kit.heading(3, fill(home.points, { number: 240 })), [
        ctx.kit.press(labels.view, { look: 'link', to: { page: 'rewards' } }).node,
      ]),
    ];
  },
};

/** The profile: a form with its own Cancel. */
export const profile: Page = {
  step: 'subscriptions',
  frame: 'account',
  draw(ctx) {
    const { home, dismiss } = ctx.text;
    const id = ctx.dice.id('phone');
    return [
      ctx.kit.heading(1, home.profile),
      h(
        'form',
        { class: ctx.names.c('form'), submit: (event) => event.preventDefault() },
        h('label', { for: id }, home.phone),
        h('input', { id, class: ctx.names.c('field') }),
        h(
          'div',
          { class: ctx.names.c('actions') },
          ctx.kit.press(home.save, { look: 'main', run: () => undefined }).node,
          ctx.kit.press(dismiss, { run: () => undefined }).node,
        ),
      ),
    ];
  },
};

/** The business side, with the way to the home side. */
export const business: Page = {
  step: 'subscriptions',
  frame: 'plain',
  draw(ctx) {
    const { business: text, frame, labels } = ctx.text;
    return [
      ctx.kit.heading(1, text.title),
      h('p', {}, text.text),
      ctx.kit.section(ctx.kit.heading(3, frame.orders), [
        ctx.kit.press(labels.view, { look: 'link', to: { page: 'business' } }).node,
      ]),
      ctx.kit.section(ctx.kit.heading(3, labels.subscriptions), [
        ctx.kit.press(labels.view, { look: 'link', to: { page: 'business' } }).node,
      ]),
      ctx.kit.press(text.switch, { to: { page: 'home' } }).node,
    ];
  },
};
