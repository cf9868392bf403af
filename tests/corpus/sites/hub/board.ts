import { type Child, h } from '../../../../practice/dom';
import { dress } from '../../page/stage';
import { act } from '../control';
import { litter } from '../litter';
import { matter } from '../matters';
import type { Paper } from '../site';
import { factsOf, subject } from '../subscriptions';
import { CSS, X } from './css';
import { type Menu, menu } from './menu';

/** How the account's entries stand: they lead to the subscriptions, stand there, or have none. */
export type Entries = 'way' | 'within' | 'without';

/** The whole page: entries in a rail, with words or as drawings that are named, and the board. */
export function board(paper: Paper, title: string, content: Child, entries: Entries) {
  const { words, dice, beside } = paper;
  const { page, labels } = words;
  const icons = dice.chance('icons', 0.35);
  const named = dice.pick('icons-named', ['aria-label', 'title']);
  const entry = (label: string, here = false) => {
    const state = { class: X.entry, 'aria-current': here ? 'page' : null };
    return icons
      ? h('a', { href: '#', ...state, [named]: label }, h('span', { 'aria-hidden': 'true' }, '◧'))
      : act(paper, 'a', label, state, { key: `entry:${label}` });
  };
  const way = entry(labels.subscriptions, entries === 'within');
  const rail = h(
    'nav',
    { class: X.rail, 'aria-label': page.openMenu },
    entry(page.overview, entries === 'way'),
    entry(page.orders),
    entries === 'without' ? null : way,
    entry(page.devices),
    entry(page.settings),
  );
  const { above, below } = litter(paper);
  const find = h('input', { type: 'search', placeholder: '⌘K', 'aria-label': beside.frame.search });
  const main = h(
    'main',
    { class: X.main },
    h('div', { class: X.bar }, h('h1', { style: 'flex:1' }, title), find, h('b', {}, 'Robin')),
    content,
  );
  return {
    way,
    body: h('div', { id: dice.id('root') }, above, h('div', { class: X.app }, rail, main), below),
  };
}

/** A button of the board. */
export function push(
  paper: Paper,
  label: string,
  key: string,
  look: 'main' | 'plain' | 'text' = 'plain',
  anyhow = false,
): HTMLElement {
  const more = { main: ` ${X.main2}`, plain: '', text: ` ${X.text}` }[look];
  const tag = look === 'text' ? paper.dice.pick('links', ['a', 'button']) : 'button';
  return act(paper, tag, label, { class: X.button + more }, { key, anyhow });
}

/** A widget: its title, its own menu, its content, and what stands at its foot. */
export function widget(
  paper: Paper,
  title: string,
  content: Child,
  { own, foot }: { own?: Menu | null; foot?: Child } = {},
): HTMLElement {
  const tag = paper.dice.pick('widget', ['section', 'div', 'article']);
  return h(
    tag,
    {
      class: X.box,
      'aria-label': tag === 'section' && paper.maybe('labelled', 0.5) ? title : null,
    },
    h(
      'div',
      { class: X.head },
      h(paper.dice.pick('title', ['h2', 'h2', 'h3']), {}, title),
      own?.node,
    ),
    content,
    foot ? h('div', { class: X.bar }, foot) : null,
  );
}

export const pairs = (all: readonly (readonly [string, Child])[]): HTMLElement =>
  h(
    'dl',
    { class: X.pairs },
    all.map(([what, value]) => [h('dt', {}, what), h('dd', {}, value)]),
  );

/** What is known of the subscription. */
export const known = (paper: Paper, state?: string): HTMLElement =>
  pairs(factsOf(paper, subject(paper), { monthly: paper.maybe('monthly', 0.5), state }));

export interface Line {
  node: HTMLElement;
  menu: Menu;
}

interface LineWish {
  key: string;
  name: string;
  facts: readonly (readonly [string, string])[];
  entries: readonly string[];
  open?: boolean;
  sub?: { label: string; entries: readonly string[] };
  plain?: boolean;
  /** A box to tick before it. */
  tick?: boolean;
}

/** One thing in a widget, with its dots at the end. */
export function line(paper: Paper, wish: LineWish): Line {
  const { key, name, facts, tick } = wish;
  const dots = menu(paper, { ...wish, label: paper.words.labels.action, of: name });
  const title = act(
    paper,
    paper.dice.pick('name', ['a', 'b']),
    name,
    { class: X.name },
    { key: `name:${key}` },
  );
  const lines = facts.map(([what, value]) =>
    h('p', { class: X.small }, what ? `${what}: ` : null, value),
  );
  const box =
    tick === undefined ? null : h('input', { type: 'checkbox', checked: tick, 'aria-label': name });
  const node = h(
    'div',
    { class: X.line },
    box,
    h('div', { class: X.what }, title, lines),
    dots.node,
  );
  return { node, menu: dots };
}

/** A widget of things of another kind. @param open whose menu is open; `own`: the widget's */
export function things(
  paper: Paper,
  kind: string,
  open: number | 'own' | null = null,
  plain = false,
) {
  const { words } = paper;
  const { title, things: all, acts } = matter(paper, kind);
  const lines = all.map((thing, at) =>
    line(paper, { ...thing, key: `${kind}${at}`, entries: acts, open: at === open, plain }),
  );
  const entries = [words.labels.view, words.traps.newsletterManage, words.traps.dismiss];
  const own = menu(paper, {
    key: `own:${kind}`,
    label: words.labels.action,
    of: title,
    entries: paper.maybe(`long:${kind}`, 0.5) ? entries : entries.slice(0, 2),
    open: open === 'own',
    plain,
  });
  const foot = push(paper, words.labels.view, `all:${kind}`, 'text');
  const node = widget(
    paper,
    title,
    lines.map((one) => one.node),
    { own, foot },
  );
  return { node, menus: [own, ...lines.map((one) => one.menu)] };
}

/** A frame of the same origin, or one in another; what is in it comes once it stands. */
export function framed(paper: Paper, content: Child, height: number, nested = false) {
  const outer = h('iframe', { title: 'widget', style: `height:${height}px` });
  const inner = h('iframe', { title: 'view', style: `height:${height - 24}px` });
  const fill = (frame: HTMLIFrameElement, what: Child) => {
    const own = frame.contentDocument;
    if (!own) throw new Error('The frame has no document.');
    own.documentElement.lang = document.documentElement.lang;
    own.documentElement.dir = paper.dir;
    dress(own, CSS);
    own.body.append(h('div', {}, what));
  };
  return {
    node: outer,
    stand: () => {
      fill(outer, nested ? inner : content);
      if (nested) fill(inner, content);
    },
  };
}
