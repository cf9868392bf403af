import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { box } from '../control';
import { matterPages } from '../matter-pages';
import type { Page } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { known } from './detail';
import { bones, card, note, pairs, press } from './elements';
import { frame, split } from './frame';
import { entryOf, master } from './master';
import { overlay, standing } from './overlay';

/** Things of another kind on the left; one is chosen and stands on the right, or has its menu open. */
const kinds = matterPages((paper, { title, things, acts }) => {
  const chosen = paper.maybe('chosen', 0.6) ? paper.dice.pick('which', [0, 1]) : -1;
  const opened = chosen < 0 ? paper.dice.pick('opened', [0, 1]) : -1;
  const all = things.map((thing, at) => ({
    key: String(at),
    ...thing,
    acts,
    open: at === opened,
    chosen: at === chosen,
  }));
  const left = master(paper, title, all, paper.maybe('folded', 0.4));
  const thing = things[chosen];
  const buttons = h(
    'div',
    { class: 'buttons' },
    acts.map((label) => press(paper, label).node),
  );
  const right = thing ? [h('h2', {}, thing.name), pairs(thing.facts), buttons] : null;
  const over = overlay(left.panes, paper.maybe('backdrop', 0.3) && opened >= 0 ? 'clear' : 'none');
  return {
    body: frame(paper, title, split(paper, left.node, right), 'without', over).body,
    stand: () => standing(left.menus),
  };
});

const TRAPS: readonly Page[] = [
  trap('other kinds alone, a menu open', 'list', (paper) => {
    const entries = foreign(paper, 3).map((one, at) => entryOf(paper, one, { open: at === 1 }));
    const left = master(paper, paper.words.page.listTitle, entries, paper.maybe('folded', 0.4));
    const { body } = frame(
      paper,
      paper.words.labels.subscriptions,
      split(paper, left.node, null),
      'within',
      overlay(left.panes),
    );
    return { body, stand: () => standing(left.menus), truth: NOTHING };
  }),
  trap('one of another kind chosen, with Cancel', 'product', (paper) => {
    const { labels } = paper.words;
    const all = foreign(paper, 2);
    const entries = all.map((one, at) => entryOf(paper, one, { chosen: at === 0 }));
    const left = master(paper, paper.words.page.listTitle, entries);
    const foot = h(
      'div',
      { class: 'buttons' },
      [labels.updateCancel, labels.cancel].map((label) => press(paper, label).node),
    );
    const right = known(paper, { one: all[0] as Subscription, foot });
    const { body } = frame(
      paper,
      paper.beside.product.title,
      split(paper, left.node, right),
      'within',
    );
    return { body, truth: NOTHING };
  }),
  trap(
    'the list while it loads',
    'list',
    (paper) => {
      const left = h('div', { 'aria-busy': 'true' }, bones(), bones());
      const { body } = frame(
        paper,
        paper.words.page.loading,
        split(paper, left, paper.narrow ? null : bones()),
        'within',
      );
      return { body, truth: () => ({}) };
    },
    { quiet: false },
  ),
  trap('a tour of the store over the list', 'list', (paper) => {
    const { words, beside } = paper;
    const left = master(
      paper,
      words.page.listTitle,
      consumers(paper, 1).map((one) => entryOf(paper, one)),
    );
    const buttons = [words.reasons.go, words.traps.dismiss].map(
      (label) => press(paper, label).node,
    );
    const tip = card(
      beside.list.title,
      [h('p', {}, beside.area.manage), h('p', { class: 'muted' }, '2 / 4')],
      null,
      buttons,
    );
    const layer = overlay([box('center', box('dialog', tip))], 'dark');
    return {
      body: frame(paper, words.labels.subscriptions, split(paper, left.node, null), 'within', layer)
        .body,
      truth: NOTHING,
    };
  }),
  trap('another person’s account, to look at alone', 'list', (paper) => {
    const all = consumers(paper, 2).map((one) =>
      card(one.name, pairs([[paper.words.labels.serviceTag, one.tag]])),
    );
    return {
      body: frame(paper, 'Alex', [note(paper.things.readOnly), all], 'without').body,
      truth: () => ({}),
    };
  }),
  trap('help that tells the steps, with parts that unfold', 'help', (paper) => {
    const { labels, traps } = paper.words;
    const all = [labels.subscriptions, labels.action, labels.updateCancel, labels.cancel].map(
      (label) => card(label, h('p', {}, paper.beside.area.intro)),
    );
    return {
      body: frame(
        paper,
        paper.beside.article.title,
        [h('p', {}, fill(traps.help, labels)), all],
        'without',
      ).body,
      truth: NOTHING,
    };
  }),
];

export const HYBRIS_TRAPS: readonly Page[] = [...kinds, ...TRAPS];
