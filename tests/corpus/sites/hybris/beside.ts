import { type Child, h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box } from '../control';
import { matter } from '../matters';
import { late } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, type Subscription } from '../subscriptions';
import { trap, WITHOUT } from '../told';
import { known, visits } from './detail';
import { card, fold, note, press } from './elements';
import { frame, split } from './frame';
import { entryOf, master } from './master';
import { type More, more, overlay, standing } from './overlay';

/** Something else of the account, beside the product; some of it may have a menu open. */
interface Other {
  node: Child;
  /** At the end of the page. */
  apart?: Child;
  menus?: More[];
}

/** The product's page without Cancel on the right, alone in the list, and something else below or beside it. */
function product(name: string, other: (paper: Paper) => Other, truth = WITHOUT): Page {
  return trap(
    `product, ${name}`,
    'product',
    (paper) => {
      const [one] = consumers(paper, 1) as [Subscription];
      const { node, apart, menus = [] } = other(paper);
      const entry = entryOf(paper, one, { chosen: true, bare: true, facts: [] });
      const left = master(paper, paper.words.page.listTitle, [entry]);
      const own = known(paper, { one, monthly: true });
      const right = paper.maybe('other-first', 0.4) ? [node, own] : [own, node];
      const over = [overlay(menus.map(({ pane }) => pane)), apart];
      const { body } = frame(
        paper,
        paper.beside.product.title,
        split(paper, left.node, right),
        'within',
        over,
      );
      return { body, stand: () => standing(menus), truth };
    },
    { memory: late },
  );
}

/** A card with a line and buttons. */
const small = (paper: Paper, title: string, text: string, labels: readonly string[]): Other => ({
  node: card(
    title,
    h('p', {}, text),
    null,
    labels.map((label) => press(paper, label).node),
  ),
});

/** A card of a device or a visit, its menu open in the container. */
function dotted(paper: Paper, kind: 'devices' | 'visits' | 'orders'): Other {
  const { title, things, acts } = matter(paper, kind);
  const name = `${title} ${things[0]?.name ?? ''}`;
  const dots = more(paper, name, acts, true, true);
  return { node: card(name, h('p', {}, paper.day(4)), dots.node), menus: [dots] };
}

/** Somebody to talk to, with answers to choose from. */
function chat(paper: Paper): Other {
  const { words, beside } = paper;
  const labels = [words.labels.view, words.labels.updateCancel, words.traps.dismiss];
  const buttons = labels.map((label) => press(paper, label, 'tertiary').node);
  const pane = box('chat', h('h3', {}, beside.chat.title), h('p', {}, beside.chat.text), buttons);
  pane.setAttribute('role', 'complementary');
  return { node: null, apart: pane };
}

export const BESIDE: readonly Page[] = [
  product('its visits below', (paper) => ({ node: visits(paper) })),
  product('a visit in an unfolded part', (paper) => {
    const text = h('p', {}, fill(paper.beside.product.visit, { date: paper.day(5) }));
    const labels = [paper.words.labels.view, paper.words.traps.dismiss];
    const content = [text, labels.map((label) => press(paper, label, 'tertiary').node)];
    return { node: fold(paper, paper.beside.frame.requests, content, true).node };
  }),
  product('the menu of its device open', (paper) => dotted(paper, 'devices')),
  product('the menu of a visit open', (paper) => dotted(paper, 'visits')),
  product('a change of plan to come', (paper) =>
    small(paper, paper.things.upgrade, `Premium Support Plus · ${paper.day(21)}`, [
      paper.words.traps.dismiss,
    ]),
  ),
  product('a trial of something else', (paper) =>
    small(paper, 'Photo Studio', paper.day(11), [paper.words.labels.view, paper.others.endTrial]),
  ),
  product('somebody to talk to', chat),
  product(
    'asked to be cancelled before',
    (paper) => ({
      node: [note(paper.things.pending), press(paper, paper.things.withdraw).node],
    }),
    () => ({ availability: ['already-cancelled', 'unknown'] }),
  ),
];
