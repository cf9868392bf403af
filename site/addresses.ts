import type { Place } from '../guide/messages';
import type { Area } from '../guide/reading';

/**
 * Where the site keeps what. Sources: shared facts of 2026-11-22, read from public pages; each
 * pattern says which page named it. Paths are compared without regard to letter case, because the
 * site itself varies it ("/Identity/global/Login", "/identity/global/in").
 */
const HOSTS = new Set(['www.dell.com', 'dell.com']);

/** Sign-in pages, seen in the site's own redirects. Signpost must never run there. */
const IDENTITY = /^\/(identity|dci\/idp|di\/v\d|sso)(\/|$)/i;
/** The public article in any locale, with any slug; only the number is stable. */
const ARTICLE = /^\/support\/kbdoc\/([a-z]{2}-[a-z]{2}\/)?0*126747(\/|$)/i;
/** "/myaccount/<ll-cc>/…" (dell.com header); older links have the locale first. */
const ACCOUNT = /^\/(?:([a-z]{2}-[a-z]{2})\/)?myaccount(?:\/|$)/i;
/** The work persona stands after the locale: "/myaccount/<ll-cc>/work/…". */
const WORK = /^\/(?:[a-z]{2}-[a-z]{2}\/)?myaccount\/(?:[a-z]{2}-[a-z]{2}\/)?work(?:\/|$)/i;
/** The older Digital Locker and its short name (auto-renewal terms, QuickGuide). */
const LOCKER = /^\/(?:support\/)?(?:software-and-subscriptions|mylocker)(?:\/|$)/i;
/** Premier, the business shop: the wrong place for consumers (KB 000225477). */
const PREMIER = /^\/premier(?:\/|$)/i;

const LOCALE = /(?:^|\/)([a-z]{2})-([a-z]{2})(?=\/|$)/i;

/** The part of the site that an address belongs to; 'outside' for anything that is not the site. */
export function areaOf(address: string): Area {
  const url = parse(address);
  if (!url) return 'outside';
  if (url.hostname === 'downloadstore.dell.com') return 'locker';
  if (!HOSTS.has(url.hostname)) return 'outside';
  const { pathname } = url;
  if (IDENTITY.test(pathname)) return 'identity';
  if (ARTICLE.test(pathname)) return 'article';
  if (WORK.test(pathname) || PREMIER.test(pathname)) return 'business';
  if (ACCOUNT.test(pathname)) return 'account';
  if (LOCKER.test(pathname)) return 'locker';
  return 'elsewhere';
}

/** True where the walkthrough may show itself: on the site, but never on its sign-in pages. */
export function isGuidable(area: Area): boolean {
  return area !== 'outside' && area !== 'identity';
}

/** The contract's `data-on-site`: My Account (either side), Digital Locker or the article. */
export function isOnSite(area: Area): boolean {
  return area === 'account' || area === 'business' || area === 'locker' || area === 'article';
}

/** The site's locale code ("en-uk") in an address, lower case; null if it has none. */
export function localeOf(address: string): string | null {
  const match = parse(address)?.pathname.match(LOCALE);
  return match ? match[0].replace('/', '').toLowerCase() : null;
}

/**
 * The site's locale to open My Account in, for a reader of `address`. The path's locale decides,
 * except where the article's own language (`?lang=`) is another one and the reader's browser names a
 * country for it: a Dane with the article in Danish under "/de-de/" is taken to "da-dk".
 * @param languages the browser's languages, BCP 47, most wanted first
 */
export function readerLocale(address: string, languages: readonly string[]): string {
  const path = localeOf(address);
  const shown = parse(address)?.searchParams.get('lang')?.toLowerCase();
  if (shown && path && !path.startsWith(shown)) {
    const own = languages.map(siteLocale).find((locale) => locale?.startsWith(`${shown}-`));
    if (own) return own;
  }
  return path ?? languages.map(siteLocale).find((locale) => locale !== null) ?? 'en-us';
}

/** The address of a place, in a locale of the site. `practice` is an address of the extension. */
export function addressOf(place: Exclude<Place, 'practice'>, locale: string): string {
  const account = `https://www.dell.com/myaccount/${locale}`;
  switch (place) {
    case 'account':
      return account;
    case 'home':
      return `${account}/home/overview`;
    case 'subscriptions':
      return `${account}/home/software-and-subscriptions`;
    case 'article':
      return `https://www.dell.com/support/kbdoc/${locale}/000126747/`;
  }
}

/** "en-GB" → "en-uk": the site writes language-country and says "uk" for the United Kingdom. */
function siteLocale(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})$/i.exec(tag);
  if (!match) return null;
  const language = match[1] === 'nb' ? 'no' : match[1]?.toLowerCase();
  const country = match[2]?.toLowerCase() === 'gb' ? 'uk' : match[2]?.toLowerCase();
  return `${language}-${country}`;
}

function parse(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' ? url : null;
  } catch {
    return null;
  }
}
