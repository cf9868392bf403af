import type { Context } from '../context';
import { h } from '../dom';

/** The foot of every page, with an e-mail list whose link says the same as a step of the way. */
export function drawFooter(ctx: Context): HTMLElement {
  const { c } = ctx.names;
  const { frame } = ctx.text;
  const press = (label: string) =>
    ctx.kit.press(label, { look: 'link', to: { page: 'elsewhere' } }).node;
  return h(
    'footer',
    { id: 'footer', class: c('footer') },
    h(
      'div',
      {},
      h('strong', {}, frame.newsletter),
      h('p', {}, frame.newsletterText),
      press(frame.newsletterManage),
    ),
    h('div', { class: c('links') }, [frame.privacy, frame.terms, frame.contact].map(press)),
  );
}
