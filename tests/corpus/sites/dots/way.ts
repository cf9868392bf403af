import { h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { act, box, button } from '../control';
import { matter } from '../matters';
import { arriving, atHome, inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { lineOf, linesOf, menusOf } from './blocks';
import { frame } from './frame';
import { type DrawnLine, lines } from './lines';
import { standing } from './menu';

/** Which menus of the list are open. */
type Opened = 'none' | 'own' | 'both' | 'other';

/** The list's rows, and what a guide may ring in them. */
export function listOf(paper: Paper, all: readonly Subscription[], opened: Opened) {
  // Where several are open, the own one comes last and lies on top.
  const order = opened === 'both' ? [...all].sort((a, b) => Number(a.own) - Number(b.own)) : all;
  const first = (own: boolean) => order.find((one) => one.own === own);
  const open = new Set(
    opened === 'none' ? [] : [opened !== 'other' && first(true), opened !== 'own' && first(false)],
  );
  const block = lines(
    paper,
    paper.words.page.listTitle,
    order.map((one) => lineOf(paper, one, { open: open.has(one) })),
  );
  const own = block.drawn.filter((_, at) => order[at]?.own);
  return { ...block, own };
}

const itemOf = (paper: Paper, drawn: readonly DrawnLine[]): HTMLElement[] =>
  drawn
    .filter(({ menu }) => menu.open)
    .flatMap(({ menu }) => menu.items.get(paper.words.labels.manageSubscriptions) ?? []);

function list(
  name: string,
  wish: { own: number; other: number; opened: Opened },
  weight = 1,
): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const all = [...consumers(paper, wish.own), ...foreign(paper, wish.other)];
      if (paper.maybe('turned', 0.5)) all.reverse();
      const block = listOf(paper, all, wish.opened);
      const { body } = frame(paper, paper.words.labels.subscriptions, block.node, 'within');
      const items = itemOf(paper, block.own);
      return {
        body: [body, block.apart],
        stand: () => standing(menusOf(block)),
        truth: () =>
          items.length > 0
            ? { step: 'action-manage', targets: items }
            : {
                step: 'action',
                targets: block.own.flatMap(({ ways }) => ways),
                ring: block.own.length > 1 ? 'each' : 'one',
                ...(wish.opened === 'other'
                  ? { orNothing: true, availability: ['unknown', 'not-covered'] }
                  : {}),
              },
      };
    },
  };
}

/** Everything of the account on one page, each part with dots of its own. */
const everything: Page = {
  name: 'list among devices, orders and cards to pay with',
  place: 'list',
  weight: 2,
  memory: inList,
  draw: (paper) => {
    const { words } = paper;
    const own = listOf(paper, [...foreign(paper, 1), ...consumers(paper, 1)], 'none');
    const others = (['orders', 'devices', 'payments'] as const).map((name) =>
      linesOf(paper, matter(paper, name), null),
    );
    const parts = others.map(({ node }) => node);
    parts.splice(Math.floor(paper.dice.roll('at') * 4), 0, own.node);
    const { body } = frame(paper, words.page.group, parts, 'within');
    return {
      body: [body, own.apart, others.map(({ apart }) => apart)],
      truth: () => ({ step: 'action', targets: own.own.flatMap(({ ways }) => ways) }),
    };
  },
};

/** The first page, with dots on all that stands there. */
const home: Page = {
  name: 'home, with dots',
  place: 'home',
  weight: 2,
  memory: atHome,
  draw: (paper) => {
    const orders = linesOf(paper, matter(paper, 'orders'), paper.maybe('opened', 0.3) ? 1 : null);
    const devices = linesOf(paper, matter(paper, 'devices'), null);
    const { body, way } = frame(paper, 'Robin', [orders.node, devices.node], 'way');
    return {
      body: [body, orders.apart, devices.apart],
      stand: () => standing(menusOf(orders)),
      truth: () => ({ step: 'subscriptions', targets: [way] }),
    };
  },
};

/** Manage Subscriptions as the head of one tile of several, each with dots and a way on. */
const area: Page = {
  name: 'area, tiles',
  place: 'area',
  weight: 2,
  memory: arriving,
  draw: (paper) => {
    const { words, beside } = paper;
    const titles = [words.labels.manageSubscriptions, beside.area.billing, beside.area.licences];
    const tiles = titles.map((title, at) => {
      const view = button(paper, words.labels.view, `view${at}`, 'text', at === 0);
      return { view, node: box('card', h('h3', {}, title), h('p', {}, String(at + 2)), view) };
    });
    const nodes = shuffled(paper.dice, 'order', tiles).map(({ node }) => node);
    const { body } = frame(paper, words.labels.subscriptions, nodes, 'within');
    return {
      body,
      truth: () => ({ step: 'view', targets: tiles.slice(0, 1).map((one) => one.view) }),
    };
  },
};

/** Manage Subscriptions as one of a row of links below the title. */
const entry: Page = {
  name: 'area, links in a row',
  place: 'area',
  memory: arriving,
  draw: (paper) => {
    const { words, beside } = paper;
    const link = (label: string, key: string, anyhow = false) =>
      act(paper, 'a', label, { class: 'btn' }, { key, anyhow });
    const own = link(words.labels.manageSubscriptions, 'entry', true);
    const row = box('row', link(beside.area.billing, 'a'), own, link(beside.area.licences, 'b'));
    const content = [h('p', {}, beside.area.intro), row];
    const { body } = frame(paper, words.labels.subscriptions, content, 'within');
    return { body, truth: () => ({ step: 'manage-subscriptions', targets: [own] }) };
  },
};

export const WAY: readonly Page[] = [
  home,
  area,
  entry,
  list('one', { own: 1, other: 2, opened: 'none' }),
  list('several', { own: 2, other: 1, opened: 'none' }),
  list('menu open', { own: 1, other: 2, opened: 'own' }, 2),
  list('menus of two kinds open', { own: 1, other: 2, opened: 'both' }, 2),
  list('menu of another row still open', { own: 1, other: 2, opened: 'other' }),
  everything,
];
