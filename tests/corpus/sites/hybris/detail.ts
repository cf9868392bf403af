import { type Child, h } from '../../../../practice/dom';
import { matter } from '../matters';
import type { Paper } from '../site';
import { consumers, factsOf, foreign, type Subscription } from '../subscriptions';
import { card, fold, pairs, press, tabbed } from './elements';
import { split } from './frame';
import { entryOf, master } from './master';

interface Chosen {
  one: Subscription;
  /** Labels of the buttons below what is known. */
  foot?: Child;
  corner?: Child;
  state?: string;
  monthly?: boolean;
}

/** The right side: what is known of the chosen one, in tabs or in parts that unfold. */
export function known(paper: Paper, { one, foot, corner, state, monthly = false }: Chosen): Child {
  const { page } = paper.words;
  const { area, frame: words } = paper.beside;
  const facts = [pairs(factsOf(paper, one, { monthly, state })), foot];
  const form = paper.dice.pick('known', ['tabs', 'folds', 'card'] as const);
  if (form === 'card')
    return card(one.name, [h('p', { class: 'muted' }, page.productTitle), facts], corner);
  const head = h('div', { class: 'card-head' }, h('h2', {}, one.name), corner);
  if (form === 'tabs')
    return [head, tabbed([page.productTitle, area.billing, words.requests], 0, facts)];
  return [
    head,
    fold(paper, page.productTitle, facts, true).node,
    fold(paper, area.billing, paper.day(-9), false).node,
  ];
}

/** The list on the left, one of it chosen, and its page on the right. @param own how many of the right kind */
export function beside(paper: Paper, detail: Child, { own = 1, chosen = 'c0', away = false } = {}) {
  const all = [...foreign(paper, 1), ...consumers(paper, own)];
  const entries = all.map((one) => entryOf(paper, one, { chosen: one.key === chosen }));
  const left = master(paper, paper.words.page.listTitle, entries);
  const ways = left.drawn.slice(1).map(({ way }) => way);
  return { node: split(paper, left.node, detail, away), ways };
}

/** Visits or orders below, with buttons of their own. */
export function visits(paper: Paper): Child {
  const { title, things, acts } = matter(
    paper,
    paper.dice.pick('below', ['visits', 'orders', 'repairs']),
  );
  const [thing] = things;
  const text = thing?.facts.map(([what, value]) => h('p', {}, what ? `${what}: ` : '', value));
  return card(
    `${title} ${thing?.name ?? ''}`,
    text,
    null,
    acts.map((label) => press(paper, label, 'tertiary').node),
  );
}
