import { SHARED_PAGES } from '../site/pages';
import type { Driver, Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { openConsole, pressInConsole } from './view/console';
import { pageText } from './view/markup';
import { overlayOf } from './view/overlay';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { coveredIn, solid } from './view/share';
import { agreed, walkTo } from './view/walk';

const PERSONAL = `https://www.dell.com${SHARED_PAGES.personal.path}`;
const HARD = `https://www.dell.com${SHARED_PAGES.hard.path}`;
const SHARED = 'signpost-share';

/** What the page's own script has seen of anybody since it began. */
function leaksOf(tab: Tab): Promise<{ frames: number; leaks: string[] }> {
  return tab.evaluate(() => {
    const page = window as unknown as { leaks: string[]; frames_seen: number };
    return { frames: page.frames_seen, leaks: page.leaks };
  }, null);
}

/** Parts of the page that are nobody's and covered all the same. */
function lostIn(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => (window as unknown as { lost(): string[] }).lost(), null);
}

/** Waits until the page has been painted so many times more. */
async function painted(tab: Tab, times: number): Promise<void> {
  const { frames } = await leaksOf(tab);
  const enough = async () => (await leaksOf(tab)).frames >= frames + times;
  await until('frames', enough, 60_000);
}

/** A page with a walkthrough, and share mode on. */
async function shared(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await acceptInvitation(tab);
  await until('the overlay', () => overlayOf(tab), 30_000);
  const console = await openConsole(driver, tab);
  await pressInConsole(console, 'share');
  await tab.front();
  await until('covers', async () => (await coveredIn(tab)) > 0, 30_000);
  return tab;
}

for (const [name, url] of Object.entries({ usual: PERSONAL, hard: HARD })) {
  test(`from the first paint on, nothing is seen of anybody: ${name} page`, async ({ driver }) => {
    test.setTimeout(240_000);
    const tab = await shared(driver, url);
    for (const again of [() => tab.reload(), () => tab.goto(`${url}?again`)]) {
      await again();
      await until('the overlay again', () => overlayOf(tab), 60_000);
      await painted(tab, 30);
      expect(await lostIn(tab)).toEqual([]);
      await tab.evaluate(() => (window as unknown as { openDialog(): void }).openDialog(), null);
      await painted(tab, 20);
      expect((await leaksOf(tab)).leaks).toEqual([]);
    }
  });

  test(`what is covered is one colour in a picture: ${name} page`, async ({ driver }, info) => {
    test.setTimeout(120_000);
    const tab = await shared(driver, url);
    await painted(tab, 30);
    const bench = await driver.open('about:blank');
    await tab.front();
    expect(await solid(tab, bench, info.outputPath('shared.png'))).toEqual([]);
  });
}

test('the way leads on while covered, and no node of the page changes', async ({ driver }) => {
  const tab = await openCase(driver, 'several');
  await acceptInvitation(tab);
  await agreed(tab);
  const before = await pageText(tab);
  const console = await openConsole(driver, tab);
  await pressInConsole(console, 'share');
  await tab.front();
  await until('covers', async () => (await coveredIn(tab)) > 0);
  expect(await pageText(tab)).toBe(before);
  await walkTo(tab, 'cancel');
  await pressInConsole(console, 'share');
  await tab.front();
  await until('no covers', async () => (await coveredIn(tab)) === 0);
  expect(await tab.evaluate((name) => document.querySelector(name), SHARED)).toBeNull();
});
