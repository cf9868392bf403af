import type { Context } from '../context';
import { h } from '../dom';
import type { NavigationEntry } from '../kit/kit';
import type { PageName } from '../scenario';

/** Pages of the subscriptions area, where the panel is never the way. */
const WITHIN: readonly PageName[] = [
  'area',
  'list',
  'details',
  'product',
  'offer',
  'reasons',
  'done',
];

/**
 * The account's own panel: entries, a group, a control that opens it where it is closed. Narrow
 * windows and the `mobile` family show that control instead of the entries.
 */
export function drawPanel(ctx: Context): HTMLElement {
  const { c } = ctx.names;
  const { frame, labels } = ctx.text;
  const { panel, panelWording, markup } = ctx.scenario;
  const within = WITHIN.includes(ctx.route.page);
  const grouped = panel === 'group' || panel === 'both';
  const shut = panel === 'closed' || panel === 'both';

  const name = panelWording === 0 ? labels.subscriptions : ctx.text.panel[panelWording - 1];
  const subscriptions: NavigationEntry = {
    part: entry(name ?? labels.subscriptions, 'area', within),
    ...(within && ctx.dice.chance('panel-echo', 0.5)
      ? { below: { open: true, entries: echo() } }
      : {}),
  };
  if (!within) ctx.marks.add('panel-entry', subscriptions.part.control);

  const opener = grouped ? group() : null;
  const products = [
    { part: entry(frame.devices, 'elsewhere') },
    ...(panel === 'gone' ? [] : [subscriptions]),
    { part: entry(frame.requests, 'elsewhere') },
  ];
  const navigation = ctx.kit.navigation({
    label: labels.myAccount,
    entries: [
      { part: entry(frame.overview, 'home', ctx.route.page === 'home') },
      { part: entry(frame.orders, 'orders', ctx.route.page === 'orders') },
      ...(opener ? [{ part: opener, below: { open: false, entries: products } }] : products),
      { part: entry(frame.rewards, 'rewards', ctx.route.page === 'rewards') },
      { part: entry(frame.settings, 'profile', ctx.route.page === 'profile') },
    ],
  });

  const box = h('div', { class: c('panelbox') }, navigation);
  const narrow = markup === 'mobile';
  const toggle = ctx.kit.press(narrow ? frame.menu : frame.openPanel, {
    look: 'plain',
    icon: 'before',
    aria: { 'aria-expanded': 'false' },
    run: (control) => {
      const open = root.classList.toggle(c('open'));
      if (control.hasAttribute('aria-expanded'))
        control.setAttribute('aria-expanded', String(open));
    },
  });
  const root = h(
    'aside',
    { class: c(shut ? 'panel shut' : 'panel') },
    h('div', { class: c('toggle') }, toggle.node),
    box,
  );
  // Noted before the group's control, so that the inner one counts where both can be reached.
  if (!within && panel !== 'gone') {
    ctx.marks.add('panel-opener', toggle.control);
    if (opener) ctx.marks.add('panel-opener', opener.control);
  }
  return root;

  function entry(label: string, page: PageName, current = false) {
    return ctx.kit.press(label, {
      look: 'entry',
      icon: ctx.dice.chance('panel-icon', 0.4) ? 'before' : 'none',
      to: { page },
      aria: { 'aria-current': current ? 'page' : null },
    });
  }

  /** A closed group; its entries stand beside it, whatever the family wraps around. */
  function group() {
    return ctx.kit.press(frame.group, {
      look: 'entry',
      icon: 'after',
      aria: { 'aria-haspopup': 'true', 'aria-expanded': 'false' },
      run: (control) => {
        const below = (opener?.node ?? control).nextElementSibling;
        below?.toggleAttribute('hidden');
        if (control.hasAttribute('aria-expanded'))
          control.setAttribute('aria-expanded', String(!below?.hasAttribute('hidden')));
      },
    });
  }

  /** Below the open entry the panel names the steps of the area once more. */
  function echo(): NavigationEntry[] {
    return [{ part: entry(labels.manageSubscriptions, 'area') }];
  }
}
