import { h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { matter } from '../matters';
import { arriving, atHome } from '../moments';
import type { Page, Paper } from '../site';
import { card, fold, link, own, press } from './elements';
import { type Entries, frame } from './frame';
import { master } from './master';
import { more, overlay, standing } from './overlay';

/** Nobody is signed in. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { signedOut: words } = paper.beside;
    const enter = press(
      paper,
      paper.words.labels.signIn,
      paper.dice.pick('look', ['primary', 'secondary', 'tertiary']),
    );
    const fresh = press(paper, words.create, 'tertiary');
    const content = own(
      'acc-hero',
      [h('p', {}, h('slot', { name: 'text' })), h('slot')],
      h('span', { slot: 'text' }, words.text),
      enter.node,
      fresh.node,
    );
    const { body } = frame(paper, words.title, content, 'out');
    return { body, truth: () => ({ step: 'sign-in', targets: [enter.control] }) };
  },
};

/** Cards with dots for orders and devices. @param opened one of them has its menu open */
export function cards(paper: Paper, kinds: readonly string[], opened: boolean) {
  const all = kinds.map((kind, at) => {
    const { title, things, acts } = matter(paper, kind);
    const dots = more(paper, title, acts, opened && at === 0, true);
    const text = things.map(({ name, facts }) =>
      h('p', {}, name, ' ', facts.map(([, value]) => value).join(' · ')),
    );
    return { dots, node: card(title, text, dots.node) };
  });
  const menus = all.map(({ dots }) => dots);
  return {
    node: h(
      'div',
      { class: 'tiles' },
      all.map(({ node }) => node),
    ),
    menus,
    panes: menus.map(({ pane }) => pane),
  };
}

function home(name: string, entries: Entries, weight = 1): Page {
  return {
    name: `home, ${name}`,
    place: 'home',
    weight,
    memory: atHome,
    draw: (paper) => {
      const some = cards(paper, ['orders', 'devices', 'visits'], paper.maybe('opened', 0.3));
      const { body, way } = frame(
        paper,
        paper.words.page.overview,
        some.node,
        entries,
        overlay(some.panes),
      );
      return {
        body,
        stand: () => standing(some.menus),
        truth: () => ({ step: 'subscriptions', targets: [way] }),
      };
    },
  };
}

/** Cards, each with a View in its foot. */
const views: Page = {
  name: 'area, cards',
  place: 'area',
  weight: 1.5,
  memory: arriving,
  draw: (paper) => {
    const { labels } = paper.words;
    const { area } = paper.beside;
    const all = [labels.manageSubscriptions, area.billing, area.licences].map((title) => {
      const view = press(paper, labels.view, paper.dice.pick('look', ['secondary', 'tertiary']));
      return { view, node: card(title, h('p', {}, area.intro), null, view.node) };
    });
    const nodes = shuffled(paper.dice, 'cards', all).map(({ node }) => node);
    const { body } = frame(
      paper,
      labels.subscriptions,
      h('div', { class: 'tiles' }, nodes),
      'within',
    );
    return {
      body,
      truth: () => ({ step: 'view', targets: all.slice(0, 1).map(({ view }) => view.control) }),
    };
  },
};

/** Manage Subscriptions is a link of several, or the head of something that unfolds. */
function entry(folded: boolean): Page {
  return {
    name: folded ? 'area, parts that unfold' : 'area, links',
    place: 'area',
    weight: 0.5,
    memory: arriving,
    draw: (paper) => {
      const { labels } = paper.words;
      const { area } = paper.beside;
      const all = [area.billing, labels.manageSubscriptions, area.licences].map((label) =>
        folded ? fold(paper, label, h('p', {}, area.intro), false) : link(paper, label),
      );
      const content = [h('p', {}, area.intro), all.map(({ node }) => h('div', {}, node))];
      const { body } = frame(paper, labels.subscriptions, content, 'within');
      return {
        body,
        truth: () => ({
          step: 'manage-subscriptions',
          targets: all.slice(1, 2).map(({ control }) => control),
        }),
      };
    },
  };
}

/** Things of another kind as a list on the left. */
export function listOf(paper: Paper, kind: string, opened: number, chosen = -1) {
  const { title, things, acts } = matter(paper, kind);
  const all = things.map((thing, at) => ({
    key: `${kind}${at}`,
    ...thing,
    acts,
    open: at === opened,
    chosen: at === chosen,
  }));
  return { title, acts, things, ...master(paper, title, all) };
}

export const WAY: readonly Page[] = [
  signedOut,
  home('entries in a bar', 'way', 1.5),
  home('entries in an open group', 'group', 0.5),
  home('entries in a group that is shut', 'shut', 0.5),
  views,
  entry(false),
  entry(true),
];
