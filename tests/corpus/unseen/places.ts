import type { Dice } from '../../../practice/dice';
import { choose } from '../choose';

/** Addresses of the unseen part: of another build of the same account than those of the other parts. */
const PLACES: Record<string, readonly string[]> = {
  start: ['/', '/me', '/home?view=tiles', '#/start', '/home/overview'],
  services: ['/home/services', '/me/subscriptions', '#/s', '/home?view=services'],
  list: ['/home/services/all', '/me/subscriptions/mine', '#/s/list', '/home?view=list'],
  one: ['/home/services/77120', '/me/subscriptions/77120', '#/s/77120', '/home?view=one'],
  product: [
    '/home/services/77120/about',
    '/me/product/77120',
    '#/s/77120/about',
    '/home?view=about',
  ],
  ending: ['/home/services/77120/end', '/me/product/77120/bye', '#/s/77120/end', '/home?view=end'],
  orders: ['/orders/5501842', '/me/purchases', '#/o', '/home?view=o'],
  devices: ['/me/hardware', '#/d', '/home?view=d', '/support/assets'],
  settings: ['/me/profile', '#/p', '/home?view=p', '/preferences'],
  help: ['/me/questions', '#/q', '/home?view=q'],
  work: ['/work', '/work/services'],
};

const OTHERS: Record<string, readonly string[]> = {
  article: ['https://www.dell.com/support/kbdoc/{ll}/000126747/title'],
  locker: ['https://www.dell.com/mylocker', 'https://downloadstore.dell.com/account'],
  shop: ['https://www.dell.com/{ll}/shop/deals', 'https://www.dell.com/{ll}/cart'],
  identity: ['https://www.dell.com/identity/global/login', 'https://www.dell.com/sso/start'],
  outside: [
    'https://account.example.net/myaccount',
    'https://www.dell.com.example.net/myaccount/{ll}/home',
  ],
};

/** An address of a place in a locale of the site. */
export function addressOf(dice: Dice, place: string, locale: string): string {
  const other = OTHERS[place];
  if (other) return choose(dice, 'address', other).replace('{ll}', locale);
  const tail = choose(dice, 'address', PLACES[place] ?? ['/']);
  // Older links have the locale first.
  const base = dice.chance('locale-first', 0.15) ? `${locale}/myaccount` : `myaccount/${locale}`;
  return `https://www.dell.com/${base}${tail}`;
}
