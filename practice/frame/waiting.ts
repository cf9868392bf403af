import type { Context } from '../context';
import { h } from '../dom';

/** What stands in the page until its content comes. */
export function drawWaiting(ctx: Context): HTMLElement {
  const { c } = ctx.names;
  const { text, scenario } = ctx;
  if (scenario.loading === 'skeleton') {
    return h(
      'div',
      { 'aria-busy': 'true', class: c('bones') },
      [1, 2, 3, 4].map(() => h('div', { class: c('bone') })),
    );
  }
  const words = scenario.loading === 'text' ? text.wait : text.loading;
  return h(
    'div',
    { class: `${c('wait')} dma-loading-indicator` },
    h('span', { class: c('spinner'), 'aria-hidden': 'true' }),
    h('span', { id: 'loadingIndicatorMsg', 'aria-live': 'polite' }, words),
  );
}
