import { h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { atHome, inArea, inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { board, framed, type Line, line, push, things, widget } from './board';
import { X } from './css';
import { layers, type Menu, standing } from './menu';

const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { words, beside, dice } = paper;
    const go = push(
      paper,
      words.labels.signIn,
      'in',
      dice.pick('look', ['main', 'plain'] as const),
      true,
    );
    const empty = [words.page.orders, words.page.devices].map((title) =>
      widget(paper, title, h('div', { class: X.bone })),
    );
    const call = widget(paper, beside.signedOut.title, h('p', {}, beside.signedOut.text), {
      foot: [go, push(paper, beside.signedOut.create, 'new', 'text')],
    });
    const grid = h('div', { class: X.grid }, shuffled(dice, 'parts', [call, ...empty]));
    return {
      body: h('main', { class: X.main }, h('h1', {}, 'Riverbend'), grid),
      truth: () => ({ step: 'sign-in', targets: [go] }),
    };
  },
};

const KINDS = ['orders', 'devices', 'visits', 'invoices', 'payments'] as const;

/** Some widgets of other kinds; of one of them a menu may have been left open. */
function others(paper: Paper, count: number, open: number | 'own' | null = null) {
  return shuffled(paper.dice, 'kinds', KINDS)
    .slice(0, count)
    .map((kind, at) => things(paper, kind, at === 0 ? open : null));
}

/** The first page. @param open a menu of another widget was left open */
function home(open: boolean): Page {
  return {
    name: open ? 'home, a menu left open' : 'home',
    place: 'home',
    memory: atHome,
    draw: (paper) => {
      const all = others(
        paper,
        paper.dice.pick('many', [2, 3, 4]),
        open ? paper.dice.pick<number | 'own'>('open', ['own', 0]) : null,
      );
      const grid = h(
        'div',
        { class: X.grid },
        all.map(({ node }) => node),
      );
      const { body, way } = board(paper, paper.words.page.overview, grid, 'way');
      const menus = all.flatMap((one) => one.menus);
      return {
        body: [body, layers(menus)],
        stand: () => standing(menus),
        truth: () => ({ step: 'subscriptions', targets: [way] }),
      };
    },
  };
}

/** A widget of Manage Subscriptions among others that have a View as well. @param inFrame in a frame */
function area(place: 'area' | 'home', inFrame = false): Page {
  return {
    name: `${place}, View in a widget${inFrame ? ' that is a frame' : ''}`,
    place,
    memory: place === 'home' ? atHome : inArea,
    draw: (paper) => {
      const { words, beside } = paper;
      const view = push(
        paper,
        words.labels.view,
        'view',
        paper.dice.pick('look', ['text', 'plain'] as const),
        !inFrame,
      );
      const text = h('p', {}, beside.area.manage);
      const inner = widget(paper, words.labels.manageSubscriptions, text, { foot: view });
      const frame = inFrame ? framed(paper, inner, 150, paper.maybe('nested', 0.5)) : null;
      const all = others(paper, 2);
      const parts = shuffled(paper.dice, 'parts', [
        frame?.node ?? inner,
        ...all.map(({ node }) => node),
      ]);
      const { body } = board(
        paper,
        place === 'home' ? words.page.overview : words.labels.subscriptions,
        h('div', { class: X.grid }, parts),
        place === 'home' ? 'way' : 'within',
      );
      return {
        body: [body, layers(all.flatMap(({ menus }) => menus))],
        stand: () => frame?.stand(),
        truth: () => ({ step: 'view', targets: [view] }),
      };
    },
  };
}

/** Manage Subscriptions is a link at the foot of a widget, or one of several above them. */
const areaEntry: Page = {
  name: 'area, Manage Subscriptions at the foot of a widget',
  place: 'area',
  memory: inArea,
  draw: (paper) => {
    const { words, beside } = paper;
    const own = push(paper, words.labels.manageSubscriptions, 'own', 'text', true);
    const mine = widget(paper, words.labels.billPlan, h('p', {}, beside.area.intro), { foot: own });
    const all = others(paper, 2);
    const parts = shuffled(paper.dice, 'parts', [mine, ...all.map(({ node }) => node)]);
    const { body } = board(
      paper,
      words.labels.subscriptions,
      h('div', { class: X.grid }, parts),
      'within',
    );
    return {
      body: [body, layers(all.flatMap(({ menus }) => menus))],
      truth: () => ({ step: 'manage-subscriptions', targets: [own] }),
    };
  },
};

/** A subscription in its widget. */
export function lineFor(paper: Paper, one: Subscription, open = false, cascading = false): Line {
  const { words, beside } = paper;
  const { manageSubscriptions } = words.labels;
  return line(paper, {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
    ],
    entries: cascading
      ? [beside.list.reminder, beside.list.invoice]
      : [beside.list.reminder, manageSubscriptions, beside.list.invoice],
    open,
    ...(cascading && open
      ? {
          sub: {
            label: beside.list.details,
            entries: [manageSubscriptions, beside.details.payment],
          },
        }
      : {}),
  });
}

/** The widget of the subscriptions. @param open which of them have their menus open */
export function subscriptions(
  paper: Paper,
  own: number,
  other: number,
  open: readonly string[],
  cascading = false,
) {
  const all = shuffled(paper.dice, 'rows', [...consumers(paper, own), ...foreign(paper, other)]);
  const lines = all.map((one) => lineFor(paper, one, open.includes(one.key), cascading));
  const node = widget(
    paper,
    paper.words.page.listTitle,
    lines.map((one) => one.node),
  );
  const mine = lines.filter((_, at) => all[at]?.own);
  return { node, menus: lines.map((one) => one.menu), mine: mine.map((one) => one.menu) };
}

interface ListWish {
  own: number;
  other: number;
  /** Keys of subscriptions whose menus are open. */
  open?: readonly string[];
  /** A menu of another widget is open as well. */
  left?: boolean;
  cascading?: boolean;
  inFrame?: boolean;
}

function list(name: string, wish: ListWish, weight = 1): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { open = [], left, cascading, inFrame } = wish;
      const mine = subscriptions(paper, wish.own, wish.other, open, cascading);
      const all = others(
        paper,
        paper.dice.pick('many', [1, 2, 3]),
        left ? paper.dice.pick<number | 'own'>('left', [0, 'own']) : null,
      );
      const frame = inFrame
        ? framed(paper, [mine.node, layers(mine.menus)], 340, paper.maybe('nested', 0.4))
        : null;
      // What is open lies before the others, and so over none of the subscriptions' own.
      const parts = [frame?.node ?? mine.node, ...all.map(({ node }) => node)];
      const ordered = open.length > 0 || left ? parts : shuffled(paper.dice, 'parts', parts);
      const { body } = board(
        paper,
        paper.words.labels.subscriptions,
        h('div', { class: X.grid }, ordered),
        'within',
      );
      const menus: Menu[] = all.flatMap((one) => one.menus);
      const items = mine.mine
        .filter((one) => one.open)
        .flatMap((one) => one.items.get(paper.words.labels.manageSubscriptions) ?? []);
      const otherOpen = (left || open.length > 0) && items.length === 0;
      return {
        body: [body, layers(menus), frame ? null : layers(mine.menus)],
        stand: () => {
          frame?.stand();
          standing([...menus, ...mine.menus]);
        },
        truth: () =>
          items.length > 0
            ? { step: 'action-manage', targets: items }
            : {
                step: 'action',
                targets: mine.mine.map(({ control }) => control),
                ring: mine.mine.length > 1 ? 'each' : 'one',
                ...(otherOpen ? { orNothing: true, availability: ['unknown', 'not-covered'] } : {}),
              },
      };
    },
  };
}

export const WAY: readonly Page[] = [
  signedOut,
  home(false),
  home(true),
  area('area'),
  area('area', true),
  area('home'),
  areaEntry,
  list('one among widgets', { own: 1, other: 2 }),
  list('several', { own: 2, other: 1 }),
  list('in a frame', { own: 1, other: 1, inFrame: true }),
  list('menu open', { own: 1, other: 1, open: ['c0'] }),
  list('menu of one of several open', { own: 2, other: 1, open: ['c1'] }),
  list('menus open, one left from before', { own: 1, other: 1, open: ['c0'], left: true }),
  list('menu open, cascading', { own: 1, other: 2, open: ['c0'], cascading: true }),
  list('menu of another kind open', { own: 1, other: 2, open: ['o0'] }),
  list('menu of another widget open', { own: 1, other: 1, left: true }),
];
