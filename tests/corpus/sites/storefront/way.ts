import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { act, box } from '../control';
import { matter } from '../matters';
import { arriving, atHome } from '../moments';
import type { Page } from '../site';
import { frame, notice, push } from './frame';
import { matterTable } from './table';

/** Nobody is signed in: a message with the way in, and a form for those who are new. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { signedOut: words } = paper.beside;
    const { labels } = paper.words;
    const own = act(
      paper,
      paper.dice.pick('own-tag', ['a', 'button']),
      labels.signIn,
      { class: 'button' },
      { key: 'own', anyhow: true },
    );
    const top = paper.maybe('top', 0.5) ? act(paper, 'a', labels.signIn, {}, { key: 'top' }) : null;
    const fresh = h('form', { class: 'box' }, [
      h('h2', {}, words.create),
      h('p', { class: 'field' }, h('label', {}, words.email, h('input', { type: 'email' }))),
      push(paper, words.create, 'create', 'alt'),
    ]);
    const told = box('box', h('h2', {}, words.title), h('p', {}, words.text));
    const above = notice('info', words.text, ' ', own);
    const { body } = frame(paper, words.title, box('cols', told, fresh), 'out', {
      notice: above,
      basket: top,
    });
    return {
      body,
      truth: () => ({ step: 'sign-in', targets: top ? [own, top] : [own] }),
    };
  },
};

/** The first page: orders in a table; now and then a message about the basket that has a View of its own. */
const home: Page = {
  name: 'home, orders and entries beside them',
  place: 'home',
  weight: 1.5,
  memory: atHome,
  draw: (paper) => {
    const { words, beside } = paper;
    const orders = matterTable(paper, matter(paper, 'orders'), 'links');
    const view = push(paper, words.labels.view, 'basket-view');
    const said = notice('good', `${beside.frame.basket}: ${words.labels.consumer}`, view);
    const devices = matterTable(
      paper,
      matter(paper, 'devices'),
      paper.dice.pick('end', ['toggle', 'links']),
    );
    const content = [
      h('h2', {}, words.page.orders),
      orders,
      h('h2', {}, words.page.devices),
      devices,
    ];
    const { body, way } = frame(paper, words.page.overview, content, 'way', {
      notice: paper.maybe('said', 0.4) && said,
    });
    return { body, truth: () => ({ step: 'subscriptions', targets: [way] }) };
  },
};

/** The account's entries as tiles, with drawings above their words. */
const tiles: Page = {
  name: 'home, tiles',
  place: 'home',
  memory: (dice) => memory(dice.pick('was', ['sign-in', 'subscriptions'])),
  draw: (paper) => {
    const { page, labels } = paper.words;
    const names = [
      labels.subscriptions,
      page.orders,
      page.devices,
      page.settings,
      paper.words.traps.newsletter,
      paper.others.payment,
    ];
    const all = names.map((label) =>
      act(paper, 'a', label, { class: 'tile' }, { key: `tile:${label}`, sign: 'before' }),
    );
    const { body } = frame(
      paper,
      page.overview,
      box('cols', ...shuffled(paper.dice, 'tiles', all)),
      'tiles',
    );
    return { body, truth: () => ({ step: 'subscriptions', targets: all.slice(0, 1) }) };
  },
};

/** Boxes with a title and links below: View is in several of them. */
const boxes: Page = {
  name: 'area, boxes',
  place: 'area',
  weight: 1.5,
  memory: arriving,
  draw: (paper) => {
    const { labels } = paper.words;
    const { area } = paper.beside;
    const titles = [labels.manageSubscriptions, area.billing, area.licences];
    const texts = [area.manage, paper.day(-12), area.licencesText];
    const views = titles.map((_, at) =>
      push(
        paper,
        labels.view,
        `view${at}`,
        at === 0 && paper.maybe('big', 0.3) ? 'alt' : 'link',
        at === 0,
      ),
    );
    const all: Child[] = titles.map((title, at) =>
      box('box', h('strong', { class: 'box-title' }, title), h('p', {}, texts[at]), views[at]),
    );
    const content = box('cols', shuffled(paper.dice, 'boxes', all));
    const { body } = frame(paper, labels.subscriptions, content, 'within');
    return { body, truth: () => ({ step: 'view', targets: views.slice(0, 1) }) };
  },
};

/** Manage Subscriptions below the entry on the side, or as a button in the content. */
function entry(where: 'side' | 'content'): Page {
  return {
    name: `area, an entry in the ${where}`,
    place: 'area',
    weight: 0.5,
    memory: arriving,
    draw: (paper) => {
      const { labels } = paper.words;
      const { area } = paper.beside;
      const names = [area.billing, labels.manageSubscriptions, area.licences];
      const side = where === 'side' && !paper.narrow;
      const all = names.map((label) =>
        side
          ? act(paper, 'a', label, {}, { key: `entry:${label}` })
          : push(paper, label, `entry:${label}`, 'plain', label === names[1]),
      );
      const content = [h('p', {}, area.intro), side ? null : h('p', {}, all)];
      const { body } = frame(
        paper,
        labels.subscriptions,
        content,
        'within',
        side ? { below: all } : {},
      );
      return { body, truth: () => ({ step: 'manage-subscriptions', targets: all.slice(1, 2) }) };
    },
  };
}

export const WAY: readonly Page[] = [
  signedOut,
  home,
  tiles,
  boxes,
  entry('side'),
  entry('content'),
];
