import { type Child, h } from '../../../../practice/dom';
import { shuffled } from '../../choose';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import { act } from '../control';
import { arriving, atHome } from '../moments';
import type { Page } from '../site';
import { standing } from './menus';
import { c, div, type Layout, portal, press } from './parts';
import { below } from './plans';

/** Nobody is signed in: a panel in the middle of the column. */
const signedOut: Page = {
  name: 'signed out',
  place: 'home',
  memory: () => memory('sign-in'),
  draw: (paper) => {
    const { signedOut: words } = paper.beside;
    const look = paper.dice.pick('look', ['Primary', 'Plain', 'Text'] as const);
    const own = press(paper, paper.words.labels.signIn, 'own', look, true);
    const fresh = press(paper, words.create, 'create', 'Text');
    const expired = paper.maybe('expired', 0.3) && div('Callout', paper.words.page.expired);
    const content = [expired, div('Panel', h('p', {}, words.text), div('Row', own, fresh))];
    const { body } = portal(paper, words.title, content, 'none', { layout: 'bar' });
    return { body, truth: () => ({ step: 'sign-in', targets: [own] }) };
  },
};

/** Cards to pay with and invoices; the subscriptions are one of the sections beside, above or in a drawer. */
function home(name: string, layouts: readonly [Layout, ...Layout[]], weight = 1): Page {
  return {
    name: `home, ${name}`,
    place: 'home',
    weight,
    memory: atHome,
    draw: (paper) => {
      const rest = below(paper, paper.maybe('card', 0.3) ? 0 : -1);
      const { body, way } = portal(paper, paper.words.page.overview, rest.node, 'way', {
        layout: paper.dice.pick('home-layout', layouts),
        apart: rest.menus.map(({ layer }) => layer),
      });
      return {
        body,
        stand: () => standing(rest.menus),
        truth: () => ({ step: 'subscriptions', targets: [way] }),
      };
    },
  };
}

/** Whole panels that are links; the subscriptions' is one of them. */
const panels: Page = {
  name: 'home, panels that are links',
  place: 'home',
  memory: (dice) => memory(dice.pick('was', ['sign-in', 'subscriptions'])),
  draw: (paper) => {
    const { words, beside } = paper;
    const titles: [string, string][] = [
      [words.labels.subscriptions, fill(beside.home.subscriptions, { number: '2' })],
      [paper.others.payment, 'Visa •••• 4242'],
      [beside.area.billing, fill(beside.area.billingText, { date: paper.day(-9) })],
      [words.page.orders, beside.home.noMessages],
    ];
    const all = titles.map(([title, text]) =>
      h(
        'a',
        { href: '#panel', class: c('Panel', 'CardLink') },
        h('h3', {}, title),
        h('p', { class: c('Muted') }, text),
      ),
    );
    const content = shuffled(paper.dice, 'panels', all);
    const { body } = portal(paper, words.page.overview, content, 'none');
    return { body, truth: () => ({ step: 'subscriptions', targets: all.slice(0, 1) }) };
  },
};

/** Panels, each with a View. */
const views: Page = {
  name: 'area, panels',
  place: 'area',
  weight: 1.5,
  memory: arriving,
  draw: (paper) => {
    const { labels } = paper.words;
    const { area } = paper.beside;
    const all = [labels.manageSubscriptions, area.billing, area.licences].map((title, at) => {
      const view = press(
        paper,
        labels.view,
        `view${at}`,
        paper.dice.pick('look', ['Plain', 'Text']),
        at === 0,
      );
      const node = div(
        'Panel',
        div('PanelHead', h('h3', {}, title), view),
        h('p', { class: c('Muted') }, area.intro),
      );
      return { view, node };
    });
    const content = shuffled(paper.dice, 'panels', all).map(({ node }) => node);
    const { body } = portal(paper, labels.subscriptions, content, 'within');
    return {
      body,
      truth: () => ({ step: 'view', targets: all.slice(0, 1).map(({ view }) => view) }),
    };
  },
};

/** Lines that lead on, with a sign at their end. */
const entries: Page = {
  name: 'area, lines that lead on',
  place: 'area',
  memory: arriving,
  draw: (paper) => {
    const { labels } = paper.words;
    const { area } = paper.beside;
    const tag = paper.dice.pick('entry-tag', ['a', 'button']);
    const names = [
      area.billing,
      labels.manageSubscriptions,
      area.licences,
      paper.others.preferences,
    ];
    const all = names.map((label) =>
      act(paper, tag, label, { class: c('Item') }, { key: `entry:${label}`, sign: 'after' }),
    );
    const content: Child = div('Panel', ...all.map((one) => div('Line', one)));
    const { body } = portal(paper, labels.subscriptions, content, 'within');
    return { body, truth: () => ({ step: 'manage-subscriptions', targets: all.slice(1, 2) }) };
  },
};

export const WAY: readonly Page[] = [
  signedOut,
  home('sections beside or above', ['brand', 'bar'], 1.5),
  home('sections in an open drawer', ['drawer'], 0.5),
  home('sections in a drawer that is shut', ['shut'], 0.5),
  panels,
  views,
  entries,
];
