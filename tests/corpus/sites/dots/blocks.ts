import { type Child, h } from '../../../../practice/dom';
import { box } from '../control';
import type { Matter } from '../matters';
import type { Paper } from '../site';
import { factsOf, type Subscription } from '../subscriptions';
import { dots } from './dots';
import { type DrawnLine, type Line, lines } from './lines';
import { type Menu, menu } from './menu';

/** What can be done with a subscription: the way on is among it. */
export function actsOf(paper: Paper): string[] {
  const { words, beside, dice } = paper;
  const first = dice.pick('acts', [beside.list.reminder, beside.list.invoice, words.labels.view]);
  const all = [first, words.labels.manageSubscriptions, beside.details.payment];
  return dice.chance('acts-first', 0.3) ? [all[1] ?? '', first] : all;
}

/** A line for a subscription. */
export function lineOf(paper: Paper, one: Subscription, rest: Partial<Line> = {}): Line {
  const { words, beside } = paper;
  return {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
      [beside.list.status, one.state],
    ],
    acts: actsOf(paper),
    ...rest,
  };
}

/** Lines for things of another kind. @param opened which of them has its menu open; null: none */
export function linesOf(
  paper: Paper,
  { title, things, acts }: Matter,
  opened: number | null,
  headed = true,
): ReturnType<typeof lines> {
  const all = things.map((thing, at) => ({
    key: `${title}${at}`,
    ...thing,
    acts,
    open: at === opened,
  }));
  return lines(paper, title, all, headed);
}

/** All menus of some blocks. */
export function menusOf(...blocks: { drawn: DrawnLine[] }[]): Menu[] {
  return blocks.flatMap(({ drawn }) => drawn.map((one) => one.menu));
}

/** The head of a page of one thing, with dots of its own. */
export function head(
  paper: Paper,
  name: string,
  labels: readonly string[],
  open: boolean,
): { node: HTMLElement; own: Menu } {
  const title = h('h2', {}, name);
  const control = dots(paper, 'head', 'of', title);
  const own = menu(paper, 'inside', 'head', control, labels, open);
  return { node: box('head', title, box('end', control, own.box)), own };
}

/** What is known of a subscription. */
export function known(paper: Paper, one: Subscription, state?: string): Child {
  const { productTitle } = paper.words.page;
  return h('section', { 'aria-label': productTitle }, [
    h('h3', {}, productTitle),
    factsOf(paper, one, { state }).map(([name, value]) =>
      box('dlrow', h('span', {}, name), h('span', {}, value)),
    ),
  ]);
}

/** A layer over the page, with a question in it. */
export function windowOf(
  paper: Paper,
  title: string,
  content: Child,
  buttons: readonly HTMLElement[],
): { node: HTMLElement; stand(): void } {
  const id = paper.dice.id('window');
  const inner: Child = [h('h2', { id }, title), content, box('row', ...buttons)];
  if (paper.maybe('native', 0.5)) {
    const node = h('dialog', { 'aria-labelledby': id }, inner);
    return { node, stand: () => node.showModal() };
  }
  const role = paper.dice.pick('window-role', ['dialog', 'alertdialog']);
  const pane = h(
    'div',
    { class: 'window', role, 'aria-modal': 'true', 'aria-labelledby': id },
    inner,
  );
  return { node: box('veil', pane), stand: () => undefined };
}
