import { h } from '../../../../practice/dom';
import { fill } from '../../words/chosen';
import { anywhere, matterPages } from '../matter-pages';
import { matter } from '../matters';
import type { Page } from '../site';
import { consumers, foreign } from '../subscriptions';
import { NOTHING, trap } from '../told';
import { current } from './end';
import { lines, overflow, standing } from './menus';
import { div, pairs, portal, press, section } from './parts';
import { plan } from './plans';

/** Things of another kind, a line or a panel each. */
const kinds = matterPages((paper, one) => {
  const form = paper.dice.pick('form', ['dots', 'dots', 'links', 'word', 'panels'] as const);
  const opened = paper.dice.pick('opened', [-1, 0, 1]);
  if (form === 'panels') {
    const all = one.things.map(({ name, facts }) =>
      div(
        'Panel',
        h('h3', {}, name),
        pairs(facts),
        div('Row', ...one.acts.map((label) => press(paper, label, name + label))),
      ),
    );
    return { body: portal(paper, one.title, all, 'without').body };
  }
  const { node, menus } = lines(paper, one, form, opened);
  const apart = menus.map(({ layer }) => layer);
  const content = section(one.title, div('Panel', node));
  return {
    body: portal(paper, one.title, content, 'without', { apart }).body,
    stand: () => standing(menus),
  };
});

const TRAPS: readonly Page[] = [
  trap('other kinds alone, a list open', 'list', (paper) => {
    const plans = foreign(paper, 3).map((one, at) => plan(paper, one, at === 0));
    const menus = plans.flatMap(({ menu }) => menu ?? []);
    const apart = menus.map(({ layer }) => layer);
    const { body } = portal(
      paper,
      paper.words.page.listTitle,
      plans.map(({ node }) => node),
      'within',
      { apart },
    );
    return { body, stand: () => standing(menus), truth: NOTHING };
  }),
  trap('invoices, the plan’s panel kept below and out of reach', 'settings', (paper) => {
    const { node, menus } = lines(
      paper,
      matter(paper, 'invoices'),
      'dots',
      paper.dice.pick('opened', [-1, 1]),
    );
    const cancel = press(paper, paper.words.labels.cancel, 'stale', 'Danger');
    const stale = h(
      'div',
      {
        'aria-hidden': 'true',
        inert: true,
        style: 'position:absolute;inset-inline-start:-4000px;width:600px',
      },
      [
        current(paper, {
          foot: div('Row', cancel, press(paper, paper.words.labels.updateCancel, 'stale2')),
        }),
      ],
    );
    const apart = menus.map(({ layer }) => layer);
    const { body } = portal(
      paper,
      paper.beside.area.billing,
      [stale, div('Panel', node)],
      'without',
      { apart },
    );
    return { body, stand: () => standing(menus), truth: NOTHING };
  }),
  trap('the list of accounts to change to, open over the list', 'list', (paper) => {
    const { things, words } = paper;
    const labels = ['Robin', 'Alex', things.business, things.family, words.traps.dismiss];
    const own = overflow(paper, 'accounts', 'Robin', labels, { open: true });
    const plans = foreign(paper, 2).map((one) => plan(paper, one, false, true).node);
    const { body } = portal(
      paper,
      words.page.listTitle,
      [div('Row', h('span', {}, 'Robin'), own.control), plans],
      'within',
      { apart: own.layer },
    );
    return { body, stand: () => standing([own]), truth: NOTHING };
  }),
  trap(
    'the portal while it loads',
    'list',
    (paper) => {
      const bones = [1, 2, 3].map(() => div('Panel', div('Bone'), div('Bone')));
      const content = h(
        'div',
        { 'aria-busy': 'true' },
        h('p', {}, paper.words.page.loading),
        bones,
      );
      return {
        body: portal(paper, paper.words.labels.subscriptions, content, 'within').body,
        truth: () => ({}),
      };
    },
    { quiet: false },
  ),
  trap('another person’s account, to look at alone', 'list', (paper) => {
    const plans = consumers(paper, 2).map((one) =>
      div(
        'Panel',
        h('h3', {}, one.name),
        pairs([
          [paper.words.labels.serviceTag, one.tag],
          [paper.beside.list.renews, one.renews],
        ]),
      ),
    );
    const content = [div('Callout', paper.things.readOnly), plans];
    return { body: portal(paper, 'Alex', content, 'without').body, truth: () => ({}) };
  }),
  trap(
    'help that tells the steps',
    'help',
    (paper) => {
      const { labels, traps } = paper.words;
      const chips = [labels.subscriptions, labels.view, labels.updateCancel, labels.cancel].map(
        (label) => press(paper, label, label, 'Text'),
      );
      const content = [h('p', {}, fill(traps.help, labels)), div('Row', ...chips)];
      return {
        body: portal(paper, paper.beside.article.title, content, 'without').body,
        truth: NOTHING,
      };
    },
    { memory: anywhere },
  ),
];

export const BILLING_TRAPS: readonly Page[] = [...kinds, ...TRAPS];
