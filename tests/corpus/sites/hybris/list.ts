import { h } from '../../../../practice/dom';
import { inListOf, type ListWish, listed } from '../lists';
import { inList } from '../moments';
import type { Page } from '../site';
import { consumers, foreign } from '../subscriptions';
import { bones } from './elements';
import { frame, split } from './frame';
import { entryOf, master } from './master';
import { overlay, standing } from './overlay';

interface Wish extends ListWish {
  bare?: boolean;
  weight?: number;
}

/** Nothing is chosen yet: the right side says so, or is still to come. */
function list(name: string, { bare = false, weight = 1, ...wish }: Wish): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { page, labels } = paper.words;
      const { all, open } = listed(paper, wish, 'rows');
      const entries = all.map((one) => entryOf(paper, one, { open: one === open, bare }));
      const left = master(paper, page.listTitle, entries, paper.maybe('folded', 0.4));
      const right = paper.narrow ? null : h('p', { class: 'muted' }, paper.beside.area.manage);
      // Below a menu of its own, the page is out of reach; below another's it is not.
      const over = overlay(
        left.panes,
        wish.opened === 'own' && paper.maybe('backdrop', 0.5) ? 'clear' : 'none',
      );
      const { body } = frame(
        paper,
        labels.subscriptions,
        split(paper, left.node, right),
        'within',
        over,
      );
      const mine = left.drawn.filter((_, at) => all[at]?.own);
      const item = left.drawn[open ? all.indexOf(open) : -1]?.more?.items.get(
        labels.manageSubscriptions,
      );
      return {
        body,
        stand: () => standing(left.menus),
        truth: () =>
          inListOf(
            wish,
            mine.map((one) => one.way),
            item,
          ),
      };
    },
  };
}

/** The list stands, and the right side is still loading. */
const half: Page = {
  name: 'list, the right side still loading',
  place: 'list',
  weight: 0.5,
  quiet: false,
  memory: inList,
  draw: (paper) => {
    const entries = [...consumers(paper, 1), ...foreign(paper, 2)].map((one) =>
      entryOf(paper, one),
    );
    const left = master(paper, paper.words.page.listTitle, entries);
    const right = paper.narrow ? null : h('div', { 'aria-busy': 'true' }, bones());
    const { body } = frame(
      paper,
      paper.words.labels.subscriptions,
      split(paper, left.node, right),
      'within',
    );
    const targets = left.drawn.slice(0, 1).map((one) => one.way);
    return { body, truth: () => ({ step: 'action', targets, orNothing: true }) };
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
  half,
];
