import { h } from '../../../../practice/dom';
import { act, box } from '../control';
import { inListOf, type ListWish, listed, mixed } from '../lists';
import { matter } from '../matters';
import { inList } from '../moments';
import type { Page } from '../site';
import { frame, push } from './frame';
import { type End, matterTable, rowOf, type ShopRow, shopTable } from './table';

interface Wish extends ListWish {
  /** Rows without anything to open: their names are links. */
  bare?: boolean;
  weight?: number;
}

function list(name: string, { bare = false, weight = 1, ...wish }: Wish): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { page, labels } = paper.words;
      const { all, open } = listed(paper, wish, 'rows');
      const end: End = bare ? 'none' : paper.dice.pick('end', ['toggle', 'toggle', 'details']);
      const plain = !bare && paper.maybe('plain', 0.4);
      const rows = all.map((one) => rowOf(paper, one, { open: one === open, plain }));
      const { node, drawn } = shopTable(paper, paper.beside.list.name, end, rows);
      const orders = paper.maybe('orders', 0.35) && [
        h('h2', {}, page.orders),
        matterTable(paper, matter(paper, 'orders'), paper.dice.pick('orders-end', ['links', end])),
      ];
      const { body } = frame(paper, page.listTitle, [node, orders], 'within');
      const mine = drawn.filter((_, at) => all[at]?.own);
      const item = drawn[open ? all.indexOf(open) : -1]?.items.get(labels.manageSubscriptions);
      return {
        body,
        truth: () =>
          inListOf(
            wish,
            mine.map((one) => one.opener ?? one.name),
            item,
          ),
      };
    },
  };
}

/** The basket is unfolded in the head: a plan like those in the list is in it, with links of its own. */
const basket: Page = {
  name: 'list, the basket unfolded in the head',
  place: 'list',
  weight: 0.5,
  memory: inList,
  draw: (paper) => {
    const { labels, page } = paper.words;
    const all = mixed(paper, 1, 2, 'rows');
    const rows = all.map((one) => rowOf(paper, one));
    const { node, drawn } = shopTable(paper, paper.beside.list.name, 'toggle', rows);
    const lines = h('ul', {}, [
      h('li', {}, [
        h('a', { href: '#' }, labels.consumer),
        ` 1 × ${paper.price(14.9)} `,
        act(paper, 'a', paper.things.remove, {}, { key: 'mini-remove' }),
      ]),
    ]);
    const mini = box('mini', lines, push(paper, labels.view, 'mini-view'));
    const { body } = frame(paper, page.listTitle, node, 'within', { basket: mini });
    const targets = drawn.flatMap(({ opener }, at) => (all[at]?.own && opener ? [opener] : []));
    return { body, truth: () => ({ step: 'action', targets }) };
  },
};

/** A reminder is being set in the row, with buttons of its own. */
const reminder: Page = {
  name: 'list, a form below another row',
  place: 'list',
  weight: 0.5,
  memory: inList,
  draw: (paper) => {
    const { words, beside } = paper;
    const all = mixed(paper, 1, 2, 'rows');
    const form = h('form', {}, [
      h('label', {}, `${beside.list.reminder} `, h('input', { type: 'date', value: '2027-03-20' })),
      ' ',
      push(paper, words.traps.save, 'save'),
      push(paper, words.traps.dismiss, 'leave'),
    ]);
    const at = all.findIndex((one) => !one.own);
    const rows = all.map(
      (one, index): ShopRow => rowOf(paper, one, index === at ? { below: form } : {}),
    );
    const { node, drawn } = shopTable(paper, beside.list.name, 'toggle', rows);
    const { body } = frame(paper, words.page.listTitle, node, 'within');
    const targets = drawn.flatMap(({ opener }, index) =>
      all[index]?.own && opener ? [opener] : [],
    );
    return { body, truth: () => ({ step: 'action', targets }) };
  },
};

export const LIST: readonly Page[] = [
  list('one', { own: 1, other: 2 }),
  list('several', { own: 2, other: 1 }),
  list('alone', { own: 1, other: 0, weight: 0.5 }),
  list('menu open', { own: 1, other: 2, opened: 'own', weight: 1.5 }),
  list('menu of one of several open', { own: 2, other: 1, opened: 'own' }),
  list('menu of another kind open', { own: 1, other: 2, opened: 'other', weight: 0.5 }),
  list('names alone', { own: 1, other: 2, bare: true }),
  basket,
  reminder,
];
