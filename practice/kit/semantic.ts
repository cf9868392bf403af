import type { Context } from '../context';
import { h } from '../dom';
import type { Kit, NavigationEntry, Part, PressOptions } from './kit';
import { cardRows, gridRows, tableRows } from './rows';
import { words } from './words';

/** Buttons, links, headings and lists as they are meant to be. */
export function semanticKit(ctx: Context): Kit {
  const { c } = ctx.names;
  return {
    press: (label, options) => same(pressable(ctx, label, options)),
    heading: (level, text) =>
      h(`h${ctx.dice.chance('heading', 0.4) ? Math.min(level + 1, 6) : level}`, {}, text),
    section: (title, children) =>
      h(
        ctx.dice.pick('section', ['section', 'article', 'div']),
        { class: c('card') },
        h('div', { class: c('head') }, title),
        wrapped(ctx, h('div', { class: c('body') }, children)),
      ),
    rows: (model) => {
      const { markup } = ctx.scenario;
      const family =
        markup === 'iframe' ? ctx.dice.pick('rows', ['grid', 'table', 'cards']) : markup;
      if (family === 'table') return tableRows(ctx, model);
      return family === 'grid' ? gridRows(ctx, model) : cardRows(ctx, model);
    },
    tabs: (model) => {
      const id = (index: number) => ctx.dice.id(`tab${index}`);
      const panes = model.tabs.map((tab, index) =>
        h('div', { role: 'tabpanel', id: `${id(index)}p`, hidden: index > 0 }, tab.content),
      );
      const controls = model.tabs.map((tab, index) =>
        h(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: c('tab'),
            id: id(index),
            'aria-controls': `${id(index)}p`,
            'aria-selected': String(index === 0),
            tabindex: index === 0 ? 0 : -1,
            click: () => select(index),
            keydown: (event) => {
              const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key] ?? 0;
              if (step) select((index + step + panes.length) % panes.length);
            },
          },
          words(ctx, tab.label, { count: tab.count }),
        ),
      );
      function select(chosen: number) {
        for (const [index, control] of controls.entries()) {
          control.setAttribute('aria-selected', String(index === chosen));
          control.tabIndex = index === chosen ? 0 : -1;
          panes[index]?.toggleAttribute('hidden', index !== chosen);
        }
        controls[chosen]?.focus();
      }
      model.onMade?.(controls);
      const list = h(
        'ul',
        { role: 'tablist', class: c('tabs') },
        controls.map((control) => h('li', { role: 'none' }, control)),
      );
      return h('div', {}, list, panes);
    },
    navigation: (model) =>
      h('nav', { 'aria-label': model.label, class: c('nav') }, branch(ctx, model.entries)),
  };
}

/** A button or a link with everything it does. */
export function pressable(ctx: Context, label: string, options: PressOptions): HTMLElement {
  const look = ctx.names.c(LOOKS[options.look ?? 'plain']);
  const shared = { class: look, 'aria-label': options.name, ...options.aria };
  if (!options.to || options.disabled) {
    const control = h(
      'button',
      {
        type: 'button',
        disabled: options.disabled,
        ...shared,
        click: () => options.run?.(control),
      },
      words(ctx, label, options),
    );
    return control;
  }
  const goal = options.to;
  // Links in a frame have to lead the whole page.
  const top = ctx.scenario.markup === 'iframe' ? { target: '_top' } : {};
  const tab = options.newTab ? { target: '_blank', rel: 'opener' } : top;
  return h(
    'a',
    {
      href: ctx.href(goal),
      ...shared,
      ...tab,
      click: (event) => {
        if (ctx.followsLinks || options.newTab) return;
        event.preventDefault();
        ctx.go(goal);
      },
    },
    words(ctx, label, options),
  );
}

export const LOOKS = {
  main: 'btn main',
  plain: 'btn',
  link: 'link',
  item: 'item',
  entry: 'entry',
  icon: 'btn icononly',
  tab: 'tab',
} as const;

export function same(control: HTMLElement): Part {
  return { node: control, control };
}

/** None to three wrappers without a meaning. */
export function wrapped(ctx: Context, node: HTMLElement): HTMLElement {
  let outer = node;
  for (let left = Math.floor(ctx.dice.roll('wrap') * 4); left > 0; left--)
    outer = h('div', {}, outer);
  return outer;
}

function branch(ctx: Context, entries: NavigationEntry[]): HTMLElement {
  return h(
    'ul',
    {},
    entries.map((entry) => {
      if (!entry.below) return h('li', {}, entry.part.node);
      const list = branch(ctx, entry.below.entries);
      list.hidden = !entry.below.open;
      return h('li', {}, entry.part.node, list);
    }),
  );
}
