import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import { act, button } from '../control';
import { mixed } from '../lists';
import { matter } from '../matters';
import { atHome, inArea, inList } from '../moments';
import type { Page, Paper } from '../site';
import { card, cardFor, cards, chips, type Form, pulled, segments } from './cards';
import { type Entries, ghost, screen, snack, titled } from './screen';
import { actions } from './sheets';

const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  weight: 1.5,
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { words, beside } = paper;
    const go = button(paper, words.labels.signIn, 'in', 'main', true);
    const inBar = ghost(paper, words.labels.signIn);
    const both = paper.maybe('both', 0.4);
    const { body } = screen(paper, {
      title: beside.signedOut.title,
      content: [
        h('p', {}, beside.signedOut.text),
        go,
        button(paper, beside.signedOut.create, 'new'),
      ],
      entries: 'none',
      start: h('span'),
      end: both && inBar,
    });
    return { body, truth: () => ({ step: 'sign-in', targets: both ? [go, inBar] : [go] }) };
  },
};

/** The banner of the firm's own app above the page. */
export function banner(paper: Paper): HTMLElement {
  const { labels, traps } = paper.words;
  const close = h('button', { type: 'button', class: 'ghost', 'aria-label': traps.dismiss }, '✕');
  return h(
    'div',
    { class: 'banner' },
    close,
    h('span', {}, 'Riverbend App'),
    ghost(paper, labels.view),
  );
}

/** Cards of orders and devices, each with its dots. */
export function things(paper: Paper, kind: string, form: Form, open = -1) {
  const { title, things: all, acts } = matter(paper, kind);
  const drawn = all.map((thing, at) =>
    card(paper, form, {
      key: `${kind}${at}`,
      ...thing,
      action: paper.words.labels.action,
      sides: acts,
      open: at === open,
    }),
  );
  return { title, all, acts, drawn };
}

function home(name: string, entries: Entries, weight = 1): Page {
  return {
    name: `home, ${name}`,
    place: 'home',
    weight,
    memory: atHome,
    draw: (paper) => {
      const parts = ['orders', 'devices'].map((kind) => {
        const { title, drawn } = things(paper, kind, 'corner');
        return titled(
          title,
          cards(drawn.slice(0, 1)),
          button(paper, paper.words.labels.view, kind, 'text'),
        );
      });
      const above = paper.maybe('banner', 0.3) ? banner(paper) : null;
      const { body, way } = screen(paper, { title: 'Robin', content: parts, entries, above });
      return { body, truth: () => ({ step: 'subscriptions', targets: [way] }) };
    },
  };
}

/** The subscriptions' part. @param chosen View is in the segment of Manage Subscriptions, or in a card of that title */
function area(form: 'segments' | 'chosen' | 'card'): Page {
  return {
    name: `area, ${form}`,
    place: 'area',
    memory: inArea,
    draw: (paper) => {
      const { words, beside } = paper;
      const { labels, page } = words;
      const names = [page.overview, labels.manageSubscriptions, beside.area.billing];
      const { node, parts } = segments(paper, names, form === 'chosen' ? 1 : 0);
      const view = button(paper, labels.view, 'view', 'text', true);
      const other = button(paper, labels.view, 'other', 'text');
      const bill = titled(beside.area.billing, h('p', {}, paper.day(-9)), other);
      const about = [h('p', {}, beside.area.manage), view];
      const content: Child =
        form === 'card'
          ? shuffled(paper.dice, 'parts', [titled(labels.manageSubscriptions, about), bill])
          : [node, form === 'chosen' ? h('section', { class: 'card' }, about) : bill];
      const said = snack(paper, fill(words.traps.orderTitle, { number: '2087731' }), labels.view);
      const { body } = screen(paper, {
        title: labels.subscriptions,
        content,
        entries: 'within',
        above: paper.maybe('banner', 0.3) ? banner(paper) : null,
      });
      return {
        body: [body, paper.maybe('snack', 0.25) ? said : null],
        truth: () =>
          form === 'segments'
            ? { step: 'manage-subscriptions', targets: parts.slice(1, 2) }
            : { step: 'view', targets: [view] },
      };
    },
  };
}

interface ListWish {
  form: Form;
  own: number;
  other: number;
  opened?: 'own' | 'other';
  /** A word is being looked for, in the bar above. */
  search?: boolean;
}

function list(name: string, wish: ListWish, weight = 1): Page {
  return {
    name: `list, ${name}`,
    place: 'list',
    weight,
    memory: inList,
    draw: (paper) => {
      const { words, beside } = paper;
      const all = mixed(paper, wish.own, wish.other, 'order');
      const open = all.find(({ own }) => wish.opened === (own ? 'own' : 'other'));
      const drawn = all.map((one) => cardFor(paper, wish.form, one, one === open));
      const own = drawn.filter((_, at) => all[at]?.own);
      const chosen = chips(paper, [words.page.active, beside.list.product[0] ?? '', '2027'], 0);
      const field = h('input', { type: 'search', value: '2', 'aria-label': beside.frame.search });
      const bar = h('header', { class: 'appbar' }, field, ghost(paper, words.traps.dismiss));
      const { body } = screen(paper, {
        title: words.page.listTitle,
        content: [paper.maybe('chips', 0.4) && chosen, cards(drawn)],
        entries: 'within',
        end: ghost(paper, beside.frame.search, '⌕'),
        bar: wish.search ? bar : null,
      });
      const either = wish.form === 'swipe' && !wish.opened;
      return {
        body,
        stand: () => pulled(drawn),
        truth: () => ({
          step: 'action',
          targets: own.flatMap(({ name: link, action }) => (either ? [action, link] : action)),
          ring: own.length > 1 ? 'each' : 'one',
          ...(wish.opened === 'other'
            ? { orNothing: true, availability: ['unknown', 'not-covered'] }
            : {}),
        }),
      };
    },
  };
}

/** The sheet of one card is up; it bears the card's name, and the last entry closes it. */
const up: Page = {
  name: 'list, sheet of the card',
  place: 'list',
  weight: 4,
  memory: (dice) => memory(dice.pick('was', ['action', 'view'])),
  draw: (paper) => {
    const { words, beside, dice } = paper;
    const all = mixed(paper, dice.pick('own', [1, 1, 2]), 1, 'order');
    const mine = all.find(({ own }) => own);
    const form = dice.pick('form', ['corner', 'foot'] as const);
    const drawn = all.map((one) => cardFor(paper, form, one, one === mine));
    const names = [beside.list.reminder, words.labels.manageSubscriptions, beside.list.invoice];
    const sheet = actions(
      paper,
      `${mine?.name} · ${mine?.tag}`,
      shuffled(dice, 'names', [...names, beside.list.details].slice(0, dice.pick('many', [3, 4]))),
    );
    const { body } = screen(paper, {
      title: words.page.listTitle,
      content: cards(drawn),
      entries: 'within',
    });
    const item = sheet.items.get(words.labels.manageSubscriptions);
    return {
      body: [body, sheet.node],
      truth: () => ({ step: 'action-manage', targets: item ? [item] : [] }),
    };
  },
};

/** A list without dots: the names lead on. */
const plain: Page = {
  name: 'list, names alone',
  place: 'list',
  memory: inList,
  draw: (paper) => {
    const { words } = paper;
    const all = mixed(paper, 1, 2, 'order');
    const rows = all.map((one) =>
      act(paper, 'a', one.name, { class: 'row' }, { key: `row:${one.key}` }),
    );
    const { body } = screen(paper, {
      title: words.page.listTitle,
      content: h(
        'ul',
        {},
        rows.map((row, at) => h('li', {}, row, h('p', { class: 'small' }, all[at]?.tag))),
      ),
      entries: 'within',
    });
    const targets = rows.filter((_, at) => all[at]?.own);
    return { body, truth: () => ({ step: 'action', targets }) };
  },
};

export const WAY: readonly Page[] = [
  signedOut,
  home('entries along the edge', 'tabs', 1.5),
  home('entries in a drawer', 'drawer'),
  home('drawer out', 'open'),
  home('drawer out, group shut', 'group'),
  area('segments'),
  area('chosen'),
  area('card'),
  list('dots in the corner', { form: 'corner', own: 1, other: 2 }),
  list('several with dots', { form: 'corner', own: 2, other: 1 }),
  list('swiped', { form: 'swipe', own: 1, other: 2 }),
  list('swiped, own one pulled', { form: 'swipe', own: 1, other: 1, opened: 'own' }),
  list('swiped, another one pulled', { form: 'swipe', own: 1, other: 1, opened: 'other' }, 0.5),
  list('looked through', { form: 'foot', own: 1, other: 1, search: true }),
  up,
  plain,
];
