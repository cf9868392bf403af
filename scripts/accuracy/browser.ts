import { type Browser, chromium, type Page } from '@playwright/test';

const SHELL = '<!doctype html><html><head></head><body></body></html>';

/** Every address is an empty page of the same site; nothing else is in reach. */
export async function openPage(browser: Browser, script: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.route('**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: SHELL })
      : route.abort(),
  );
  const page = await context.newPage();
  await page.goto('https://www.dell.com/myaccount/en-us/home/overview');
  await page.evaluate(`${script};window.corpus=corpus;0`);
  return page;
}

/** Chromium without a window. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium' });
}
