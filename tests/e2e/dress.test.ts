import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_PAGES } from '../site/pages';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from './driver/builds';
import type { Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { openPopup, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { agreed } from './view/walk';

test('a page that allows no style of anybody’s leaves the overlay its own', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  await tab.goto(`https://www.dell.com${OWN_PAGES.strict.path}`);
  await until('the overlay', async () => (await overlayOf(tab))?.state === 'looking');
  expect(await dressOf(tab)).toEqual(DRESSED);
});

test('the extension’s own pages need no leave for style elements', async ({ driver }) => {
  const page = await driver.extensionPage('practice.html?language=en');
  const popup = await openPopup(driver, page);
  await pressInPopup(popup, '[data-action="start"]');
  await agreed(page);
  expect(await dressOf(page)).toEqual(DRESSED);
  const build = driver.engine === 'firefox' ? FIREFOX_BUILD : CHROMIUM_BUILD;
  expect(readFileSync(join(build, 'manifest.json'), 'utf8')).not.toContain('unsafe-inline');
});

const DRESSED = { position: 'absolute', display: 'flex', seeThrough: false, press: true };

/** Whether the stylesheets of the overlay are in force. */
function dressOf(tab: Tab) {
  return tab.evaluate(() => {
    const host = document.querySelector('signpost-overlay');
    const bubble = host?.shadowRoot?.querySelector('[part~="bubble"]');
    const button = bubble?.querySelector('button');
    if (!host || !bubble || !button) return null;
    const { display, backgroundColor } = getComputedStyle(bubble);
    return {
      position: getComputedStyle(host).position,
      display,
      seeThrough: backgroundColor === 'rgba(0, 0, 0, 0)',
      press: button.getBoundingClientRect().height >= 44,
    };
  }, null);
}
