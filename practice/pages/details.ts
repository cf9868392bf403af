import { h } from '../dom';
import { fill } from '../text';
import type { Page } from './page';
import { deviceOf, facts, isOver, nameOf, tagOf } from './subscription';

/** The details of one subscription, with Update/Cancel, which cancels nothing yet. */
export const details: Page = {
  step: 'update-cancel',
  frame: 'account',
  draw(ctx) {
    const { item } = ctx;
    const { details: text, labels, list } = ctx.text;
    if (!item) return h('p', {}, list.empty);
    const covered = item.kind === 'consumer';
    if (covered) ctx.account.change({ chosen: item.id });
    else ctx.marks.availability = 'not-covered';

    const go = ctx.kit.press(labels.updateCancel, {
      look: ctx.dice.pick('uc-look', ['main', 'plain', 'link']),
      to: { page: 'product', id: item.id },
    });
    if (covered) ctx.marks.add('update-cancel', go.control, item.id);
    const pay = ctx.kit.press(text.payment, { look: 'link', run: () => undefined });
    const controls = h('div', { class: ctx.names.c('actions') }, go.node, pay.node);
    const above = ctx.dice.chance('uc-above', 0.5);
    return [
      ctx.kit.heading(1, nameOf(ctx, item)),
      above && controls,
      ctx.kit.section(ctx.kit.heading(2, text.title), [
        facts(ctx, [
          [labels.serviceTag, `${tagOf(ctx, item)} (${deviceOf(ctx, item)})`],
          [text.price, fill(text.monthly, { price: ctx.format.price(14.9) })],
          [list.status, isOver(ctx, item) ? list.ended : list.active],
          ...(isOver(ctx, item)
            ? []
            : ([
                [text.next, ctx.format.day(Number(item.id) % 28)],
                [text.renewal, text.on],
              ] as [string, string][])),
        ]),
      ]),
      !above && ctx.kit.section(ctx.kit.heading(2, text.ending), controls),
    ];
  },
};
