import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { act, box, button } from '../control';
import { inListOf, type ListWish } from '../lists';
import { atHome, inArea, inList } from '../moments';
import type { Page, Paper } from '../site';
import { subject } from '../subscriptions';
import { aboutIt, type Nav, panel, view } from './parts';
import { apart, draft, drafts, mixed, rowFor, rowsOf, standing } from './rows';

/** Nobody is signed in; what can be done is told in steps. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  weight: 1.5,
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { words, beside, dice } = paper;
    const go = button(paper, words.labels.signIn, 'in', dice.pick('look', ['main', 'plain']), true);
    const steps = [beside.home.track, words.page.devices, words.labels.subscriptions];
    const main = [
      h('p', {}, beside.signedOut.text),
      h(
        'ol',
        {},
        steps.map((label) => h('li', {}, label)),
      ),
      box('line', go, button(paper, beside.signedOut.create, 'new', 'text')),
    ];
    const { body } = view(paper, { title: beside.signedOut.title, main, nav: 'none' });
    return { body, truth: () => ({ step: 'sign-in', targets: [go] }) };
  },
};

/** The first page: what was begun, and what can be begun. */
function home(nav: Extract<Nav, 'way' | 'closed'>): Page {
  return {
    name: nav === 'way' ? 'home, tasks begun' : 'home, entries behind a button',
    place: 'home',
    weight: 1.5,
    memory: atHome,
    draw: (paper) => {
      const { words, beside } = paper;
      const begun = drafts(paper, subject(paper).name).slice(
        0,
        paper.dice.pick('begun', [1, 2, 3]),
      );
      const tasks = panel(
        words.page.overview,
        [beside.home.track, words.page.devices, beside.area.billing].map((label) =>
          h('p', {}, button(paper, label, `task:${label}`, 'text')),
        ),
      );
      const main = shuffled(paper.dice, 'parts', [...begun, tasks]);
      const { body, way } = view(paper, { title: 'Robin', main, nav });
      return { body, truth: () => ({ step: 'subscriptions', targets: [way] }) };
    },
  };
}

/** The subscriptions' part. @param titled Manage Subscriptions is the title of the part that View is in */
function area(titled: boolean): Page {
  return {
    name: titled ? 'area, View beside a task begun' : 'area, tasks to choose from',
    place: 'area',
    weight: 1.5,
    memory: inArea,
    draw: (paper) => {
      const { words, beside } = paper;
      const { labels } = words;
      const own = button(
        paper,
        titled ? labels.view : labels.manageSubscriptions,
        'own',
        'text',
        true,
      );
      const other = button(paper, titled ? labels.view : beside.area.billing, 'other', 'text');
      const parts = [
        panel(titled ? labels.manageSubscriptions : words.page.overview, [
          h('p', {}, beside.area.manage),
          own,
        ]),
        panel(titled ? beside.area.billing : beside.list.name, [h('p', {}, paper.day(-9)), other]),
        draft(paper, beside.details.payment, 'Visa •••• 4242', 50),
      ];
      const main = shuffled(paper.dice, 'parts', parts);
      const { body } = view(paper, { title: labels.subscriptions, main, nav: 'within' });
      const step = titled ? 'view' : 'manage-subscriptions';
      return { body, truth: () => ({ step, targets: [own] }) };
    },
  };
}

interface Wish extends ListWish {
  /** Something else beside or above it. */
  around?: (paper: Paper) => { above?: Child; side?: Child };
}

function list(name: string, wish: Wish, weight = 1): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { labels, page } = paper.words;
      const all = mixed(paper, wish.own, wish.other);
      const open = all.find(({ own }) => wish.opened === (own ? 'own' : 'other'));
      const rows = all.map((one) => rowFor(paper, one, one === open));
      const own = rows.filter((_, at) => all[at]?.own);
      const { above, side } = wish.around?.(paper) ?? {};
      const main = [above, rowsOf(rows)];
      const { body } = view(paper, { title: page.listTitle, main, side, nav: 'within' });
      const items = own
        .filter((row) => row.open)
        .flatMap((row) => row.items.get(labels.manageSubscriptions) ?? []);
      return {
        body: [body, apart(rows)],
        stand: () => standing(rows),
        truth: () =>
          inListOf(
            wish,
            own.map(({ action }) => action),
            items[0],
          ),
      };
    },
  };
}

const begun = (paper: Paper) => {
  const [upgrade] = drafts(paper, subject(paper).name);
  return paper.maybe('above', 0.5) ? { above: upgrade } : { side: upgrade };
};

/** A word typed to look for something among them, and what takes it away again. */
const searched = (paper: Paper) => ({
  above: box(
    'line',
    h('input', { type: 'search', value: '2', 'aria-label': paper.beside.frame.search }),
    act(paper, 'button', paper.words.traps.dismiss, { class: 'btn btn-text' }),
  ),
});

const summed = (paper: Paper) => ({
  side: aboutIt(paper, button(paper, paper.things.upgrade, 'up', 'text')),
});

export const WAY: readonly Page[] = [
  signedOut,
  home('way'),
  home('closed'),
  area(true),
  area(false),
  list('one', { own: 1, other: 2 }),
  list('several', { own: 2, other: 1 }),
  list('menu open, a task begun', { own: 1, other: 1, opened: 'own', around: begun }, 2),
  list('menu of one of several open', { own: 2, other: 1, opened: 'own' }),
  list('menu of another kind open', { own: 1, other: 2, opened: 'other' }),
  list('a task about one was begun', { own: 1, other: 1, around: begun }, 1.5),
  list('looked through', { own: 1, other: 2, around: searched }),
  list('an offer for one beside it', { own: 1, other: 1, around: summed }),
];
