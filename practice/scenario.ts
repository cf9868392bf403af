import { createDice } from './dice';

export const MARKUPS = ['grid', 'table', 'cards', 'shadow', 'poor', 'iframe', 'mobile'] as const;
export type Markup = (typeof MARKUPS)[number];

/** How the account moves from page to page. `virtual`: inside a page of somebody else's. */
export type Navigation = 'full' | 'push' | 'hash' | 'virtual';

/** Pages where something can be made to happen. */
export type PageName =
  | 'article'
  | 'sign-in'
  | 'home'
  | 'area'
  | 'list'
  | 'details'
  | 'product'
  | 'offer'
  | 'reasons'
  | 'done'
  | 'orders'
  | 'rewards'
  | 'profile'
  | 'business'
  | 'locker'
  | 'elsewhere';

/** A line of the list. */
export interface Item {
  id: string;
  kind: 'consumer' | 'prosupport' | 'mcafee' | 'microsoft';
  /** Whether its row has an Action control. */
  menu: boolean;
  /** What its product page offers. */
  cancel: 'offered' | 'absent' | 'disabled' | 'cancelled-before';
}

export interface Scenario {
  name: string;
  /** Everything that may vary without changing the case (classes, wrappers, wordings) follows it. */
  seed: number;
  /** BCP 47. Texts that are missing in it are shown in English. */
  language: string;
  /** Some labels stay English, as on the live site. */
  mixed: boolean;
  markup: Markup;
  navigation: Navigation;
  /** The site's locale in addresses, "en-us"; '' takes the usual one of the language. */
  locale: string;
  signedIn: boolean;
  items: Item[];
  /** Rows on one page of the list. */
  perPage: number;
  /** `gone`: the panel has no such entry. `both`: a closed panel with a closed group in it. */
  panel: 'open' | 'closed' | 'group' | 'both' | 'gone';
  /** Which wording the entry has: 0 is the article's, the others are of older pages. */
  panelWording: 0 | 1 | 2;
  /**
   * How the subscriptions area offers Manage Subscriptions. `entry`: a card that unfolds, `tabs`,
   * `card`: a plain heading beside its View, `direct`: leads to the list with no View between.
   */
  area: 'auto' | 'entry' | 'tabs' | 'card' | 'direct';
  /** The dashboard has a Manage Subscriptions card whose View leads to the list. */
  dashboardView: boolean;
  /** Where the row's menu lives and how it is tied to its control. */
  menu: 'auto' | 'trigger' | 'controls' | 'row' | 'bare';
  /** Time until the content of a page is there, ms. */
  loadingMs: number;
  loading: 'text' | 'skeleton' | 'spinner';
  /** Time after that until Cancel is there, ms; 0: at once. */
  lateMs: number;
  failure: 'none' | 'empty' | 'denied' | 'error';
  failureAt: PageName;
  /** Something unrelated over the page `layerAt`. */
  layer: 'none' | 'survey' | 'cookie' | 'chat' | 'dialog' | 'div-dialog';
  layerAt: PageName;
  /** The device loses its connection when this page is first entered; on reloading it is back. */
  offlineAt: PageName | 'never';
  /** Where one signs in: a page of its own, or a form in the account's page. */
  signIn: 'page' | 'inline';
  /** The product page has two Cancel that nothing tells apart. */
  twins: boolean;
  /** The session ends when this page is first entered. */
  expiresAt: PageName | 'never';
  confirm:
    | 'none'
    | 'window'
    | 'native'
    | 'div'
    | 'nested'
    | 'offer'
    | 'offer-reasons'
    | 'reasons'
    | 'reasons-open';
  done: 'page' | 'bar' | 'status' | 'toast';
  /** The site answers the cancellation with an error. */
  fails: boolean;
  /** An edit form with its own Cancel stands open on the product page. */
  form: boolean;
  /** Scripts of the page that will not leave it alone, once a second. */
  restless: 'none' | 'replace' | 'wipe';
  /** View opens in a new tab. */
  newTab: boolean;
  /** Elements that only fill the page, for measurements. */
  bulk: number;
}

export function consumer(id: string, rest: Partial<Item> = {}): Item {
  return { id, kind: 'consumer', menu: true, cancel: 'offered', ...rest };
}

export function other(id: string, kind: Item['kind'], rest: Partial<Item> = {}): Item {
  return { id, kind, menu: true, cancel: 'offered', ...rest };
}

export const DEFAULT: Scenario = {
  name: 'signed-in',
  seed: 1,
  language: 'en',
  mixed: false,
  markup: 'grid',
  navigation: 'full',
  locale: '',
  signedIn: true,
  items: [consumer('4711'), other('5822', 'mcafee')],
  perPage: 5,
  panel: 'open',
  panelWording: 0,
  area: 'auto',
  dashboardView: false,
  menu: 'auto',
  loadingMs: 80,
  loading: 'spinner',
  lateMs: 0,
  failure: 'none',
  failureAt: 'list',
  layer: 'none',
  layerAt: 'home',
  offlineAt: 'never',
  signIn: 'page',
  twins: false,
  expiresAt: 'never',
  confirm: 'native',
  done: 'page',
  fails: false,
  form: false,
  restless: 'none',
  newTab: false,
  bulk: 0,
};

/** Settles what is left to the seed, so that the pages find plain answers. */
export function settle(scenario: Scenario): Scenario {
  const dice = createDice(scenario.seed);
  return {
    ...scenario,
    area: scenario.area === 'auto' ? dice.pick('area', ['entry', 'tabs']) : scenario.area,
    menu: scenario.menu === 'auto' ? menuOf(scenario.markup, dice.roll('menu')) : scenario.menu,
  };
}

function menuOf(markup: Markup, roll: number): Scenario['menu'] {
  if (markup === 'grid') return 'trigger';
  if (markup === 'poor') return 'bare';
  if (markup === 'shadow' || markup === 'mobile') return 'row';
  if (markup === 'table') return roll < 0.5 ? 'controls' : 'row';
  return roll < 0.4 ? 'row' : roll < 0.7 ? 'controls' : 'trigger';
}

/** Where the account stands unless the scenario says otherwise: where most speak its language. */
export function localeOf(scenario: Pick<Scenario, 'language' | 'locale'>): string {
  if (scenario.locale) return scenario.locale;
  const { language, region } = new Intl.Locale(scenario.language).maximize();
  if (!region) return 'en-us';
  return `${language === 'nb' ? 'no' : language}-${region}`.toLowerCase();
}
