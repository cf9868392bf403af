/**
 * What a customer can meet on the way, apart from a plain step. Recognised by `detection/`, told in
 * words by `locales/<language>.json` under `situations`; docs/situations.md lists them all.
 */
export const SITUATION_IDS = [
  // where the page stands
  'article',
  'elsewhere',
  'business',
  'locker',
  'signing-in',
  'session-expired',
  // what state it is in
  'loading',
  'offline',
  'empty-page',
  'access-denied',
  'server-error',
  'dialog-open',
  'layer-open',
  // on the way to the list
  'panel-closed',
  'no-entry',
  // in the list
  'no-subscriptions',
  'next-page',
  'no-menu',
  'only-others',
  'menu-of-other',
  // on the details and product pages
  'not-covered',
  'not-offered',
  'cancel-disabled',
  'already-cancelled',
  // what the site asks at the end
  'confirm-dialog',
  'confirm-retention',
  'confirm-reasons',
  'reasons-first',
  'unsure',
  'done',
] as const;

export type SituationId = (typeof SITUATION_IDS)[number];
