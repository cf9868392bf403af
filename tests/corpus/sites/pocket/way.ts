import { h } from '../../../../practice/dom';
import { memory } from '../../state';
import { act, box, button } from '../control';
import { matter } from '../matters';
import { arriving, atHome, inList } from '../moments';
import type { Page, Paper } from '../site';
import { consumers, foreign, type Subscription } from '../subscriptions';
import { app, choices, sheet } from './app';
import { type DrawnRow, type Form, listOf, rowOf } from './rows';

/** The row of a subscription in the list. */
export function subscriptionRow(
  paper: Paper,
  form: Form,
  one: Subscription,
  open = false,
): DrawnRow {
  const { words, beside } = paper;
  return rowOf(paper, form, {
    key: one.key,
    name: one.name,
    facts: [
      [words.labels.serviceTag, one.tag],
      [beside.list.renews, one.renews],
    ],
    acts: [beside.list.reminder, words.labels.action],
    open,
  });
}

/** Cards of the first page. */
function tiles(paper: Paper): HTMLElement[] {
  const { words } = paper;
  return ['orders', 'devices'].map((name) => {
    const { title, things } = matter(paper, name);
    const [first] = things;
    return h('section', { class: 'tile' }, [
      h('h2', {}, title),
      h('p', {}, first?.name ?? ''),
      button(paper, words.labels.view, `view:${name}`, 'text'),
    ]);
  });
}

function home(name: string, dock: 'way' | 'more'): Page {
  return {
    name: `home, ${name}`,
    place: 'home',
    memory: atHome,
    draw: (paper) => {
      const { body, way } = app(paper, [{ title: 'Robin', content: tiles(paper) }], dock);
      return { body, truth: () => ({ step: 'subscriptions', targets: [way] }) };
    },
  };
}

/** The menu is up, as a sheet over the first page. */
const menu: Page = {
  name: 'home, the menu is a sheet',
  place: 'home',
  memory: () => memory('subscriptions'),
  draw: (paper) => {
    const { words, beside } = paper;
    const { page, labels } = words;
    const names = [page.devices, labels.subscriptions, page.settings, beside.frame.signOut];
    const entries = choices(paper, names, 'menu');
    const up = sheet(paper, page.openMenu, [...entries.values()]);
    const { body } = app(paper, [{ title: 'Robin', content: tiles(paper) }], 'without', up);
    const own = entries.get(labels.subscriptions);
    return { body, truth: () => ({ step: 'subscriptions', targets: own ? [own] : [] }) };
  },
};

/** Segments above the content; Manage Subscriptions is one of them. */
function segments(chosen: boolean): Page {
  return {
    name: chosen ? 'area, segment chosen' : 'area, segments',
    place: 'area',
    memory: arriving,
    draw: (paper) => {
      const { words, beside } = paper;
      const way = paper.dice.pick('segments', ['tab', 'pressed', 'radio'] as const);
      const labels = [words.page.overview, words.labels.manageSubscriptions, beside.area.billing];
      const all = labels.map((label, at) => {
        const on = String(at === (chosen ? 1 : 0));
        const said = {
          tab: { role: 'tab', 'aria-selected': on },
          pressed: { 'aria-pressed': on },
          radio: { role: 'radio', 'aria-checked': on },
        }[way];
        return act(paper, 'button', label, { class: 'segment', ...said }, { key: `segment${at}` });
      });
      const role = { tab: 'tablist', pressed: 'group', radio: 'radiogroup' }[way];
      const view = button(paper, words.labels.view, 'view', 'text', true);
      const content = [
        h('div', { class: 'segments', role }, all),
        h('section', { class: 'tile' }, [
          h('p', {}, chosen ? beside.area.manage : beside.area.intro),
          chosen ? view : null,
        ]),
      ];
      const { body } = app(paper, [{ title: words.labels.subscriptions, content }], 'within');
      const own = all.slice(1, 2);
      return {
        body,
        truth: () =>
          chosen
            ? { step: 'view', targets: [view] }
            : { step: 'manage-subscriptions', targets: own },
      };
    },
  };
}

/** The list. @param opened whose row is swiped aside or unfolded */
function list(form: Form, opened: 'none' | 'own' | 'other'): Page {
  return {
    name: `list, ${form}${opened === 'none' ? '' : `, ${opened} row open`}`,
    place: 'list',
    memory: inList,
    draw: (paper) => {
      const { words } = paper;
      const all = [...foreign(paper, 1), ...consumers(paper, 1), ...foreign(paper, 2).slice(1)];
      const open = all.find(({ own }) => opened === (own ? 'own' : 'other'));
      const rows = all.map((one) => subscriptionRow(paper, form, one, one === open));
      const own = rows.filter((_, at) => all[at]?.own);
      const content = listOf(paper, words.page.listTitle, rows);
      const { body } = app(paper, [{ title: words.page.listTitle, content }], 'within');
      const targets = own.flatMap(({ name, acts }) =>
        opened === 'own' ? (acts.get(words.labels.action) ?? []) : name,
      );
      return {
        body,
        truth: () => ({
          step: 'action',
          targets,
          ...(opened === 'other' ? { orNothing: true } : {}),
        }),
      };
    },
  };
}

/** What can be done with the row, as a sheet that bears its name. */
const rowSheet: Page = {
  name: 'list, sheet of the row',
  place: 'list',
  weight: 2,
  memory: (dice) => memory(dice.pick('was', ['action', 'view'])),
  draw: (paper) => {
    const { words, beside } = paper;
    const all = [...consumers(paper, 1), ...foreign(paper, 2)];
    const rows = all.map((one) => subscriptionRow(paper, 'plain', one));
    const names = [beside.list.details, words.labels.manageSubscriptions, beside.list.invoice];
    const items = choices(paper, names, 'row');
    const off = act(paper, 'button', words.traps.dismiss, { class: 'choice off' });
    const up = sheet(paper, `${all[0]?.name} ${all[0]?.tag}`, [...items.values(), off]);
    const content = listOf(paper, words.page.listTitle, rows);
    const { body } = app(paper, [{ title: words.page.listTitle, content }], 'within', up);
    const own = items.get(words.labels.manageSubscriptions);
    return { body, truth: () => ({ step: 'action-manage', targets: own ? [own] : [] }) };
  },
};

/** Nobody is signed in. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { words, beside } = paper;
    const go = button(paper, words.labels.signIn, 'sign-in', 'main', true);
    const content = [
      h('p', {}, beside.signedOut.text),
      h('img', { alt: '', width: 120, height: 90 }),
    ];
    const foot = box('stack', go, button(paper, beside.signedOut.create, 'create', 'text'));
    const { body } = app(paper, [{ title: beside.signedOut.title, content, foot }], 'none');
    return { body, truth: () => ({ step: 'sign-in', targets: [go] }) };
  },
};

export const WAY: readonly Page[] = [
  signedOut,
  home('entries along the edge', 'way'),
  home('entries behind the last one', 'more'),
  menu,
  segments(false),
  segments(true),
  list('plain', 'none'),
  list('swipe', 'none'),
  list('swipe', 'own'),
  list('swipe', 'other'),
  list('fold', 'none'),
  list('fold', 'own'),
  rowSheet,
];
