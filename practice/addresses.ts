import type { PageName } from './scenario';

/** A page of the account, and what it is about. */
export interface Route {
  page: PageName;
  /** `id` of the subscription, '' where the page is about none. */
  id: string;
  /** Page of the list, from 1. */
  number: number;
  /** Where signing in leads back to. */
  back: string;
}

const AREA = 'home/software-and-subscriptions';
/** The tail after "/myaccount/<ll-cc>/" of each page; today's sub-paths are not public. */
const TAILS: Partial<Record<PageName, string>> = {
  home: 'home/overview',
  area: AREA,
  list: `${AREA}/all`,
  details: `${AREA}/item/{id}`,
  product: `${AREA}/item/{id}/service`,
  offer: `${AREA}/item/{id}/service/1`,
  reasons: `${AREA}/item/{id}/service/2`,
  done: `${AREA}/item/{id}/service/3`,
  orders: 'orders',
  rewards: 'rewards',
  profile: 'account-settings/profile',
  business: 'work/overview',
};
const FIXED: Partial<Record<PageName, string>> = {
  locker: '/software-and-subscriptions/QuickGuide',
};

/** The address (path, query) of a page of the account in a locale of the site. */
export function pathOf(route: Partial<Route> & { page: PageName }, locale: string): string {
  const tail = TAILS[route.page];
  if (tail !== undefined) {
    const path = `/myaccount/${locale}/${tail.replace('{id}', route.id ?? '')}`;
    return (route.number ?? 1) > 1 ? `${path}?page=${route.number}` : path;
  }
  if (route.page === 'sign-in') {
    const back = encodeURIComponent(route.back ?? '');
    return `/Identity/global/LoginOrRegister/0f3b7a52-6d1c-4c8e-9a41-7be0d2c5aa10?c=us&l=en&r=us&s=corp&redirectUrl=${back}`;
  }
  if (route.page === 'article')
    return `/support/kbdoc/${locale}/000126747/how-to-cancel-consumer-subscription-service-warranty`;
  return FIXED[route.page] ?? `/${locale}/shop/laptops`;
}

/** The page that an address (path, query) shows; the host does not matter. */
export function routeOf(path: string): Route {
  const url = new URL(path, 'https://practice.example');
  const number = Number(url.searchParams.get('page') ?? 1) || 1;
  const at = (page: PageName, id = ''): Route => ({ page, id, number, back: '' });
  const { pathname } = url;
  if (/^\/identity\//i.test(pathname))
    return { ...at('sign-in'), back: url.searchParams.get('redirectUrl') ?? '' };
  if (/^\/support\/kbdoc\/.*0*126747/i.test(pathname)) return at('article');
  if (/^\/(support\/)?software-and-subscriptions|^\/mylocker/i.test(pathname)) return at('locker');
  const account = /^\/myaccount(?:\/[a-z]{2}-[a-z]{2})?(?:\/(.*?))?\/?$/i.exec(pathname);
  if (!account) return at('elsewhere');
  const tail = account[1] ?? '';
  if (/^work(\/|$)/.test(tail)) return at('business');
  for (const [page, pattern] of Object.entries(TAILS)) {
    const match = new RegExp(`^${pattern.replace('{id}', '([^/]+)')}$`).exec(tail);
    if (match) return at(page as PageName, match[1] ?? '');
  }
  return at('home');
}

/** The site's locale in an address, or null. */
export function localeIn(path: string): string | null {
  return /^\/myaccount\/([a-z]{2}-[a-z]{2})(?=\/|$)/i.exec(path)?.[1]?.toLowerCase() ?? null;
}
