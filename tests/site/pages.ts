import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages of the tests' own, off the way: whatever stands on them, nothing may be ringed. */
export const OWN_PAGES = {
  shop: { path: '/en-us/cart', file: 'cart.html', status: 200 },
  order: { path: '/myaccount/en-us/orders/900100200', file: 'order.html', status: 200 },
  preferences: {
    path: '/myaccount/en-us/account-settings/communications',
    file: 'preferences.html',
    status: 200,
  },
  strict: { path: '/myaccount/en-us/home/strict', file: 'strict.html', status: 200 },
  denied: { path: '/myaccount/en-us/home/denied', file: 'denied.html', status: 403 },
} as const;

/** Pages of the way with much on them that is somebody's: for what is covered there. */
export const SHARED_PAGES = {
  personal: {
    path: '/myaccount/en-us/home/software-and-subscriptions/personal',
    file: 'personal.html',
    status: 200,
  },
  hard: {
    path: '/myaccount/en-us/home/software-and-subscriptions/hard',
    file: 'hard.html',
    status: 200,
  },
} as const;

/** The tests' own page at a path, or null: the practice account answers there. */
export function pageAt(path: string): { status: number; html: string } | null {
  const all = [...Object.values(OWN_PAGES), ...Object.values(SHARED_PAGES)];
  const page = all.find((one) => one.path === path);
  if (!page) return null;
  return { status: page.status, html: whole(read(page.file)) };
}

/** A page in one piece: its own scripts run before anything of it is painted, as inline ones do. */
function whole(html: string): string {
  return html.replace(
    /<script src="([\w-]+\.js)"><\/script>/g,
    (_, name: string) => `<script>${read(name)}</script>`,
  );
}

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, 'pages', name), 'utf8');
}
