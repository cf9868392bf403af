import { choose, shuffled } from '../../choose';
import { memory } from '../../state';
import { fill } from '../../words/chosen';
import type { Block, Card, Ink, Nav, Page, Plan, Press } from '../model';

/** The account's navigation. @param where the page that is looked at */
export function nav(
  ink: Ink,
  where: 'home' | 'services' | 'orders',
  how: 'open' | 'shut' | 'group' | 'none' = 'open',
): Nav | null {
  if (how === 'none') return null;
  const { page, labels } = ink.words;
  const shut = how === 'shut' || (ink.narrow && how === 'open' && ink.maybe('drawer', 0.5));
  const own = { id: 'nav', label: labels.subscriptions, current: where === 'services' };
  const grouped = how === 'group';
  return {
    entries: [
      { label: page.overview, current: where === 'home' },
      { label: page.orders, current: where === 'orders' },
      ...(grouped ? [] : [own]),
      { label: page.devices },
      { label: page.settings },
    ],
    ...(grouped
      ? { group: { head: { id: 'group', label: page.group, open: false }, entries: [own] } }
      : {}),
    ...(shut || ink.maybe('opener', 0.2)
      ? { opener: { id: 'opener', label: page.openMenu, open: !shut } }
      : {}),
    shut,
  };
}

/** Cards about other things, each with a control that says the same as a step of the way. */
export function otherCards(ink: Ink): Card[] {
  const { page, labels, traps } = ink.words;
  const view = (): Press => ({ label: labels.view, tone: 'link' });
  const all: Card[] = [
    {
      title: fill(traps.orderTitle, { number: '5501842' }),
      open: true,
      lines: [ink.day(3)],
      presses: [view(), { label: traps.cancelOrder, tone: 'quiet' }],
    },
    { title: page.devices, open: true, lines: ['2', ink.tag('own')], presses: [view()] },
    {
      title: traps.newsletter,
      open: true,
      lines: ['robin@example.com'],
      presses: [{ label: traps.newsletterManage, tone: 'link' }],
    },
  ];
  return all.filter((_, index) => ink.maybe(`card${index}`, 0.7));
}

function start(how: 'open' | 'shut' | 'group'): Plan {
  return {
    name: `start, ${how}`,
    place: 'start',
    weight: how === 'open' ? 3 : 1,
    memory: (dice) =>
      memory(dice.pick('was', ['sign-in', 'sign-in', 'subscriptions', 'update-cancel'])),
    page: (ink) => {
      const own = nav(ink, 'home', how);
      const target = own?.shut ? 'opener' : how === 'group' ? 'group' : 'nav';
      return {
        nav: own,
        blocks: [
          { kind: 'title', text: ink.words.page.overview },
          { kind: 'cards', cards: otherCards(ink) },
        ],
        truth: { step: 'subscriptions', targets: [target] },
      };
    },
  };
}

/** The way's own card, closed or open. */
function ownCard(ink: Ink, open: boolean, asHead: boolean): Card {
  const { labels, page } = ink.words;
  return {
    title: labels.manageSubscriptions,
    ...(asHead ? { head: { id: 'manage', label: labels.manageSubscriptions, open } } : {}),
    open,
    lines: [page.listTitle],
    presses: [
      {
        id: 'view',
        label: labels.view,
        tone: choose(ink.dice, 'view-tone', ['strong', 'quiet', 'link']),
      },
    ],
  };
}

const tile: Plan = {
  name: 'start, own tile',
  place: 'start',
  memory: () => memory(),
  page: (ink) => ({
    nav: nav(ink, 'home'),
    blocks: [
      { kind: 'title', text: ink.words.page.overview },
      {
        kind: 'cards',
        cards: shuffled(ink.dice, 'tiles', [...otherCards(ink), ownCard(ink, true, false)]),
      },
    ],
    truth: { step: 'view', targets: ['view'] },
  }),
};

function hub(open: boolean, asHead: boolean): Plan {
  return {
    name: `hub, ${open ? 'open' : 'closed'}${asHead ? ', head' : ''}`,
    place: 'services',
    weight: 2,
    memory: (dice) =>
      memory(dice.pick('was', ['subscriptions', 'subscriptions', 'sign-in', 'action'])),
    page: (ink) => ({
      nav: nav(ink, 'services', ink.maybe('no-nav', 0.15) ? 'none' : 'open'),
      blocks: [
        { kind: 'title', text: ink.words.labels.subscriptions },
        {
          kind: 'cards',
          cards: shuffled(ink.dice, 'tiles', [...otherCards(ink), ownCard(ink, open, asHead)]),
        },
      ],
      truth: open
        ? { step: 'view', targets: ['view'] }
        : { step: 'manage-subscriptions', targets: ['manage'] },
    }),
  };
}

/** Manage Subscriptions is a plain link of the hub that leads to the list at once. */
const hubLink: Plan = {
  name: 'hub, link',
  place: 'services',
  memory: () => memory('subscriptions'),
  page: (ink) => ({
    nav: nav(ink, 'services'),
    blocks: [
      { kind: 'title', text: ink.words.labels.subscriptions },
      { kind: 'presses', presses: shuffled(ink.dice, 'links', hubLinks(ink)) },
    ],
    truth: { step: 'manage-subscriptions', targets: ['manage'] },
  }),
};

function hubLinks({ words }: Ink): Press[] {
  return [
    { id: 'manage', label: words.labels.manageSubscriptions, tone: 'link' },
    { label: words.labels.billPlan, tone: 'link' },
    { label: words.page.devices, tone: 'link' },
  ];
}

function signedOut(expired: boolean): Plan {
  return {
    name: expired ? 'signed out half-way' : 'signed out',
    place: expired ? 'one' : 'start',
    memory: () => memory(expired ? 'action-manage' : 'sign-in'),
    page: ({ words }): Page => {
      const said: Block[] = expired
        ? [{ kind: 'notice', text: words.page.expired, tone: 'plain' }]
        : [];
      return {
        nav: null,
        signIn: { id: 'top', label: words.labels.signIn },
        blocks: [
          { kind: 'title', text: words.page.settings },
          ...said,
          { kind: 'presses', presses: [{ id: 'own', label: words.labels.signIn, tone: 'strong' }] },
        ],
        truth: { step: 'sign-in', targets: ['own', 'top'] },
      };
    },
  };
}

export const WAY: readonly Plan[] = [
  start('open'),
  start('shut'),
  start('group'),
  tile,
  hub(false, true),
  hub(true, true),
  hub(true, false),
  hubLink,
  signedOut(false),
  signedOut(true),
];
