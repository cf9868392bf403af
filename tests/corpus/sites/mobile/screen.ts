import { type Attributes, type Child, h } from '../../../../practice/dom';
import { act, box } from '../control';
import { litter } from '../litter';
import type { Paper } from '../site';
import { factsOf, subject } from '../subscriptions';

/**
 * Where the account's entries are. `tabs`: along the lower edge, Subscriptions among them; `drawer`: behind
 * the three lines; `open`: the drawer is out; `group`: it is out, and Subscriptions is in a group that is shut.
 */
export type Entries = 'tabs' | 'drawer' | 'open' | 'group' | 'within' | 'without' | 'none';

interface Screen {
  title: string;
  content: Child;
  entries: Entries;
  /** In the bar above: instead of what leads back or opens the drawer, and at its end. */
  start?: Child;
  end?: Child;
  /** Instead of the whole bar above. */
  bar?: Child;
  /** Sticks above the lower edge. */
  foot?: Child;
  /** A line above all of it. */
  above?: Child;
}

/** A button of a bar: words, or a glyph that is named. */
export function ghost(
  paper: Paper,
  label: string,
  glyph?: string,
  attributes: Attributes = {},
): HTMLElement {
  const named = paper.dice.pick('glyphs', ['aria-label', 'title']);
  return glyph
    ? h('button', { type: 'button', class: 'ghost', [named]: label, ...attributes }, glyph)
    : act(paper, 'button', label, { class: 'ghost', ...attributes }, { key: `ghost:${label}` });
}

/** One screen: a bar above, the content, entries along the lower edge. */
export function screen(paper: Paper, wish: Screen) {
  const { words, beside } = paper;
  const { title, entries } = wish;
  const drawn = drawer(paper, entries);
  const inTabs = entries === 'tabs' || entries === 'within';
  const tab = (label: string, here = false) => tabOf(paper, label, here);
  const own = tab(words.labels.subscriptions, entries === 'within');
  const tabs = [
    tab(words.page.overview, entries !== 'within' && entries !== 'without'),
    tab(words.page.orders),
    inTabs ? own : tab(words.page.devices),
    tab(beside.frame.support),
  ];
  const lines = ghost(paper, words.page.openMenu, '☰', {
    'aria-expanded': String(entries === 'open' || entries === 'group'),
  });
  const back = ghost(paper, beside.reasons.back, '‹');
  const start = wish.start ?? (entries === 'within' || entries === 'none' ? back : lines);
  const heading = h(paper.dice.pick('heading', ['h1', 'h1', 'div']), { class: 'heading' }, title);
  const { above, below } = litter(paper);
  return {
    way: entries === 'tabs' ? own : (drawn.way ?? lines),
    body: h('div', { class: 'phone' }, [
      above,
      wish.above,
      wish.bar ?? h('header', { class: 'appbar' }, start, heading, wish.end),
      h('main', { class: 'body' }, wish.content),
      wish.foot && box('stuck', wish.foot),
      below,
      entries === 'none' ? null : h('nav', { class: 'tabbar' }, tabs),
      drawn.node,
    ]),
  };
}

function tabOf(paper: Paper, label: string, here: boolean): HTMLElement {
  const tag = paper.dice.pick('tab', ['a', 'button']);
  const attributes = { class: 'tab', 'aria-current': here ? 'page' : null };
  const made = act(paper, tag, label, attributes, { key: `tab:${label}` });
  made.prepend(h('i', { 'aria-hidden': 'true' }, '▢'));
  return made;
}

/** The drawer; where it is shut it waits beyond the edge, or is hidden. */
function drawer(paper: Paper, entries: Entries): { node: Child; way?: HTMLElement } {
  const { words, beside } = paper;
  const { page, labels } = words;
  if (entries === 'tabs' || entries === 'within' || entries === 'none') return { node: null };
  const out = entries === 'open' || entries === 'group';
  const row = (label: string) => act(paper, 'a', label, { class: 'row' }, { key: `row:${label}` });
  const own = row(labels.subscriptions);
  const group = act(paper, 'button', page.group, { class: 'row', 'aria-expanded': 'false' });
  const within = entries === 'group' ? [group, h('div', { hidden: true }, own)] : own;
  const rows = [
    row(page.overview),
    row(page.orders),
    entries === 'without' ? null : within,
    row(page.devices),
    row(page.settings),
    row(beside.frame.signOut),
  ];
  const away = paper.maybe('beyond', 0.5);
  const node = h(
    'aside',
    {
      class: out || !away ? 'drawer' : 'drawer away',
      hidden: !out && !away,
      'aria-label': page.openMenu,
      role: out ? 'dialog' : null,
      'aria-modal': out ? 'true' : null,
    },
    rows,
  );
  if (!out) return { node };
  return { node: [box('scrim'), node], way: entries === 'group' ? group : own };
}

/** What is known of the subscription, line by line. */
export function known(paper: Paper, state?: string): Child {
  return h(
    'ul',
    { class: 'facts' },
    factsOf(paper, subject(paper), { state }).map(([what, value]) =>
      h('li', {}, h('span', {}, what), h('b', {}, value)),
    ),
  );
}

/** A card with a title. */
export function titled(title: string, ...content: Child[]): HTMLElement {
  return h('section', { class: 'card' }, h('h2', {}, title), content);
}

/** A message above the lower edge, with something to press. */
export function snack(paper: Paper, said: string, label: string): HTMLElement {
  return h('div', { class: 'snack', role: 'status' }, h('span', {}, said), ghost(paper, label));
}
