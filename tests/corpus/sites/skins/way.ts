import { h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { matter } from '../matters';
import { arriving, atHome, inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import type { Skin, SkinLine } from './skin';

/** The line of a subscription. */
export function lineOf(paper: Paper, one: Subscription, rest: Partial<SkinLine> = {}): SkinLine {
  const { words, beside } = paper;
  return {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [words.labels.billPlan, paper.price(14.9)],
      [beside.list.renews, one.renews],
    ],
    acts: [beside.list.reminder, words.labels.manageSubscriptions, words.labels.view],
    ...rest,
  };
}

/** A few things of another kind, as a part of a page. */
export function someOf(skin: Skin, paper: Paper, kind: string, opened = -1) {
  const { title, things, acts } = matter(paper, kind);
  const all = things.map((thing, at) => ({
    key: `${kind}${at}`,
    ...thing,
    acts,
    open: at === opened,
  }));
  const block = skin.lines(paper, title, all);
  return { ...block, title, node: skin.part(paper, title, block.node) };
}

function list(
  skin: Skin,
  name: string,
  own: number,
  other: number,
  opened: 'none' | 'own' | 'other',
): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight: opened === 'own' ? 2 : 1,
    memory: inList,
    draw: (paper) => {
      const { labels, page } = paper.words;
      const all = shuffled(paper.dice, 'lines', [
        ...consumers(paper, own),
        ...foreign(paper, other),
      ]);
      const open = all.find((one) => opened === (one.own ? 'own' : 'other'));
      const block = skin.lines(
        paper,
        page.listTitle,
        all.map((one) => lineOf(paper, one, { open: one === open })),
      );
      const mine = block.drawn.filter((_, at) => all[at]?.own);
      const { body } = skin.frame(paper, page.listTitle, block.node, 'within');
      const items = mine.flatMap((one) => one.items.get(labels.manageSubscriptions) ?? []);
      return {
        body: [body, block.apart],
        stand: () => block.stand?.(),
        truth: () =>
          opened === 'own'
            ? {
                step: 'action-manage',
                targets: items.filter((_, at) => all.filter((one) => one.own)[at] === open),
              }
            : {
                step: 'action',
                targets: mine.map(({ opener }) => opener),
                ring: own > 1 ? 'each' : 'one',
                ...(opened === 'other'
                  ? { orNothing: true, availability: ['unknown', 'not-covered'] }
                  : {}),
              },
      };
    },
  };
}

/** The first page: orders and devices, and the subscriptions among the entries. */
function home(skin: Skin): Page {
  return {
    name: 'home',
    place: 'home',
    weight: 2,
    memory: atHome,
    draw: (paper) => {
      const blocks = ['devices', 'orders'].map((kind) => someOf(skin, paper, kind));
      const { body, way } = skin.frame(
        paper,
        paper.words.page.overview,
        blocks.map(({ node }) => node),
        'way',
      );
      return {
        body: [body, blocks.map(({ apart }) => apart)],
        truth: () => ({ step: 'subscriptions', targets: [way] }),
      };
    },
  };
}

/** The subscriptions' part: Manage Subscriptions is a control, or the title of what View belongs to. */
function area(skin: Skin, titled: boolean): Page {
  return {
    name: titled ? 'area, View' : 'area, Manage Subscriptions',
    place: 'area',
    weight: 1.5,
    memory: arriving,
    draw: (paper) => {
      const { labels } = paper.words;
      const { area: words } = paper.beside;
      const own = skin.press(
        paper,
        titled ? labels.view : labels.manageSubscriptions,
        'own',
        paper.dice.pick('look', ['main', 'plain', 'text']),
      );
      const other = skin.press(paper, labels.view, 'other', 'text');
      const parts = [
        skin.part(paper, titled ? labels.manageSubscriptions : labels.billPlan, [
          h('p', {}, words.manage),
          own.node,
        ]),
        skin.part(paper, words.billing, [h('p', {}, paper.day(-9)), other.node]),
      ];
      const { body } = skin.frame(
        paper,
        labels.subscriptions,
        shuffled(paper.dice, 'parts', parts),
        'within',
      );
      return {
        body,
        truth: () => ({ step: titled ? 'view' : 'manage-subscriptions', targets: [own.control] }),
      };
    },
  };
}

/** The list between lists of other things. */
function between(skin: Skin): Page {
  return {
    name: 'list between devices and cards to pay with',
    place: 'list',
    weight: 2,
    memory: inList,
    draw: (paper) => {
      const { page } = paper.words;
      const [above, below] = ['devices', 'payments'].map((kind) => someOf(skin, paper, kind));
      const [mine] = consumers(paper, 1);
      const all = [...foreign(paper, 1), ...(mine ? [mine] : [])];
      const block = skin.lines(
        paper,
        page.listTitle,
        all.map((one) => lineOf(paper, one)),
      );
      const content = [above?.node, skin.part(paper, page.listTitle, block.node), below?.node];
      const { body } = skin.frame(paper, page.group, content, 'within');
      return {
        body: [body, above?.apart, block.apart, below?.apart],
        truth: () => ({
          step: 'action',
          targets: block.drawn.slice(1).map(({ opener }) => opener),
        }),
      };
    },
  };
}

export const wayOf = (skin: Skin): Page[] => [
  home(skin),
  area(skin, true),
  area(skin, false),
  list(skin, 'one', 1, 2, 'none'),
  list(skin, 'several', 2, 1, 'none'),
  list(skin, 'menu open', 1, 2, 'own'),
  list(skin, 'menu of one of several open', 2, 1, 'own'),
  list(skin, 'menu of another kind open', 1, 2, 'other'),
  between(skin),
];
