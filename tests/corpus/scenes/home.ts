import { h } from '../../../practice/dom';
import { shuffled } from '../choose';
import { memory } from '../state';
import { drawHeader, orderCard, otherCard } from './frame';
import type { Draw, Drawn, PanelWish, Scene } from './scene';

/** The dashboard: orders, devices, news, and on some sites the subscriptions' card. */
function dashboard(draw: Draw, panel: PanelWish, own?: HTMLElement): Drawn['main'] {
  const { kit, words } = draw;
  const cards = [
    orderCard(draw, 'home-order'),
    otherCard(draw, words.page.devices, 'home-devices'),
    draw.maybe('home-news', 0.5) && otherCard(draw, words.traps.newsletter, 'home-news'),
    own,
  ];
  const title = draw.maybe('home-hello', 0.5) ? 'Robin' : words.page.overview;
  return [kit.heading(1, title), h('div', {}, shuffled(draw.dice, `home-${panel}`, cards))];
}

function withPanel(panel: PanelWish): Scene {
  return {
    name: `home, panel ${panel}`,
    place: 'home',
    weight: panel === 'open' ? 3 : 1,
    memory: (dice) => memory(dice.pick('was', ['sign-in', 'subscriptions', 'view', 'cancel'])),
    draw: (draw) => ({
      main: dashboard(draw, panel),
      panel,
      truth: (way) => (way ? { step: 'subscriptions', targets: [way] } : {}),
    }),
  };
}

/** View beside Manage Subscriptions, directly on the dashboard. */
const cardAtHome: Scene = {
  name: 'home, card with View',
  place: 'home',
  memory: () => memory(),
  draw: (draw) => {
    const { kit, words } = draw;
    const view = kit.press(words.labels.view, { look: 'main', key: 'own-view' });
    const own = kit.card(
      kit.heading(3, words.labels.manageSubscriptions),
      h('p', {}, '2'),
      view.node,
    );
    if (draw.maybe('hook', 0.4)) own.id = 'ma__card-managesubscription';
    return {
      main: dashboard(draw, 'open', own),
      panel: draw.maybe('panel', 0.8) ? 'open' : 'none',
      truth: () => ({ step: 'view', targets: [view.control] }),
    };
  },
};

/** An account page for somebody who is not signed in. */
function signedOut(expired: boolean): Scene {
  return {
    name: expired ? 'session expired' : 'signed out',
    place: expired ? 'details' : 'home',
    memory: () => memory(expired ? 'update-cancel' : 'sign-in'),
    draw: (draw) => {
      const { kit, words } = draw;
      const part = kit.press(words.labels.signIn, { look: 'main', key: 'own-sign-in' });
      const header = drawHeader(draw, false);
      const both = [part.control, ...(header.signIn ? [header.signIn.control] : [])];
      return {
        main: [
          expired && kit.notice(words.page.expired, 'bad'),
          kit.heading(1, words.page.overview),
          h('p', {}, part.node),
        ],
        panel: 'none',
        header,
        truth: () => ({ step: 'sign-in', targets: both }),
      };
    },
  };
}

export const HOME_SCENES: readonly Scene[] = [
  ...(['open', 'closed', 'group', 'both', 'gone'] as const).map(withPanel),
  cardAtHome,
  signedOut(false),
  signedOut(true),
];
