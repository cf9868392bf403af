import type { Context } from '../context';
import { type Child, h } from '../dom';
import type { PressOptions } from './kit';

/**
 * The inside of a control: its words, dressed as shops dress them. White space around, no-break
 * spaces, an icon, a counter: all by seed.
 */
export function words(ctx: Context, label: string, options: PressOptions): Child[] {
  const { dice, names } = ctx;
  const text = dice.chance('nbsp', 0.3) ? label.replaceAll(' ', '\u00a0') : label;
  const inner: Child[] = [dice.chance('space', 0.3) ? `\n        ${text}\n      ` : text];
  if (options.count !== undefined) {
    inner.push(
      dice.chance('count', 0.5)
        ? ` (${options.count})`
        : h('span', { class: names.c('count') }, String(options.count)),
    );
  }
  const place = options.icon ?? 'none';
  if (place === 'none') return inner;
  const wrapped = dice.chance('span', 0.5) ? [h('span', null, inner)] : inner;
  return place === 'before' ? [icon(ctx, SIGN), ...wrapped] : [...wrapped, icon(ctx, CARET)];
}

const SIGN = 'M3 3h6v6H3z';
const CARET = 'M2 4l4 4 4-4';

/** A small drawing without a name. */
function icon(ctx: Context, drawing: string): Node {
  if (ctx.dice.chance('icon-font', 0.3)) {
    return h('i', { class: ctx.names.c('glyph'), 'aria-hidden': 'true' });
  }
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 12 12'],
    ['width', '12'],
    ['height', '12'],
    ['aria-hidden', 'true'],
    ['class', ctx.names.c('icon')],
  ] as const) {
    svg.setAttribute(name, value);
  }
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', drawing);
  path.setAttribute('fill', 'none');
  path.setAttribute('stroke', 'currentColor');
  svg.append(path);
  return svg;
}
