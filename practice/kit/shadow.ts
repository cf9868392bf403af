import type { Context } from '../context';
import { add, type Child, h } from '../dom';
import type { Kit, Part, PressOptions } from './kit';
import { pressable, semanticKit } from './semantic';

/** Custom elements with open shadow roots inside one another; words come through slots. */
export function shadowKit(ctx: Context): Kit {
  const { c } = ctx.names;
  const plain = semanticKit(ctx);
  return {
    press: (label, options) => shadowPress(ctx, label, options),
    heading: (level, text) => plain.heading(level, text),
    section: (title, children) =>
      host(
        ctx,
        'acct-card',
        [
          h(
            'section',
            { class: c('card') },
            h('header', { class: c('head') }, h('slot', { name: 'title' })),
            h('div', { class: c('body') }, h('slot')),
          ),
        ],
        [h('div', { slot: 'title' }, title), children],
      ),
    rows: (model) =>
      host(ctx, 'acct-rows', [
        h('div', { class: c('row thead'), 'aria-hidden': 'true' }, model.columns.map(cell)),
        h(
          'div',
          { role: 'list', 'aria-label': model.label },
          model.rows.map((row) =>
            h(
              'div',
              { role: 'listitem' },
              host(ctx, 'acct-row', [h('div', { class: c('row') }, row.cells.map(cell))]),
            ),
          ),
        ),
      ]),
    tabs: (model) => host(ctx, 'acct-tabs', [plain.tabs(model)]),
    navigation: (model) => host(ctx, 'acct-nav', [plain.navigation(model)]),
  };

  function cell(child: Child): HTMLElement {
    return h('div', { class: c('cell') }, child);
  }
}

function shadowPress(ctx: Context, label: string, options: PressOptions): Part {
  const control = pressable(ctx, label, options);
  if (ctx.dice.chance(`slot:${options.look ?? 'plain'}`, 0.5)) {
    return { node: host(ctx, 'acct-press', [control]), control };
  }
  const light = [...control.childNodes];
  control.append(h('slot'));
  return { node: host(ctx, 'acct-press', [control], light), control };
}

/** A custom element with `inside` in its open shadow root and `light` as its children. */
export function host(ctx: Context, tag: string, inside: Child, light: Child = null): HTMLElement {
  const element = h(tag, {}, light);
  const root = element.attachShadow({ mode: 'open' });
  ctx.names.dress(root);
  add(root, inside);
  return element;
}
