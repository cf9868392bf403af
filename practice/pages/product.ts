import type { Context } from '../context';
import { type Child, h } from '../dom';
import type { Item } from '../scenario';
import { fill } from '../text';
import { startCancelling } from './cancelling';
import type { Page } from './page';
import { deviceOf, facts, isOver, nameOf, tagOf } from './subscription';

/** The product page: service details, Service tag, bill plan, and Cancel where it is offered. */
export const product: Page = {
  step: 'cancel',
  frame: 'account',
  draw(ctx) {
    const { item } = ctx;
    const { product: text, labels, list, details } = ctx.text;
    if (!item) return h('p', {}, list.empty);
    if (item.kind === 'consumer') ctx.account.change({ chosen: item.id });
    const place = ctx.dice.pick('cancel-place', ['top', 'plan', 'end']);
    const cancel = cancelControl(ctx, item);
    return [
      flash(ctx),
      ctx.kit.heading(1, nameOf(ctx, item)),
      isOver(ctx, item) &&
        h(
          'p',
          { class: ctx.names.c('message') },
          fill(text.before, { date: ctx.format.day(-17), end: ctx.format.day(13) }),
        ),
      place === 'top' && cancel,
      ctx.kit.section(ctx.kit.heading(2, text.service), [
        facts(ctx, [
          [labels.serviceTag, tagOf(ctx, item)],
          [text.title, deviceOf(ctx, item)],
          [details.plan, text.cover],
        ]),
        nickname(ctx),
      ]),
      ctx.kit.section(ctx.kit.heading(2, labels.billPlan), [
        facts(ctx, [
          [labels.billPlan, fill(details.monthly, { price: ctx.format.price(14.9) })],
          [list.status, isOver(ctx, item) ? list.ended : list.active],
        ]),
        place === 'plan' && cancel,
      ]),
      visit(ctx),
      place === 'end' && cancel,
    ];
  },
};

/** The place where Cancel stands, or would stand. */
function cancelControl(ctx: Context, item: Item): HTMLElement {
  const { labels } = ctx.text;
  const { marks, scenario } = ctx;
  const box = h('div', { class: ctx.names.c('actions') });
  const covered = item.kind === 'consumer';
  if (!covered) marks.availability = 'not-covered';
  if (isOver(ctx, item)) {
    if (covered) marks.availability = 'already-cancelled';
    return box;
  }
  const arrive = () => {
    if (item.cancel === 'absent') {
      if (covered) marks.availability = 'not-offered';
      return;
    }
    const disabled = item.cancel === 'disabled';
    const press = () =>
      ctx.kit.press(labels.cancel, {
        look: ctx.dice.pick('cancel-look', ['plain', 'main', 'link']),
        disabled,
        run: () => startCancelling(ctx, item),
      });
    const part = press();
    box.append(part.node);
    if (scenario.twins) box.append(press().node);
    // Nothing can tell which of two is meant: a guide has to leave that to the customer.
    if (!covered || scenario.twins) return;
    marks.availability = disabled ? 'not-offered' : 'available';
    if (!disabled) marks.add('cancel', part.control, item.id);
  };
  if (scenario.lateMs === 0) {
    arrive();
    return box;
  }
  box.setAttribute('aria-busy', 'true');
  const wait = h('span', { class: ctx.names.c('bone short') });
  box.append(wait);
  ctx.later(scenario.lateMs, () => {
    box.removeAttribute('aria-busy');
    wait.remove();
    arrive();
  });
  return box;
}

/** A small form of its own, whose Cancel only closes it. */
function nickname(ctx: Context): Child {
  const { product: text, dismiss } = ctx.text;
  const id = ctx.dice.id('nickname');
  const close = () => {
    form.hidden = true;
  };
  const form: HTMLElement = h(
    'form',
    { class: ctx.names.c('form'), hidden: !ctx.scenario.form, submit: (e) => e.preventDefault() },
    h('label', { for: id }, text.name),
    h('input', { id, class: ctx.names.c('field') }),
    h(
      'div',
      { class: ctx.names.c('actions') },
      ctx.kit.press(text.save, { run: close }).node,
      ctx.kit.press(dismiss, { run: close }).node,
    ),
  );
  const edit = ctx.kit.press(text.edit, {
    look: 'link',
    run: () => {
      form.hidden = false;
    },
  });
  return [edit.node, form];
}

/** An appointment that can be called off, which ends no subscription. */
function visit(ctx: Context): Child {
  if (!ctx.dice.chance('visit', 0.5)) return null;
  const { product: text } = ctx.text;
  return ctx.kit.section(
    ctx.kit.heading(2, ctx.text.frame.requests),
    h(
      'div',
      { class: ctx.names.c('actions') },
      h('span', {}, fill(text.visit, { date: ctx.format.day(6) })),
      ctx.kit.press(text.cancelVisit, { run: () => undefined }).node,
    ),
  );
}

/** What the site says on coming back from the cancellation. */
function flash(ctx: Context): Child {
  const { done } = ctx.text;
  const said = ctx.account.takeFlash();
  if (said === 'failed')
    return h('div', { role: 'alert', class: ctx.names.c('message bad') }, done.failed);
  if (said !== 'cancelled') return null;
  const words = [h('strong', {}, done.title), ' ', sentence(ctx)];
  const way = ctx.scenario.done;
  const look = ctx.names.c(way === 'toast' ? 'message toast' : 'message');
  const role = { bar: 'dialog', toast: 'alert', status: 'status', page: 'status' }[way];
  return h('div', { role, 'aria-label': done.title, class: look }, words);
}

export function sentence(ctx: Context): string {
  return fill(ctx.text.done.text, { date: ctx.format.day(13), number: 'P-20931' });
}
