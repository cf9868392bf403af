import { randomUUID } from 'node:crypto';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { startProxy } from '../../site/proxy.ts';
import { SITE_HOSTS, type Site } from '../../site/server.ts';
import { FIREFOX_BUILD, geckoId } from './builds.ts';
import { forget, isAwake, tabIds } from './inside.ts';
import type { Driver, Key, Tab } from './types.ts';
import { until } from './until.ts';

/**
 * Ms of idleness after which the browser ends the extension's background page. Short, so that all
 * journeys meet its end many times.
 */
const IDLE = 1000;

export interface FirefoxOptions {
  /** BCP 47 tag: the browser's own language. */
  language?: string;
  /** Path of a `policies.json` that holds in this browser only. */
  policies?: string;
}

/** Firefox over WebDriver BiDi; the proxy is its only way out and writes down what it tries. */
export async function firefoxDriver(site: Site, options: FirefoxOptions = {}): Promise<Driver> {
  const proxy = await startProxy(SITE_HOSTS, site.port);
  const uuid = randomUUID();
  const browser = await launch(proxy.port, uuid, options);
  await browser.installExtension(FIREFOX_BUILD);
  const address = (path: string) => `moz-extension://${uuid}/${path}`;
  const helper = await extensionPage(browser, address('popup.html'));
  const tabs: Tab[] = [];
  const known = new Set(await helper.evaluate(tabIds));

  async function adopt(page: Page): Promise<Tab> {
    const id = await until('the number of a new tab', async () =>
      (await helper.evaluate(tabIds)).find((other) => !known.has(other)),
    );
    known.add(id);
    const tab = tabOf(page, id);
    tabs.push(tab);
    return tab;
  }

  return {
    engine: 'firefox',
    site,
    hosts: proxy.hosts,
    tabs,
    async open(url) {
      const tab = await adopt(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    async opened(act) {
      const before = new Set(await browser.pages());
      await act();
      return adopt(
        await until('the tab that the site opens', async () =>
          (await browser.pages()).find((page) => !before.has(page)),
        ),
      );
    },
    extensionPage: async (path) => adopt(await extensionPage(browser, address(path))),
    killWorker: () =>
      until('the end of the worker', async () => !(await helper.evaluate(isAwake)), 20_000).then(
        () => {},
      ),
    async reset() {
      tabs.length = 0;
      for (const page of await browser.pages()) if (page !== helper) await page.close();
      await helper.evaluate(forget);
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

function launch(port: number, uuid: string, { language = 'en-US', policies }: FirefoxOptions) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: !process.env.HEADED,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    // Without it no page of the extension can be opened.
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(policies && { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' }) },
    extraPrefsFirefox: {
      ...(policies && ownPolicies(policies)),
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: uuid }),
      'intl.locale.requested': language,
      'extensions.background.idle.timeout': IDLE,
    },
  });
}

/**
 * Firefox reads policies from a file of one's own only in its own tests, which it knows by this
 * preference and by a variable that keeps it from every host but this machine.
 */
function ownPolicies(path: string): Record<string, string | boolean> {
  return {
    'browser.policies.alternatePath': path,
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  };
}

/** A page of the extension: its navigation never reports its end, so the page itself is asked. */
async function extensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url, { timeout: 3000 }).catch(() => {});
  await until(url, () => page.evaluate((wanted) => location.href === wanted, url));
  return page;
}

function tabOf(page: Page, id: number): Tab {
  // A question that the page asks through the browser is answered with yes.
  page.on('dialog', (dialog) => dialog.accept());
  return {
    id,
    goto: async (url) => void (await page.goto(url)),
    reload: () => reload(page),
    back: () => travel(page, -1),
    forward: () => travel(page, 1),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => press(page, key),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}

async function press(page: Page, keys: Key): Promise<void> {
  const [key, ...held] = keys.split('+').reverse() as KeyInput[];
  for (const one of held.reverse()) await page.keyboard.down(one);
  if (key) await page.keyboard.press(key);
  for (const one of held) await page.keyboard.up(one);
}

/**
 * The protocol's own commands wait for events that never come once a page has been restored from the
 * back/forward cache, so history and reload are asked of the page itself.
 */
async function travel(page: Page, delta: number): Promise<void> {
  const from = await page.evaluate(() => location.href);
  await page.evaluate((by) => history.go(by), delta);
  await until('another page', () => page.evaluate((old) => location.href !== old, from));
}

async function reload(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.timeOrigin);
  await page.evaluate(() => location.reload());
  await until(
    'the page anew',
    () =>
      page.evaluate(
        (old) => performance.timeOrigin !== old && document.readyState === 'complete',
        from,
      ),
    20_000,
  );
}
