import type { Context } from '../context';
import { h } from '../dom';
import { fill } from '../text';
import { finishCancelling, pick } from './cancelling';
import type { Page } from './page';
import { sentence } from './product';
import { nameOf } from './subscription';

/** The page that would rather have the customer stay. */
export const offer: Page = {
  step: 'confirm',
  frame: 'account',
  draw(ctx) {
    const { item } = ctx;
    if (!item) return null;
    const { offer: text } = ctx.text;
    ctx.marks.availability = 'available';
    const decline = ctx.kit.press(pick(ctx, 'decline', text.decline), {
      look: ctx.dice.pick('decline-look', ['link', 'plain']),
      run: () => {
        if (ctx.scenario.confirm === 'offer-reasons') ctx.go({ page: 'reasons', id: item.id });
        else finishCancelling(ctx, item);
      },
    });
    ctx.marks.add('confirm', decline.control);
    const take = ctx.kit.press(text.take, {
      look: 'main',
      run: () => ctx.go({ page: 'product', id: item.id }),
    });
    return [
      ctx.kit.heading(1, text.title),
      h('p', {}, fill(text.text, { price: ctx.format.price(7.45) })),
      ctx.kit.section(ctx.kit.heading(3, nameOf(ctx, item)), [
        h('div', { class: ctx.names.c('actions') }, take.node, decline.node),
      ]),
    ];
  },
};

/** The form that asks why, with a control that goes on. */
export const reasons: Page = {
  step: 'confirm',
  frame: 'account',
  draw(ctx) {
    const { item } = ctx;
    if (!item) return null;
    const { reasons: text, dismiss } = ctx.text;
    const { c } = ctx.names;
    ctx.marks.availability = 'available';
    const locked = ctx.scenario.confirm !== 'reasons-open';
    const name = ctx.dice.id('why');
    const foot = h('div', { class: c('actions') });
    const back = ctx.kit.press(ctx.dice.chance('back', 0.5) ? text.back : dismiss, {
      run: () => ctx.go({ page: 'product', id: item.id }),
    });

    function drawFoot(disabled: boolean) {
      const go = ctx.kit.press(pick(ctx, 'why-go', text.go), {
        look: 'main',
        disabled,
        run: () => item && finishCancelling(ctx, item),
      });
      if (!disabled) ctx.marks.add('confirm', go.control);
      foot.replaceChildren(back.node, go.node);
    }
    drawFoot(locked);
    return [
      ctx.kit.heading(1, text.title),
      h(
        'form',
        { class: c('form'), submit: (event) => event.preventDefault(), change: choose },
        text.list.map((reason, index) =>
          h('label', {}, h('input', { type: 'radio', name, value: index }), ` ${reason}`),
        ),
        h('label', {}, text.comment, h('textarea', { class: c('field'), rows: 2 })),
        foot,
      ),
    ];

    function choose(event: Event) {
      if (locked && (event.target as HTMLElement).matches('input')) drawFoot(false);
    }
  },
};

/** The confirmation as a page of its own. */
export const done: Page = {
  step: 'confirm',
  frame: 'account',
  draw: (ctx) => drawDone(ctx),
};

function drawDone(ctx: Context) {
  const { done: text } = ctx.text;
  const cancelled = ctx.item && ctx.account.now.cancelled.includes(ctx.item.id);
  if (!cancelled) return h('p', {}, ctx.text.list.empty);
  return [
    ctx.kit.heading(1, text.title),
    h('p', {}, sentence(ctx)),
    ctx.kit.press(text.back, { to: { page: 'list' } }).node,
  ];
}
