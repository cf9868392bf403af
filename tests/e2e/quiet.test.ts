import { SITE_HOSTS } from '../site/server';
import type { Engine } from './driver/types';
import { expect, test } from './fixtures';
import { pageText } from './view/markup';
import { openPopup, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressInOverlay } from './view/press';
import { agreed, invited, overlayGone, walk, walkTo } from './view/walk';

/** What a browser without any extension asks for on its own, seen with the same settings. */
const BROWSERS_OWN: Record<Engine, string[]> = {
  chromium: [
    'accounts.google.com:443',
    'content-autofill.googleapis.com:443',
    'update.googleapis.com:443',
    'update.googleapis.com',
  ],
  firefox: ['firefox.settings.services.mozilla.com:443'],
};

test('a whole walkthrough makes no request', async ({ driver }) => {
  const first = driver.site.requests.length;
  const tab = await openCase(driver, 'whole-way');
  await acceptInvitation(tab);
  await walk(tab);

  const known = [...SITE_HOSTS.map((host) => `${host}:443`), ...BROWSERS_OWN[driver.engine]];
  expect(driver.hosts.filter((host) => !known.includes(host))).toEqual([]);
  // What the page itself asks for: documents, its own script and stylesheet, the browser's icon.
  const others = driver.site.requests
    .slice(first)
    .filter(({ dest, path }) => !['document', 'iframe'].includes(dest) && !isPages(path))
    .map(({ method, path, dest }) => `${method} ${path} (${dest})`);
  expect(others).toEqual([]);
});

function isPages(path: string): boolean {
  return path.startsWith('/__practice/') || path === '/favicon.ico';
}

for (const markup of ['grid', 'shadow', 'poor', 'iframe'] as const) {
  test(`the page is byte for byte as it was, ${markup}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in', { markup });
    await invited(tab);
    const before = await pageText(tab);
    await acceptInvitation(tab);
    await agreed(tab);
    expect(await pageText(tab)).toBe(before);
    await pressInOverlay(tab, '[data-act="stop"]');
    await overlayGone(tab);
    expect(await pageText(tab)).toBe(before);
  });
}

for (const step of ['action-manage', 'confirm']) {
  test(`starting and stopping leaves the open page alone, ${step}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in');
    await acceptInvitation(tab);
    await walkTo(tab, step);
    const popup = await openPopup(driver, tab);
    await pressInPopup(popup, '[data-action="stop"]');
    await overlayGone(tab);
    const without = await pageText(tab);
    await pressInPopup(popup, '[data-action="start"]');
    await agreed(tab);
    expect(await pageText(tab)).toBe(without);
  });
}
