/**
 * The controls on the way and what tells a subscription. Their names are matched in all languages at
 * once, on every page: the site mixes languages, and these tell which ones it speaks.
 */
export const NAME_KEYS = [
  'signIn',
  'subscriptions',
  'manageSubscriptions',
  'view',
  'action',
  'consumerSubscription',
  'updateCancel',
  'cancel',
  'serviceTag',
  'billPlan',
] as const;

/** Other controls. Their names count in the languages that a page speaks. */
export const WORD_KEYS = [
  'signOut',
  'details',
  'menu',
  'nextPage',
  'goThrough',
  'goOn',
  'dismiss',
  'close',
  'save',
  'cancelledStatus',
] as const;

/** Parts of sentences, which tell what a text is about. They count in the languages that a page speaks. */
export const PHRASE_KEYS = [
  'cancelledNow',
  'cancelledBefore',
  'notCancelled',
  'aboutCancelling',
  'mayEnd',
  'aboutSubscription',
  'aboutOther',
  'askReasons',
  'lastAsk',
  'condition',
  'aboutMail',
  'keepAsk',
  'keep',
  'affirm',
  'deny',
  'endIt',
  'sessionExpired',
  'noSubscriptions',
  'accessDenied',
  'serverError',
  'loading',
] as const;

/** The phrases that every page is looked through for in all languages: what speaks of cancelling is read. */
export const SIGNAL_KEY = 'aboutCancelling';

export type NameKey = (typeof NAME_KEYS)[number];
export type WordKey = (typeof WORD_KEYS)[number];
export type PhraseKey = (typeof PHRASE_KEYS)[number];
