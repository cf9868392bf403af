import type { SituationId } from '../guide/situations';
import type { Goal } from './context';
import { consumer, other, type PageName, type Scenario } from './scenario';

/** A named scenario: what is different from the usual account, and what it is there to show. */
export interface Case {
  name: string;
  /** For people who pick one. */
  title: string;
  /** What is to be met; null where every step is plain. */
  situation: SituationId | null;
  /** Where the walk begins. */
  start: Goal;
  /** Where it is to be met. */
  at: PageName;
  scenario: Partial<Scenario>;
}

const HOME: Goal = { page: 'home' };
const ARTICLE: Goal = { page: 'article' };
const LIST: Goal = { page: 'list' };
const AREA: Goal = { page: 'area' };
const PRODUCT: Goal = { page: 'product', id: '4711' };
const one = [consumer('4711')];
const long = [other('5822', 'mcafee'), other('5823', 'microsoft'), other('5824', 'prosupport')];

export const CASES: readonly Case[] = [
  // the way itself
  make('whole-way', 'From the article to the end', null, ARTICLE, 'done', { signedIn: false }),
  make('signed-in', 'Already signed in', null, HOME, 'home', {}),
  make('mixed-labels', 'Some labels in English', null, HOME, 'home', {
    mixed: true,
    language: 'fr',
  }),
  make('bookmark', 'A bookmark to the product page', null, PRODUCT, 'product', {}),
  make('new-tab', 'View opens a new tab', null, AREA, 'area', { newTab: true }),
  make('view-on-dashboard', 'View directly on the dashboard', null, HOME, 'home', {
    dashboardView: true,
  }),
  make('tabs', 'Tabs in place of cards', null, AREA, 'area', { area: 'tabs' }),
  make('plain-card', 'View beside a plain heading', null, AREA, 'area', { area: 'card' }),
  make('view-missing', 'No View on the way', null, AREA, 'area', { area: 'direct' }),
  make('older-wording', 'An older wording in the panel', null, HOME, 'home', { panelWording: 1 }),
  make('licences-wording', 'Another wording in the panel', null, HOME, 'home', { panelWording: 2 }),

  // where the page stands
  make('article', 'The public article', 'article', ARTICLE, 'article', {}),
  make('elsewhere', 'A page of the shop', 'elsewhere', { page: 'elsewhere' }, 'elsewhere', {}),
  make('business', 'The business side', 'business', { page: 'business' }, 'business', {}),
  make('locker', 'The older Digital Locker', 'locker', { page: 'locker' }, 'locker', {}),
  make('signed-out', 'Signed out', null, HOME, 'home', { signedIn: false }),
  make('signing-in', 'Signing in', 'signing-in', { page: 'sign-in', back: '' }, 'sign-in', {
    signedIn: false,
  }),
  make('session-expired', 'Session expired half-way', 'session-expired', HOME, 'details', {
    expiresAt: 'details',
  }),

  // what state it is in
  make('loading', 'Loading for long', 'loading', LIST, 'list', {
    loading: 'text',
    loadingMs: 8000,
  }),
  make('skeletons', 'Grey boxes first', 'loading', LIST, 'list', {
    loading: 'skeleton',
    loadingMs: 5000,
  }),
  make('late-cancel', 'Cancel appears late', 'loading', PRODUCT, 'product', { lateMs: 3000 }),
  make('empty-page', 'An empty page', 'empty-page', LIST, 'list', { failure: 'empty' }),
  make('access-denied', 'Access denied', 'access-denied', LIST, 'list', { failure: 'denied' }),
  make('server-error', 'Server error', 'server-error', LIST, 'list', { failure: 'error' }),
  make('dialog', 'An unrelated dialog', 'dialog-open', HOME, 'home', { layer: 'dialog' }),
  make('div-dialog', 'An unrelated dialog made by hand', 'dialog-open', PRODUCT, 'product', {
    layer: 'div-dialog',
    layerAt: 'product',
  }),
  make('survey', 'A survey over the page', 'layer-open', HOME, 'home', { layer: 'survey' }),
  make('cookie', 'A cookie bar', 'layer-open', HOME, 'home', { layer: 'cookie' }),
  make('chat', 'A chat window over the target', 'layer-open', LIST, 'list', {
    layer: 'chat',
    layerAt: 'list',
  }),
  make('replacing', 'A page that replaces itself', null, HOME, 'home', { restless: 'replace' }),
  make('wiping', 'A page that empties its body', null, HOME, 'home', { restless: 'wipe' }),

  // on the way to the list
  make('panel-closed', 'The panel is closed', 'panel-closed', HOME, 'home', { panel: 'closed' }),
  make('group-closed', 'A closed group in the panel', 'panel-closed', HOME, 'home', {
    panel: 'group',
  }),
  make('both-closed', 'A closed group in a closed panel', 'panel-closed', HOME, 'home', {
    panel: 'both',
  }),
  make('mobile-menu', 'The menu of a narrow window', 'panel-closed', HOME, 'home', {
    markup: 'mobile',
  }),
  make('no-entry', 'No Subscriptions in the panel', 'no-entry', HOME, 'home', { panel: 'gone' }),

  // in the list
  make('no-subscriptions', 'No subscriptions', 'no-subscriptions', LIST, 'list', { items: [] }),
  make('several', 'Several subscriptions', null, LIST, 'list', {
    items: [
      consumer('4711'),
      other('5822', 'prosupport'),
      consumer('4712'),
      consumer('4713', { menu: false }),
    ],
  }),
  make('next-page', 'It is on the second page', 'next-page', LIST, 'list', {
    items: [...long, consumer('4711')],
    perPage: 2,
  }),
  make('row-without-menu', 'A row without a menu', 'no-menu', LIST, 'list', {
    items: [consumer('4711', { menu: false }), other('5822', 'mcafee')],
  }),
  make('only-others', 'Only other kinds', 'only-others', LIST, 'list', { items: long }),
  make('mixed-rows', 'Other kinds beside it', 'menu-of-other', LIST, 'list', {
    items: [...long, consumer('4711')],
  }),

  // on the details and product pages
  make(
    'not-covered',
    'A kind that is not covered',
    'not-covered',
    { page: 'product', id: '5824' },
    'product',
    {
      items: [...long, consumer('4711')],
    },
  ),
  make('not-offered', 'Cancel is not offered', 'not-offered', PRODUCT, 'product', {
    items: [consumer('4711', { cancel: 'absent' })],
  }),
  make('not-offered-form', 'Only a form has a Cancel', 'not-offered', PRODUCT, 'product', {
    items: [consumer('4711', { cancel: 'absent' })],
    form: true,
  }),
  make('open-form', 'A form with a Cancel of its own', null, PRODUCT, 'product', { form: true }),
  make('cancel-disabled', 'Cancel cannot be pressed', 'cancel-disabled', PRODUCT, 'product', {
    items: [consumer('4711', { cancel: 'disabled' })],
  }),
  make('already-cancelled', 'Cancelled before', 'already-cancelled', PRODUCT, 'product', {
    items: [consumer('4711', { cancel: 'cancelled-before' })],
  }),

  // what the site asks at the end
  make('no-question', 'No question asked', 'done', PRODUCT, 'done', { confirm: 'none' }),
  make('window-confirm', 'The browser asks', 'done', PRODUCT, 'done', { confirm: 'window' }),
  make('native-dialog', 'A native dialog asks', 'confirm-dialog', PRODUCT, 'product', {}),
  make('div-confirm', 'A dialog whose Cancel dismisses', 'confirm-dialog', PRODUCT, 'product', {
    confirm: 'div',
  }),
  make('nested-dialogs', 'A dialog over a dialog', 'confirm-dialog', PRODUCT, 'product', {
    confirm: 'nested',
  }),
  make('offer', 'An offer to stay', 'confirm-retention', PRODUCT, 'offer', { confirm: 'offer' }),
  make('offer-reasons', 'An offer, then reasons', 'confirm-reasons', PRODUCT, 'reasons', {
    confirm: 'offer-reasons',
  }),
  make('reasons', 'Reasons, to be chosen first', 'reasons-first', PRODUCT, 'reasons', {
    confirm: 'reasons',
  }),
  make('reasons-open', 'Reasons, if wanted', 'confirm-reasons', PRODUCT, 'reasons', {
    confirm: 'reasons-open',
  }),
  make('done-bar', 'Done, in a message bar', 'done', PRODUCT, 'product', { done: 'bar' }),
  make('done-status', 'Done, in a line', 'done', PRODUCT, 'product', { done: 'status' }),
  make('done-toast', 'Done, in a passing note', 'done', PRODUCT, 'product', { done: 'toast' }),
  make('fails', 'The cancellation fails', null, PRODUCT, 'product', { fails: true }),
];

/** Where the named case begins; the dashboard for a name unknown. */
export function startOf(name: string): Goal {
  return CASES.find((one) => one.name === name)?.start ?? HOME;
}

function make(
  name: string,
  title: string,
  situation: SituationId | null,
  start: Goal,
  at: PageName,
  scenario: Partial<Scenario>,
): Case {
  return {
    name,
    title,
    situation,
    start,
    at,
    scenario: { items: [...one, other('5822', 'mcafee')], ...scenario },
  };
}
