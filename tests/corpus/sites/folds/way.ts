import { type Child, h } from '../../../../practice/dom';
import { act, box, button } from '../control';
import { matter } from '../matters';
import { arriving, atHome, inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { account, fold, tabbed } from './parts';

/** What an unfolded subscription shows: what is known, and Action, below which its entries unfold in turn. */
export function inside(paper: Paper, one: Subscription, unfolded: boolean) {
  const { words, beside, dice } = paper;
  const { labels } = words;
  const id = dice.id(`acts:${one.key}`);
  const action = act(
    paper,
    'button',
    labels.action,
    { class: 'btn', 'aria-expanded': String(unfolded), 'aria-controls': id },
    { key: `action:${one.key}` },
  );
  const names = [beside.list.reminder, labels.manageSubscriptions, beside.list.invoice];
  const items = new Map(
    names.map((label) => [
      label,
      act(paper, 'a', label, { class: 'item' }, { key: `${one.key}:${label}` }),
    ]),
  );
  const list = h(
    'ul',
    { id, hidden: !unfolded },
    [...items.values()].map((item) => h('li', {}, item)),
  );
  const facts: Child = [
    [labels.serviceTag, one.tag],
    [beside.list.name, one.device],
    [beside.list.renews, one.renews],
  ].map(([name, value]) => h('p', { class: 'fact' }, h('span', {}, name), value));
  return { content: [facts, action, list], action, items };
}

type Opened = 'none' | 'own' | 'menu' | 'other';

const RIGHT: Record<Opened, string> = {
  none: 'all shut',
  own: 'own one open',
  menu: 'own one open, and its entries',
  other: 'another one open',
};

/** Each subscription is a fold: its name is its head, what can be done is inside. */
function list(opened: Opened): Page {
  return {
    name: `list, ${RIGHT[opened]}`,
    place: 'list',
    weight: 1.5,
    memory: inList,
    draw: (paper) => {
      const { page, labels } = paper.words;
      const all = [...foreign(paper, 1), ...consumers(paper, 1), ...foreign(paper, 2).slice(1)];
      const open = all.find((one) => opened !== 'none' && one.own === (opened !== 'other'));
      const drawn = all.map((one) => {
        const inner = inside(paper, one, one === open && opened !== 'own');
        return { inner, one, ...fold(paper, one.key, one.name, inner.content, one === open) };
      });
      const mine = drawn.filter(({ one }) => one.own);
      const { body } = account(
        paper,
        page.listTitle,
        drawn.map(({ node }) => node),
        'subscriptions',
      );
      const step = opened === 'menu' ? 'action-manage' : 'action';
      const targets = mine.flatMap(({ head, inner }) => {
        if (opened === 'menu') return inner.items.get(labels.manageSubscriptions) ?? [];
        return opened === 'own' ? inner.action : head;
      });
      return {
        body,
        truth: () => ({
          step,
          targets,
          ...(opened === 'other'
            ? { orNothing: true, availability: ['unknown', 'not-covered'] }
            : {}),
        }),
      };
    },
  };
}

/** The first page: things of the account in folds, the subscriptions as a tab on the side. */
const home: Page = {
  name: 'home, tabs on the side',
  place: 'home',
  weight: 2,
  memory: atHome,
  draw: (paper) => {
    const parts = ['orders', 'devices', 'invoices'].map((kind, at) => {
      const { title, things, acts } = matter(paper, kind);
      const rows = things.map(({ name }) =>
        box(
          'line',
          h('b', {}, name),
          acts.map((label) => button(paper, label, `${kind}${name}${label}`, 'text')),
        ),
      );
      return fold(paper, kind, title, rows, at === 0).node;
    });
    const { body, way } = account(paper, paper.words.page.overview, parts, 'home');
    return { body, truth: () => ({ step: 'subscriptions', targets: way ? [way] : [] }) };
  },
};

/** Manage Subscriptions is the head of one of several folds; View is inside it. */
function area(open: boolean): Page {
  return {
    name: open ? 'area, fold open' : 'area, folds shut',
    place: 'area',
    weight: 1.5,
    memory: arriving,
    draw: (paper) => {
      const { labels } = paper.words;
      const { area: words } = paper.beside;
      const titles = [words.billing, labels.manageSubscriptions, words.licences];
      const views = titles.map((_, at) => button(paper, labels.view, `view${at}`, 'text'));
      const folds = titles.map((title, at) =>
        fold(paper, String(at), title, [h('p', {}, words.intro), views[at]], open && at > 0),
      );
      const { body } = account(
        paper,
        labels.subscriptions,
        folds.map(({ node }) => node),
        'subscriptions',
      );
      const head = folds.slice(1, 2).map((one) => one.head);
      return {
        body,
        truth: () =>
          open
            ? { step: 'view', targets: views.slice(1, 2) }
            : { step: 'manage-subscriptions', targets: head },
      };
    },
  };
}

/** Tabs within the subscriptions' tab. */
const tabs: Page = {
  name: 'area, tabs within a tab',
  place: 'area',
  memory: arriving,
  draw: (paper) => {
    const { page, labels } = paper.words;
    const { area: words } = paper.beside;
    const inner = tabbed(
      paper,
      [page.overview, labels.manageSubscriptions, words.billing],
      0,
      h('p', {}, words.intro),
      'inner',
    );
    const { body } = account(paper, labels.subscriptions, inner.node, 'subscriptions');
    return {
      body,
      truth: () => ({ step: 'manage-subscriptions', targets: inner.tabs.slice(1, 2) }),
    };
  },
};

export const WAY: readonly Page[] = [
  home,
  area(false),
  area(true),
  tabs,
  list('none'),
  list('own'),
  list('menu'),
  list('other'),
];
