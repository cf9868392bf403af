import type { SituationId } from '../guide/situations';
import type { Scenario } from './scenario';

/** A call that an agent can practise: a named case, and what is different from it. */
export interface Call {
  case: string;
  more?: Partial<Scenario>;
}

/** One call for each situation of docs/situations.md, in which it is met at once or soon. */
export const CALLS: Record<SituationId, Call> = {
  article: { case: 'article' },
  elsewhere: { case: 'elsewhere' },
  business: { case: 'business' },
  locker: { case: 'locker' },
  'signing-in': { case: 'signed-out', more: { signIn: 'inline' } },
  'session-expired': { case: 'session-expired' },
  loading: { case: 'loading' },
  offline: { case: 'loading', more: { offlineAt: 'list', loadingMs: 80 } },
  'empty-page': { case: 'empty-page' },
  'access-denied': { case: 'access-denied' },
  'server-error': { case: 'server-error' },
  'dialog-open': { case: 'dialog' },
  'layer-open': { case: 'chat', more: { seed: 1 } },
  'panel-closed': { case: 'panel-closed' },
  'no-entry': { case: 'no-entry' },
  'no-subscriptions': { case: 'no-subscriptions' },
  'next-page': { case: 'next-page' },
  'no-menu': { case: 'row-without-menu' },
  'only-others': { case: 'only-others' },
  'menu-of-other': { case: 'mixed-rows' },
  'not-covered': { case: 'not-covered' },
  'not-offered': { case: 'not-offered' },
  'cancel-disabled': { case: 'cancel-disabled' },
  'already-cancelled': { case: 'already-cancelled' },
  'confirm-dialog': { case: 'native-dialog' },
  'confirm-retention': { case: 'offer' },
  'confirm-reasons': { case: 'reasons-open' },
  'reasons-first': { case: 'reasons' },
  unsure: { case: 'bookmark', more: { twins: true } },
  done: { case: 'no-question' },
};
