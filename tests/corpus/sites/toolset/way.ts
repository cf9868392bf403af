import { h } from '../../../../practice/dom';
import { memory } from '../../state';
import { act, box, button } from '../control';
import { matter } from '../matters';
import { arriving, atHome, inList } from '../moments';
import type { Page } from '../site';
import { consumers, foreign } from '../subscriptions';
import { ENDS, type EndForm, split } from './ends';
import { frame, group, pairs, tools } from './frame';
import { rowOf, table } from './table';

function home(name: string, bar: 'way' | 'group' | 'open'): Page {
  return {
    name: `home, ${name}`,
    place: 'home',
    memory: atHome,
    draw: (paper) => {
      const { words } = paper;
      const { title, things, acts } = matter(paper, 'orders');
      const rows = things.map((thing, at) => ({ key: `order${at}`, ...thing, acts }));
      const orders = table(paper, title, paper.dice.pick('end', ENDS), rows);
      const { body, way } = frame(paper, words.page.overview, group(title, orders.node), bar);
      return { body, truth: () => ({ step: 'subscriptions', targets: [way] }) };
    },
  };
}

/** Buttons in one bar: Manage Subscriptions is one of them. */
const entry: Page = {
  name: 'area, buttons in a bar',
  place: 'area',
  memory: arriving,
  draw: (paper) => {
    const { words, beside } = paper;
    const own = button(paper, words.labels.manageSubscriptions, 'entry', 'plain', true);
    const rest = [beside.area.billing, beside.area.licences].map((label, at) =>
      button(paper, label, `entry${at}`),
    );
    const bar = tools(paper, words.labels.subscriptions, rest[0], own, rest[1]);
    const { body } = frame(
      paper,
      words.labels.subscriptions,
      [bar, h('p', {}, beside.area.intro)],
      'within',
    );
    return { body, truth: () => ({ step: 'manage-subscriptions', targets: [own] }) };
  },
};

/** View as a split button below Manage Subscriptions, and below its neighbours. */
const view: Page = {
  name: 'area, split buttons',
  place: 'area',
  weight: 2,
  memory: arriving,
  draw: (paper) => {
    const { words, beside } = paper;
    const titles = [beside.area.billing, words.labels.manageSubscriptions, beside.area.licences];
    const views = titles.map((_, at) =>
      button(paper, words.labels.view, `view${at}`, 'plain', at === 1),
    );
    const groups = titles.map((title, at) => {
      const items = [beside.list.export, words.page.settings].map((label) =>
        act(paper, 'a', label, { class: 'option' }, { key: `${at}:${label}` }),
      );
      const own = views[at];
      return group(
        title,
        h('p', {}, paper.day(at)),
        own ? split(paper, String(at), own, items) : null,
      );
    });
    const { body } = frame(paper, words.labels.subscriptions, groups, 'within');
    return { body, truth: () => ({ step: 'view', targets: views.slice(1, 2) }) };
  },
};

/** The list, nothing open. The browser's own box is a field: to ring its row's name is as right, or nothing. */
function list(form: EndForm, several: boolean): Page {
  return {
    name: `list, ${form}${several ? ', several' : ''}`,
    place: 'list',
    memory: inList,
    draw: (paper) => {
      const { words } = paper;
      const all = [
        ...foreign(paper, 1),
        ...consumers(paper, several ? 2 : 1),
        ...foreign(paper, 2).slice(1),
      ];
      const { node, drawn } = table(
        paper,
        words.page.listTitle,
        form,
        all.map((one) => rowOf(paper, one)),
      );
      const own = drawn.filter((_, at) => all[at]?.own);
      const { body } = frame(paper, words.labels.manageSubscriptions, node, 'within');
      const field = form === 'select';
      return {
        body,
        truth: () => ({
          step: 'action',
          targets: own.flatMap(({ end, name }) => (field ? [end.opener, name] : end.opener)),
          ring: several ? 'each' : 'one',
          orNothing: field,
        }),
      };
    },
  };
}

/** The row's list is open; the other rows' are shut, but there. */
function opened(form: 'split' | 'combo' | 'buttons'): Page {
  return {
    name: `list, ${form}, open`,
    place: 'list',
    memory: (dice) => memory(dice.pick('was', ['action', 'view'])),
    draw: (paper) => {
      const { words } = paper;
      const all = [...foreign(paper, 1), ...consumers(paper, 1), ...foreign(paper, 2).slice(1)];
      const rows = all.map((one) => rowOf(paper, one, { open: one.own }));
      const { node, drawn } = table(paper, words.page.listTitle, form, rows);
      const { body } = frame(paper, words.page.listTitle, node, 'within');
      const own = drawn.filter((_, at) => all[at]?.own);
      const targets = own.flatMap(
        ({ end }) => end.items.get(words.labels.manageSubscriptions) ?? [],
      );
      return { body, truth: () => ({ step: 'action-manage', targets }) };
    },
  };
}

/** A bar for the ticked row: one of another kind is ticked, so the bar is about that. */
const ticked: Page = {
  name: 'list, a bar for another ticked row',
  place: 'list',
  weight: 2,
  memory: inList,
  draw: (paper) => {
    const { words } = paper;
    const { labels } = words;
    const all = [...consumers(paper, 1), ...foreign(paper, 2)];
    const field = paper.dice.id('ticked');
    const { node, drawn } = table(
      paper,
      words.page.listTitle,
      'none',
      all.map((one) => rowOf(paper, one)),
      (row) =>
        h('input', {
          type: 'radio',
          name: field,
          checked: row.key === 'o0',
          'aria-label': row.name,
        }),
    );
    const bar = tools(
      paper,
      labels.action,
      h('b', {}, all[1]?.name ?? ''),
      [labels.view, labels.updateCancel, labels.cancel].map((label) =>
        button(paper, label, `bar:${label}`),
      ),
    );
    const { body } = frame(paper, words.page.listTitle, [bar, node], 'within');
    const own = drawn[0]?.name;
    return {
      body,
      truth: () => ({
        step: 'action',
        targets: own ? [own] : [],
        orNothing: true,
        availability: ['unknown', 'not-covered'],
      }),
    };
  },
};

/** Nobody is signed in: a button among others in a bar, and one in the head. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { words, beside } = paper;
    const own = button(paper, words.labels.signIn, 'own', 'main', true);
    const top = act(paper, 'a', words.labels.signIn, {}, { key: 'top' });
    const body = [
      box('brand', h('b', {}, 'Riverbend'), top),
      h('div', { role: 'main', class: 'content' }, [
        h('h1', {}, beside.signedOut.title),
        pairs([['', beside.signedOut.text]]),
        tools(paper, words.page.openMenu, own, button(paper, beside.signedOut.create, 'create')),
      ]),
    ];
    return { body, truth: () => ({ step: 'sign-in', targets: [own, top] }) };
  },
};

export const WAY: readonly Page[] = [
  signedOut,
  home('a menu bar', 'way'),
  home('a group of the menu bar', 'group'),
  home('an open group of the menu bar', 'open'),
  entry,
  view,
  ...ENDS.map((form) => list(form, false)),
  list('split', true),
  opened('split'),
  opened('combo'),
  opened('buttons'),
  ticked,
];
