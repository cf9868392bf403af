/** What names are made of; `site/parts/README.md` says what each part may hold. */
export const PART_KEYS = [
  'manage',
  'subscription',
  'thing',
  'view',
  'details',
  'overview',
  'more',
  'action',
  'menu',
  'account',
  'update',
  'cancel',
  'end',
  'or',
  'filler',
  'consumer',
  'service',
  'tag',
  'bill',
  'period',
  'product',
  'signIn',
  'customer',
  'way',
  'sure',
  'next',
  'page',
  'settings',
  'onward',
  'send',
  'stage',
] as const;

export type PartKey = (typeof PART_KEYS)[number];

/** What a name has to have, one of each list, and what else it may have; fillers are always allowed. */
interface Composition {
  key:
    | 'signIn'
    | 'subscriptions'
    | 'subscriptionsPart'
    | 'manageSubscriptions'
    | 'view'
    | 'action'
    | 'updateCancel'
    | 'cancel'
    | 'consumerSubscription'
    | 'serviceTag'
    | 'billPlan'
    | 'details'
    | 'menu'
    | 'nextPage'
    | 'goThrough'
    | 'goOn'
    | 'ends';
  needs: readonly (readonly PartKey[])[];
  may?: readonly PartKey[];
  /** Two things in one name, with a word or a sign between them: "cancel update" is another thing. */
  apart?: true;
}

/** Parts of which a name has one word: "cancel the cancellation" is the opposite. */
const ONCE: readonly PartKey[] = ['cancel', 'end'];

/** How the names of controls are made, from the article's own wording of each. */
const COMPOSITIONS: readonly Composition[] = [
  { key: 'signIn', needs: [['signIn']], may: ['account', 'view', 'onward'] },
  // A subscription alone may be an offer: "Subscribe".
  { key: 'subscriptions', needs: [['subscription'], ['filler']] },
  {
    key: 'subscriptionsPart',
    needs: [['subscription'], ['service', 'product', 'thing', 'overview']],
    may: ['or'],
  },
  {
    key: 'manageSubscriptions',
    needs: [['manage'], ['subscription']],
    may: ['overview', 'or', 'service', 'thing', 'view'],
  },
  { key: 'manageSubscriptions', needs: [['settings'], ['subscription']], may: ['or', 'manage'] },
  { key: 'view', needs: [['view', 'details']], may: ['overview', 'subscription', 'more'] },
  { key: 'action', needs: [['action']], may: ['more', 'menu', 'view', 'overview', 'or'] },
  // What a row has beside its name, where it has no word for its menu.
  { key: 'action', needs: [['manage']] },
  // "Manage and cancel subscriptions" is the way to all of them.
  {
    key: 'manageSubscriptions',
    needs: [['manage'], ['subscription'], ['cancel', 'end']],
    may: ['or'],
    apart: true,
  },
  { key: 'updateCancel', needs: [['manage'], ['cancel', 'end']], may: ['or'], apart: true },
  {
    key: 'updateCancel',
    needs: [['update'], ['cancel', 'end']],
    may: ['manage', 'or', 'subscription', 'thing'],
    apart: true,
  },
  { key: 'cancel', needs: [['cancel']], may: ['subscription', 'thing'] },
  { key: 'cancel', needs: [['end'], ['subscription', 'thing']] },
  // "End": also the end of a chat or of a wizard.
  { key: 'ends', needs: [['end']] },
  { key: 'goThrough', needs: [['sure'], ['cancel', 'end']], may: ['subscription', 'thing'] },
  { key: 'goOn', needs: [['onward', 'send']], may: ['or', 'sure', 'next', 'stage', 'view'] },
  { key: 'goOn', needs: [['next'], ['stage']], may: ['view', 'or', 'send', 'onward'] },
  {
    key: 'consumerSubscription',
    needs: [['consumer'], ['subscription']],
    may: ['thing', 'service', 'customer', 'or'],
  },
  { key: 'serviceTag', needs: [['service'], ['tag']] },
  { key: 'billPlan', needs: [['bill'], ['period', 'way']] },
  {
    key: 'nextPage',
    needs: [['next'], ['page', 'subscription', 'thing', 'product']],
    may: ['view'],
  },
  {
    key: 'details',
    needs: [
      ['details', 'overview'],
      ['subscription', 'product'],
    ],
    may: ['more'],
  },
  { key: 'menu', needs: [['menu']], may: ['account', 'view', 'more'] },
];

/** A composition as the matcher takes it; parts are bits, by their order in `PART_KEYS`. */
export type CompiledComposition = readonly [
  key: Composition['key'],
  allowed: number,
  needs: readonly number[],
  apart: boolean,
];

/** What the matcher needs: compositions, the parts of which a name has one word, "or" and fillers. */
export function compiled(): {
  all: CompiledComposition[];
  once: number;
  or: number;
  filler: number;
} {
  const all = COMPOSITIONS.map(
    ({ key, needs, may = [], apart = false }): CompiledComposition => [
      key,
      bitsOf([...needs.flat(), ...may, 'filler']),
      needs.map((one) => bitsOf(one)),
      apart,
    ],
  );
  return { all, once: bitsOf(ONCE), or: bitsOf(['or']), filler: bitsOf(['filler']) };
}

function bitsOf(keys: readonly PartKey[]): number {
  return keys.reduce((bits, key) => bits | (1 << PART_KEYS.indexOf(key)), 0);
}
