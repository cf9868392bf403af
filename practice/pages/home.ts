import type { Context, Goal } from '../context';
import { type Child, h } from '../dom';
import { CUSTOMER } from '../frame/header';
import { fill } from '../text';
import type { Page } from './page';

/** The dashboard: cards of all kinds, each with a View of its own. */
export const home: Page = {
  step: 'subscriptions',
  frame: 'account',
  draw(ctx) {
    const { frame, home: text, labels } = ctx.text;
    const { c } = ctx.names;
    const known = ctx.dice.chance('known-ids', 0.4);
    const count = ctx.scenario.items.length;
    const cards = [
      card('orders', frame.orders, fill(text.order, { number: '20931877' }), { page: 'orders' }, [
        ctx.kit.press(text.track, { look: 'link', to: { page: 'orders' } }).node,
        ctx.kit.press(text.cancelOrder, { look: 'plain', run: () => undefined }).node,
      ]),
      card('devices', frame.devices, text.devices, { page: 'elsewhere' }),
      ctx.scenario.dashboardView
        ? card('managesubscription', labels.manageSubscriptions, ctx.text.area.manage, {
            page: 'list',
          })
        : card(
            '',
            ctx.dice.chance('home-name', 0.5) ? labels.subscriptions : ctx.text.area.billing,
            fill(text.subscriptions, { number: count }),
            { page: 'area' },
          ),
      card('rewards', frame.rewards, fill(text.points, { number: 240 }), { page: 'rewards' }),
      card('notifications', text.notifications, text.noMessages, { page: 'elsewhere' }),
      card('service-requests', frame.requests, text.requests, { page: 'elsewhere' }),
      card('financing', text.financing, text.financingText, { page: 'elsewhere' }),
    ];
    return [
      notice(ctx),
      h(
        'h2',
        { 'data-test-id': known ? 'portal-welcome-back-msg' : null },
        fill(frame.hello, { name: CUSTOMER }),
      ),
      h('div', { class: c('deck') }, shuffled(ctx, cards)),
    ];

    function card(id: string, title: string, line: string, to: Goal, more: Child = null) {
      const view = ctx.kit.press(labels.view, { look: 'link', to, newTab: opensTab(to) });
      if (to.page === 'list') ctx.marks.add('area-view', view.control);
      const node = ctx.kit.section(ctx.kit.heading(3, title), [
        h('p', {}, line),
        h('div', { class: c('actions') }, view.node, more),
      ]);
      if (known && id) node.id = `ma__card-${id}`;
      return node;
    }

    function opensTab(to: Goal): boolean {
      return ctx.scenario.newTab && to.page === 'list';
    }
  },
};

/** A bar that says something unrelated; like the real ones it may call itself a dialog. */
function notice(ctx: Context): Child {
  if (!ctx.dice.chance('notice', 0.5)) return null;
  const { frame } = ctx.text;
  const bar: HTMLElement = h(
    'div',
    {
      role: ctx.dice.chance('notice-role', 0.6) ? 'dialog' : 'status',
      'aria-label': frame.moved,
      class: ctx.names.c('message'),
    },
    frame.moved,
    ' ',
    ctx.kit.press(frame.dismiss, { look: 'link', run: () => bar.remove() }).node,
  );
  return bar;
}

function shuffled<T>(ctx: Context, list: T[]): T[] {
  return list
    .map((value, index) => ({ value, at: ctx.dice.roll(`order${index}`) }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}
