import { type Child, h } from '../../../practice/dom';
import type { Part } from '../kit/kit';
import { fill } from '../words/chosen';
import type { Draw, PanelWish } from './scene';

/** The header of every page: a closed menu in it names the steps of the way once more. */
export function drawHeader(draw: Draw, signedIn: boolean): { node: Child; signIn: Part | null } {
  const { kit, words } = draw;
  const { labels, page } = words;
  const link = (label: string, key: string) =>
    kit.press(label, {
      look: 'link',
      key: `header:${key}`,
      carriers: ['text'],
      href: draw.path('shop'),
    }).node;
  const search = draw.maybe('search', 0.5) && h('input', { type: 'search', 'aria-label': '?' });
  const brand = h('strong', {}, 'Riverbend');
  if (!signedIn) {
    const part = kit.press(labels.signIn, {
      look: 'link',
      key: 'header:sign-in',
      carriers: ['text'],
    });
    return { node: [brand, search, part.node], signIn: part };
  }
  const items = [page.overview, page.orders, labels.subscriptions, labels.manageSubscriptions];
  const opener = kit.press('Robin', {
    look: 'link',
    key: 'header:own',
    carriers: ['text'],
    ...(draw.maybe('header-popup', 0.6) ? { popup: true, expanded: false } : {}),
  });
  const list = h(
    'div',
    { hidden: true },
    items.map((label, index) => link(label, `own${index}`)),
  );
  return {
    node: [brand, search, opener.node, draw.maybe('header-menu', 0.6) && list],
    signIn: null,
  };
}

/** The foot of every page, with an e-mail list whose link says the same as a step of the way. */
export function drawFooter(draw: Draw): Child {
  const { kit, words } = draw;
  const link = (label: string, key: string) =>
    kit.press(label, { look: 'link', key: `footer:${key}`, carriers: ['text'] }).node;
  return [
    draw.maybe('newsletter', 0.6) && [
      h('p', {}, words.traps.newsletter),
      link(words.traps.newsletterManage, 'newsletter'),
    ],
    h('p', {}, '© 2027'),
    link(words.page.settings, 'settings'),
  ];
}

/**
 * The account's own panel.
 * @returns `way`: the entry, or the innermost reachable control that opens the way to it; null where
 * there is no such entry or the page is within the subscriptions part
 */
export function drawPanel(
  draw: Draw,
  wish: PanelWish,
  within: boolean,
): { node: Child; way: Element | null } {
  if (wish === 'none') return { node: null, way: null };
  const { kit, words, narrow } = draw;
  const { page, labels } = words;
  const link = (label: string, key: string, current = false) =>
    kit.press(label, { look: 'entry', key: `panel:${key}`, carriers: ['text'], current });
  const grouped = wish === 'group' || wish === 'both';
  const shut = wish === 'closed' || wish === 'both' || narrow;
  const count = draw.maybe('panel-count', 0.2) ? 3 : undefined;
  const entry = kit.press(labels.subscriptions, {
    look: 'entry',
    key: 'panel:subscriptions',
    carriers: ['text', 'text', 'text', 'split'],
    current: within,
    ...(count === undefined ? {} : { count }),
  });
  const opener = grouped
    ? kit.press(page.group, {
        look: 'entry',
        key: 'panel:group',
        carriers: ['text'],
        expanded: false,
      })
    : null;
  const toggle =
    shut || draw.maybe('panel-toggle', 0.15)
      ? kit.press(page.openMenu, {
          look: draw.maybe('panel-toggle-icon', 0.4) ? 'icon' : 'plain',
          key: 'panel:toggle',
          expanded: !shut,
        })
      : undefined;
  const before = [
    link(page.overview, 'overview', !within && wish !== 'gone'),
    link(page.orders, 'orders'),
  ];
  const own = wish === 'gone' ? [] : [entry];
  const after = [link(page.devices, 'devices'), link(page.settings, 'settings')];
  const node = kit.panel({
    label: page.overview,
    entries: opener ? [...before, ...after] : [...before, ...own, ...after],
    ...(opener ? { group: { opener, open: false, entries: own } } : {}),
    ...(toggle ? { toggle } : {}),
    shut,
  });
  if (within || wish === 'gone') return { node, way: null };
  return { node, way: shut ? (toggle?.control ?? null) : (opener ?? entry).control };
}

/** An order that is on its way, with controls that look alike. */
export function orderCard(draw: Draw, key: string): Child {
  const { kit, words } = draw;
  const { traps, labels } = words;
  return kit.card(
    kit.heading(
      3,
      fill(traps.orderTitle, { number: String(2087000 + Math.floor(draw.dice.roll(key) * 900)) }),
    ),
    h('p', {}, draw.day(4)),
    [
      kit.press(labels.view, { look: 'link', key: `${key}:view`, carriers: ['text'] }).node,
      kit.press(traps.cancelOrder, { key: `${key}:cancel`, carriers: ['text'] }).node,
    ],
  );
}

/** A card about something else with a View of its own. */
export function otherCard(draw: Draw, title: string, key: string): Child {
  const { kit, words } = draw;
  return kit.card(
    kit.heading(3, title),
    h('p', {}, draw.day(-20)),
    kit.press(words.labels.view, { look: 'link', key: `${key}:view`, carriers: ['text'] }).node,
  );
}
