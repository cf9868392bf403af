import type { Navigation } from './scenario';

/** How the account stands in its window: where it is, and how it gets elsewhere. */
export interface Host {
  /** The address (path, query) now. */
  path(): string;
  /** What the `href` of a link to `path` holds. */
  link(path: string): string;
  go(path: string): void;
  /** True where the browser follows links itself. */
  followsLinks: boolean;
  /** True where language and title of the document are the account's to set. */
  ownsDocument: boolean;
  /** Address of an empty page for a frame; null: a blank one of the same origin. */
  frame(path: string): string | null;
  /** Calls `show` when the address changes without a load. Returns how to stop that. */
  start(show: () => void): () => void;
}

const ACCOUNT = /^(\/myaccount\/[a-z]{2}-[a-z]{2})(?:\/(.*))?$/i;
/** The empty page that holds the content of the `iframe` family. */
export const FRAME_TAIL = '/home/content';

/** The account as a site of its own. */
export function siteHost(navigation: Navigation): Host {
  const base = {
    ownsDocument: true,
    followsLinks: navigation !== 'push',
    path: () => location.pathname + location.search,
    link: (path: string) => path,
    go: (path: string) => location.assign(path),
    frame: (path: string) => (ACCOUNT.exec(path)?.[1] ?? '') + FRAME_TAIL,
  };
  if (navigation === 'push') return pushHost(base);
  return navigation === 'hash' ? hashHost(base) : { ...base, start: () => () => undefined };
}

function pushHost(base: Omit<Host, 'start'>): Host {
  let draw: () => void = () => undefined;
  return {
    ...base,
    go(path) {
      if (!ACCOUNT.test(path) || !ACCOUNT.test(location.pathname)) {
        location.assign(path);
        return;
      }
      history.pushState(null, '', path);
      draw();
      scrollTo(0, 0);
    },
    start(show) {
      draw = show;
      addEventListener('popstate', show);
      return () => removeEventListener('popstate', show);
    },
  };
}

/** "/myaccount/<ll-cc>#/orders": all of the account on one page. */
function hashHost(base: Omit<Host, 'start'>): Host {
  const link = (path: string) => {
    const match = ACCOUNT.exec(path);
    return match ? `${match[1]}#/${match[2] ?? ''}` : path;
  };
  return {
    ...base,
    path() {
      const root = ACCOUNT.exec(location.pathname)?.[1];
      if (root && location.hash.startsWith('#/')) return root + location.hash.slice(1);
      return location.pathname + location.search;
    },
    link,
    go: (path) => location.assign(link(path)),
    start(show) {
      addEventListener('hashchange', show);
      return () => removeEventListener('hashchange', show);
    },
  };
}

/** The account inside a page of somebody else's, who keeps the address and is told of changes. */
export function virtualHost(
  address: string,
  onAddress: (address: string) => void,
): Host & { moveTo(address: string): void } {
  let now = address;
  let draw: () => void = () => undefined;
  return {
    ownsDocument: false,
    followsLinks: false,
    path: () => now,
    link: (path) => `#${path}`,
    go(path) {
      now = path;
      onAddress(path);
      draw();
    },
    moveTo(path) {
      now = path;
      draw();
    },
    frame: () => null,
    start(show) {
      draw = show;
      return () => undefined;
    },
  };
}
