import type { SituationId } from '../guide/situations';
import type { StepId } from '../guide/steps';
import type { Goal } from '../practice/context';
import { consumer, other, type Scenario } from '../practice/scenario';

/** A page of the practice account, and how far its targets are pressed. */
export interface PageScene {
  scenario: Partial<Scenario>;
  goal: Goal;
  /** How often the page's own target is pressed before the picture is taken. */
  presses: number;
}

const items = [consumer('4711'), other('5822', 'mcafee')];
/** More than one qualifies. */
export const SEVERAL = [consumer('4711'), other('5822', 'prosupport'), consumer('4712')];
/** A page of the account, with what is different from the usual. */
export const at = (
  page: Goal['page'],
  scenario: Partial<Scenario> = {},
  presses = 0,
): PageScene => ({
  scenario: { items, ...scenario },
  goal: { page, id: '4711' },
  presses,
});

/** Where each step is met. */
export const STEP_PAGES: Readonly<Record<StepId, PageScene>> = {
  'sign-in': at('home', { signedIn: false }),
  subscriptions: at('home'),
  'manage-subscriptions': at('area', { area: 'entry' }),
  view: at('area', { area: 'entry' }, 1),
  action: at('list'),
  'action-manage': at('list', {}, 1),
  'update-cancel': at('details'),
  cancel: at('product'),
  confirm: at('product', { confirm: 'native' }, 1),
};

/** Where a situation is met, and at which step. */
interface Met {
  page: PageScene;
  step: StepId;
  /** Something is ringed; otherwise the bubble only says what is the matter. */
  pointing?: boolean;
}

const cancelOf = (cancel: 'absent' | 'disabled' | 'cancelled-before') => ({
  items: [consumer('4711', { cancel })],
});
const others = [other('5822', 'mcafee'), other('5823', 'microsoft'), other('5824', 'prosupport')];

/** Where each situation is met. */
export const MET: Readonly<Record<SituationId, Met>> = {
  article: { page: at('article'), step: 'subscriptions' },
  elsewhere: { page: at('elsewhere'), step: 'subscriptions' },
  business: { page: at('business'), step: 'subscriptions' },
  locker: { page: at('locker'), step: 'subscriptions' },
  'signing-in': { page: at('home', { signedIn: false }), step: 'sign-in' },
  'session-expired': { page: at('home', { signedIn: false }), step: 'sign-in', pointing: true },
  loading: { page: at('list', { loading: 'text', loadingMs: 60_000 }), step: 'action' },
  offline: { page: at('list'), step: 'action' },
  'empty-page': { page: at('list', { failure: 'empty' }), step: 'action' },
  'access-denied': { page: at('list', { failure: 'denied' }), step: 'action' },
  'server-error': { page: at('list', { failure: 'error' }), step: 'action' },
  'dialog-open': { page: at('home', { layer: 'dialog' }), step: 'subscriptions' },
  'layer-open': { page: at('home', { layer: 'survey' }), step: 'subscriptions' },
  'panel-closed': { page: at('home', { panel: 'closed' }), step: 'subscriptions', pointing: true },
  'no-entry': { page: at('home', { panel: 'gone' }), step: 'subscriptions' },
  'no-subscriptions': { page: at('list', { items: [] }), step: 'action' },
  'next-page': {
    page: at('list', { items: [...others, consumer('4711')], perPage: 2 }),
    step: 'action',
    pointing: true,
  },
  'no-menu': {
    page: at('list', { items: [consumer('4711', { menu: false })] }),
    step: 'action',
    pointing: true,
  },
  'only-others': { page: at('list', { items: others }), step: 'action' },
  'menu-of-other': { page: at('list'), step: 'action-manage' },
  'not-covered': {
    page: { scenario: { items: others }, goal: { page: 'product', id: '5824' }, presses: 0 },
    step: 'cancel',
  },
  'not-offered': { page: at('product', cancelOf('absent')), step: 'cancel' },
  'cancel-disabled': { page: at('product', cancelOf('disabled')), step: 'cancel' },
  'already-cancelled': { page: at('product', cancelOf('cancelled-before')), step: 'cancel' },
  'confirm-dialog': { page: STEP_PAGES.confirm, step: 'confirm', pointing: true },
  'confirm-retention': {
    page: at('product', { confirm: 'offer' }, 1),
    step: 'confirm',
    pointing: true,
  },
  'confirm-reasons': {
    page: at('product', { confirm: 'reasons-open' }, 1),
    step: 'confirm',
    pointing: true,
  },
  'reasons-first': { page: at('product', { confirm: 'reasons' }, 1), step: 'confirm' },
  unsure: { page: at('product'), step: 'cancel' },
  done: { page: at('product', { confirm: 'none' }, 1), step: 'confirm' },
};
