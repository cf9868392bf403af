import type { Dice } from '../../../practice/dice';
import { choose } from '../choose';

/** Which page of the account an address is of. */
export type Place =
  | 'home'
  | 'area'
  | 'list'
  | 'details'
  | 'product'
  | 'question'
  | 'done'
  | 'orders'
  | 'order'
  | 'devices'
  | 'settings'
  | 'help'
  | 'work'
  | 'article'
  | 'locker'
  | 'shop'
  | 'support'
  | 'identity'
  | 'outside';

const AREA = 'home/software-and-subscriptions';

/** Tails after "/myaccount/<ll-cc>": today's are not public, so there are several of each. */
const TAILS: Partial<Record<Place, readonly string[]>> = {
  home: ['/home/overview', '', '/overview', '#/home', '/home/dashboard?ref=hdr'],
  area: [`/${AREA}`, '/home/subscriptions', '#/software-and-subscriptions', '/home/manage'],
  list: [`/${AREA}/all`, '/home/subscriptions/list', '#/subscriptions', '/home/manage/hardware'],
  details: [
    `/${AREA}/item/48213`,
    '/home/subscriptions/48213',
    '#/item/48213',
    '/home/item?id=48213',
  ],
  product: [
    `/${AREA}/item/48213/service`,
    '/home/product/48213',
    '#/product/48213',
    '/home/item?id=48213&view=service',
  ],
  question: [
    `/${AREA}/item/48213/service/1`,
    '/home/product/48213/step',
    '#/product/48213/1',
    '/home/item?id=48213&view=end',
  ],
  done: [
    `/${AREA}/item/48213/service/2`,
    '/home/product/48213/result',
    '#/product/48213/2',
    '/home/item?id=48213&view=ended',
  ],
  orders: ['/orders', '/home/orders', '#/orders', '/home/overview'],
  order: ['/orders/2087731', '/home/orders/2087731', '#/order/2087731', '/home/detail?id=2087731'],
  devices: ['/products', '/home/devices', '#/devices', '/home/overview'],
  settings: ['/account-settings/profile', '/home/profile', '#/settings', '/home/preferences'],
  help: ['/home/help', '/help', '#/help', '/home/overview'],
  work: ['/work/overview', '/work/subscriptions', '/work'],
};

/** Addresses that are not the account's. */
const OTHERS: Partial<Record<Place, readonly string[]>> = {
  article: [
    'https://www.dell.com/support/kbdoc/{ll}/000126747/how-to-cancel-consumer-subscription-service-warranty',
    'https://www.dell.com/support/kbdoc/{ll}/000126747',
  ],
  locker: [
    'https://www.dell.com/software-and-subscriptions/QuickGuide',
    'https://www.dell.com/support/software-and-subscriptions',
  ],
  shop: ['https://www.dell.com/{ll}/shop/laptops', 'https://www.dell.com/{ll}/subscriptions'],
  support: [
    'https://www.dell.com/support/kbdoc/{ll}/000186181/subscriptions',
    'https://www.dell.com/support/home/{ll}',
  ],
  identity: [
    'https://www.dell.com/Identity/global/LoginOrRegister/0f3b7a52',
    'https://www.dell.com/dci/idp/dwa/authorize',
  ],
  outside: [
    'https://shop.example.com/myaccount/{ll}/home/overview',
    'http://www.dell.com.example.org/myaccount/{ll}',
  ],
};

/** An address of a place in a locale of the site. */
export function addressOf(dice: Dice, place: Place, locale: string): string {
  const other = OTHERS[place];
  if (other) return choose(dice, `address:${place}`, other).replace('{ll}', locale);
  const tails = TAILS[place] ?? [''];
  return `https://www.dell.com/myaccount/${locale}${choose(dice, 'address', tails)}`;
}
