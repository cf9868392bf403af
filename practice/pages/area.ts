import type { Context } from '../context';
import { type Child, h } from '../dom';
import { fill } from '../text';
import type { Page } from './page';

/** The subscriptions area: Manage Subscriptions beside other things, then its View. */
export const area: Page = {
  step: 'manage-subscriptions',
  frame: 'account',
  draw(ctx) {
    const { area: text, labels } = ctx.text;
    const way = ctx.scenario.area;
    const content =
      way === 'tabs' ? tabbed(ctx) : h('div', { class: ctx.names.c('deck') }, decked(ctx));
    return [ctx.kit.heading(1, labels.subscriptions), h('p', {}, text.intro), content];
  },
};

function decked(ctx: Context): Child {
  const { labels } = ctx.text;
  const cards = [licences(ctx), manage(ctx), billing(ctx)];
  return ctx.dice.chance('area-order', 0.5) ? cards : [...cards].reverse();

  function manage(ctx: Context): Child {
    const way = ctx.scenario.area;
    if (way === 'direct') {
      const part = ctx.kit.press(labels.manageSubscriptions, {
        look: 'link',
        to: { page: 'list' },
      });
      ctx.marks.add('area-entry', part.control);
      return ctx.kit.section(part.node, h('p', {}, ctx.text.area.manage));
    }
    if (way === 'card')
      return ctx.kit.section(ctx.kit.heading(3, labels.manageSubscriptions), viewed(ctx));
    const inside = h('div', { hidden: true }, viewed(ctx));
    const part = ctx.kit.press(labels.manageSubscriptions, {
      look: 'entry',
      icon: 'after',
      aria: { 'aria-expanded': 'false' },
      run: (control) => {
        inside.hidden = !inside.hidden;
        if (control.hasAttribute('aria-expanded'))
          control.setAttribute('aria-expanded', String(!inside.hidden));
      },
    });
    ctx.marks.add('area-entry', part.control);
    return ctx.kit.section(part.node, inside);
  }
}

function tabbed(ctx: Context): Child {
  const { area: text, frame, labels } = ctx.text;
  return ctx.kit.tabs({
    tabs: [
      { label: frame.overview, content: [licences(ctx)] },
      {
        label: labels.manageSubscriptions,
        count: ctx.dice.chance('tab-count', 0.5) ? ctx.scenario.items.length : undefined,
        content: viewed(ctx),
      },
      { label: text.billing, content: [billing(ctx)] },
    ],
    onMade: ([, control]) => control && ctx.marks.add('area-entry', control),
  });
}

/** What stands under Manage Subscriptions: a line and the View that leads to the list. */
function viewed(ctx: Context): Child {
  const view = ctx.kit.press(ctx.text.labels.view, {
    look: 'main',
    to: { page: 'list' },
    newTab: ctx.scenario.newTab,
  });
  ctx.marks.add('area-view', view.control);
  return [h('p', {}, ctx.text.area.manage), view.node];
}

function licences(ctx: Context): Child {
  const { area: text, labels } = ctx.text;
  return ctx.kit.section(ctx.kit.heading(3, text.licences), [
    h('p', {}, text.licencesText),
    ctx.kit.press(labels.view, { look: 'link', to: { page: 'elsewhere' } }).node,
  ]);
}

function billing(ctx: Context): Child {
  const { area: text, labels } = ctx.text;
  return ctx.kit.section(ctx.kit.heading(3, text.billing), [
    h('p', {}, fill(text.billingText, { date: ctx.format.day(-9) })),
    ctx.kit.press(labels.view, { look: 'link', to: { page: 'elsewhere' } }).node,
  ]);
}
