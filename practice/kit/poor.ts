import type { Context } from '../context';
import { type Child, h } from '../dom';
import type { Kit, NavigationEntry, PressOptions } from './kit';
import { LOOKS, same, wrapped } from './semantic';
import { words } from './words';

/** Pages of `div`s that listen for clicks, without a role in sight. */
export function poorKit(ctx: Context): Kit {
  const { c } = ctx.names;
  return {
    press: (label, options) => same(soup(ctx, label, options)),
    heading: (level, text) => h('div', { class: c(level === 1 ? 'title big' : 'title mid') }, text),
    section: (title, children) =>
      h(
        'div',
        { class: c('card') },
        h('div', { class: c('head') }, title),
        wrapped(ctx, h('div', { class: c('body') }, children)),
      ),
    rows: (model) =>
      h(
        'div',
        {},
        h('div', { class: c('row thead') }, model.columns.map(cell)),
        model.rows.map((row) => h('div', { class: c('row') }, row.cells.map(cell))),
      ),
    tabs: (model) => {
      const panes = model.tabs.map((tab, index) => h('div', { hidden: index > 0 }, tab.content));
      const controls = model.tabs.map((tab, index) =>
        soup(ctx, tab.label, {
          look: 'tab',
          count: tab.count,
          run: () => {
            for (const [at, pane] of panes.entries()) pane.hidden = at !== index;
          },
        }),
      );
      model.onMade?.(controls);
      return h('div', {}, h('div', { class: c('tabs') }, controls), panes);
    },
    navigation: (model) => h('div', { class: c('nav') }, branch(model.entries)),
  };

  function cell(child: Child): HTMLElement {
    return h('div', { class: c('cell') }, child);
  }
}

/** A `div`, a `span` or a link to nowhere; which one is the seed's matter. */
function soup(ctx: Context, label: string, options: PressOptions): HTMLElement {
  const { c } = ctx.names;
  const tag = ctx.dice.pick(`soup:${options.look ?? 'plain'}`, ['div', 'span', 'a']);
  const off = options.disabled ? ` ${c('off')}` : '';
  const control = h(
    tag,
    {
      class: `${c(LOOKS[options.look ?? 'plain'])} ${c('hand')}${off}`,
      href: tag === 'a' ? 'javascript:void(0)' : null,
      title: options.name,
      click: (event) => {
        event.preventDefault();
        if (options.disabled) return;
        if (options.to && options.newTab) window.open(ctx.href(options.to), '_blank');
        else if (options.to) ctx.go(options.to);
        else options.run?.(control);
      },
    },
    words(ctx, label, options),
  );
  return control;
}

function branch(entries: NavigationEntry[]): HTMLElement[] {
  return entries.map((entry) => {
    if (!entry.below) return h('div', {}, entry.part.node);
    const below = h('div', { hidden: !entry.below.open }, branch(entry.below.entries));
    return h('div', {}, entry.part.node, below);
  });
}
