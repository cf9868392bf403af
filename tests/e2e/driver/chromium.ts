import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type RecordingProxy, startProxy } from '../../site/proxy.ts';
import { SITE_HOSTS, type Site } from '../../site/server.ts';
import { CHROMIUM_BUILD } from './builds.ts';
import { forget, tabIds } from './inside.ts';
import type { Driver, Tab } from './types.ts';
import { until } from './until.ts';

export interface ChromiumOptions {
  /** True to show the window. */
  headed?: boolean;
  /** BCP 47 tag with an underscore ("pt_BR"): the browser's own language. */
  language?: string;
  /** Folder of the build to load; null for a browser without the extension. */
  build?: string | null;
  /** Folder in which the browser keeps things; '': nothing is kept. */
  profile?: string;
}

/** A context of its own, and the extension's id in it; every host but the site's is out of reach. */
export interface LaunchedChromium {
  context: BrowserContext;
  extension: string;
}

export async function launchChromium(
  args: string[],
  { headed = false, language = 'en', build = CHROMIUM_BUILD, profile = '' }: ChromiumOptions = {},
): Promise<LaunchedChromium> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: !headed,
    // The runner's own default would leak into what the extension takes for the browser's language.
    locale: undefined,
    viewport: headed ? null : { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: language },
    // Chrome proper ignores --load-extension; loading over the protocol works in both.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...args],
  });
  const extension = build ? await load(context, build) : '';
  return { context, extension };
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser takes no commands.');
  const session = await browser.newBrowserCDPSession();
  // Not among the commands that the type lists.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const loaded = (await send('Extensions.loadUnpacked', { path })) as { id: string };
  await session.detach();
  return loaded.id;
}

/** Only our own certificate; the site's hosts lead to the loopback server, all others nowhere. */
export function resolved(site: Site): string[] {
  const rules = SITE_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${site.port}`);
  return [
    `--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${site.spki}`,
  ];
}

/** The same through the loopback proxy, which writes down what the browser tries to reach. */
function recorded(site: Site, proxy: RecordingProxy): string[] {
  return [
    `--proxy-server=127.0.0.1:${proxy.port}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${site.spki}`,
  ];
}

export async function chromiumDriver(site: Site, options?: ChromiumOptions): Promise<Driver> {
  const proxy = await startProxy(SITE_HOSTS, site.port);
  const { context, extension } = await launchChromium(recorded(site, proxy), options);
  const helper = await context.newPage();
  // Any address of the extension may use its API; this one runs nothing of its own.
  await helper.goto(`chrome-extension://${extension}/manifest.json`);
  const tabs: Tab[] = [];
  const known = new Set(await helper.evaluate(tabIds));

  /** Wraps the one page whose tab is not known yet. */
  async function adopt(page: Page): Promise<Tab> {
    const id = await until('the number of a new tab', async () =>
      (await helper.evaluate(tabIds)).find((other) => !known.has(other)),
    );
    known.add(id);
    const tab = tabOf(page, id);
    tabs.push(tab);
    return tab;
  }

  async function open(url: string): Promise<Tab> {
    const tab = await adopt(await context.newPage());
    await tab.goto(url);
    return tab;
  }

  return {
    engine: 'chromium',
    site,
    hosts: proxy.hosts,
    tabs,
    open,
    async opened(act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()]);
      return adopt(page);
    },
    extensionPage: (path) => open(`chrome-extension://${extension}/${path}`),
    killWorker: () => killWorker(context, extension),
    async reset() {
      tabs.length = 0;
      for (const page of context.pages()) if (page !== helper) await page.close();
      await helper.evaluate(forget);
    },
    async close() {
      await context.close();
      await proxy.close();
    },
  };
}

/** A page of Playwright as a tab; `id` is the browser's own number of it. */
export function tabOf(page: Page, id = 0): Tab {
  // A question that the page asks through the browser is answered with yes.
  page.on('dialog', (dialog) => dialog.accept());
  return {
    id,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    click: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}

async function killWorker(context: BrowserContext, extension: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser takes no commands.');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(
      (info) => info.type === 'service_worker' && info.url.includes(extension),
    );
  };
  for (const { targetId } of await workers())
    await session.send('Target.closeTarget', { targetId });
  await until('the end of the worker', async () => (await workers()).length === 0);
  await session.detach();
}
