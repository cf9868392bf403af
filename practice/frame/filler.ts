import type { Context } from '../context';
import { h } from '../dom';

/** Elements of a shop's page that only fill it: six a block, one of them a link, one a button. */
export function drawFiller(ctx: Context): HTMLElement {
  const { c } = ctx.names;
  const { elsewhere, list } = ctx.text;
  const blocks = Array.from({ length: Math.ceil(ctx.scenario.bulk / 6) }, (_, index) =>
    h(
      'div',
      { class: c('filler') },
      h('div', {}, h('span', {}, `${list.product[index % 3] ?? ''} ${index + 1}`)),
      h('a', { href: ctx.href({ page: 'elsewhere' }) }, elsewhere.text),
      h('div', {}, h('button', { type: 'button' }, elsewhere.buy)),
    ),
  );
  return h('div', {}, blocks);
}
