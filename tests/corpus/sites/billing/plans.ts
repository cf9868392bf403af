import { type Child, h } from '../../../../practice/dom';
import { act } from '../control';
import { inListOf, type ListWish, listed } from '../lists';
import { matter } from '../matters';
import { inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { lines, type Overflow, overflow, standing } from './menus';
import { c, div, pairs, portal, section } from './parts';

/** One plan as a panel: name, price, what is known, and a list of what can be done in its corner or below. */
export interface Plan {
  node: HTMLElement;
  name: HTMLElement;
  menu: Overflow | null;
}

/** @param bare nothing but its name can be pressed */
export function plan(paper: Paper, one: Subscription, open: boolean, bare = false): Plan {
  const { words, beside, dice } = paper;
  const { labels } = words;
  const first = dice.pick('first-act', [beside.list.invoice, beside.list.reminder, labels.view]);
  const acts = [first, labels.manageSubscriptions, beside.details.payment];
  const form = dice.pick('end', ['dots', 'dots', 'word'] as const);
  const menu = bare ? null : overflow(paper, one.key, one.name, acts, { open, form });
  const linked = bare || dice.chance('linked', 0.5);
  const name = linked
    ? act(
        paper,
        dice.pick('name-tag', ['a', 'button']),
        one.name,
        { class: c('Button', 'Text') },
        { key: `name:${one.key}` },
      )
    : h('span', {}, one.name);
  const facts = pairs([
    [labels.serviceTag, one.tag],
    [beside.list.renews, one.renews],
    [beside.list.status, one.state],
  ]);
  const node = h('article', { class: c('Panel') }, [
    div('PanelHead', h('h3', {}, name), form === 'dots' && menu?.control),
    div('Price', paper.price(one.own ? 14.9 : 9.9)),
    facts,
    form === 'word' && menu ? div('Row', menu.control) : null,
  ]);
  return { node, name, menu };
}

/** Cards to pay with and invoices, below what a page is about. @param opened one of the cards has its list open */
export function below(paper: Paper, opened = -1): { node: Child; menus: Overflow[] } {
  const cards = lines(paper, matter(paper, 'payments'), 'dots', opened);
  const bills = matter(paper, 'invoices');
  const invoices = lines(paper, bills, paper.dice.pick('bills', ['links', 'dots'] as const));
  const parts = [section(paper.others.payment, cards.node), section(bills.title, invoices.node)];
  return {
    node: opened < 0 && paper.maybe('bills-first', 0.4) ? parts.reverse() : parts,
    menus: [...cards.menus, ...invoices.menus],
  };
}

interface Wish extends ListWish {
  bare?: boolean;
  weight?: number;
}

/** Plans one below the other; cards and invoices may follow. */
function list(name: string, { bare, weight = 1, ...wish }: Wish): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { page, labels } = paper.words;
      const { all, open } = listed(paper, wish, 'plans');
      const plans = all.map((one) => plan(paper, one, one === open, bare));
      const rest = paper.maybe('rest', 0.5) ? below(paper) : { node: null, menus: [] };
      const menus = [...plans.flatMap(({ menu }) => menu ?? []), ...rest.menus];
      const content = [
        section(
          labels.subscriptions,
          plans.map(({ node }) => node),
        ),
        rest.node,
      ];
      const { body } = portal(paper, page.listTitle, content, 'within', {
        apart: menus.map(({ layer }) => layer),
      });
      const mine = plans.filter((_, at) => all[at]?.own);
      const item = plans[open ? all.indexOf(open) : -1]?.menu?.items.get(
        labels.manageSubscriptions,
      );
      return {
        body,
        stand: () => standing(menus),
        truth: () =>
          inListOf(
            wish,
            mine.map((one) => one.menu?.control ?? one.name),
            item,
          ),
      };
    },
  };
}

/** A card to pay with, further down the list's page, has its list open. */
const cardOpen: Page = {
  name: 'list, the list of a saved card open',
  place: 'list',
  weight: 0.5,
  memory: inList,
  draw: (paper) => {
    const all = [...consumers(paper, 1), ...foreign(paper, 1)];
    const plans = all.map((one) => plan(paper, one, false));
    const rest = below(paper, paper.dice.pick('card', [0, 1]));
    const menus = [...plans.flatMap(({ menu }) => menu ?? []), ...rest.menus];
    const content = [plans.map(({ node }) => node), rest.node];
    const { body } = portal(paper, paper.words.page.listTitle, content, 'within', {
      apart: menus.map(({ layer }) => layer),
    });
    const targets = plans.slice(0, 1).flatMap(({ menu }) => menu?.control ?? []);
    return { body, stand: () => standing(menus), truth: () => ({ step: 'action', targets }) };
  },
};

export const PLANS: readonly Page[] = [
  list('one', { own: 1, other: 1 }),
  list('several', { own: 2, other: 1 }),
  list('alone', { own: 1, other: 0, weight: 0.5 }),
  list('menu open', { own: 1, other: 2, opened: 'own', weight: 1.5 }),
  list('menu of one of several open', { own: 2, other: 0, opened: 'own' }),
  list('menu of another kind open', { own: 1, other: 1, opened: 'other', weight: 0.5 }),
  list('names alone', { own: 1, other: 2, bare: true }),
  cardOpen,
];
