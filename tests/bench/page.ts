import type { Page } from '@playwright/test';
import { launchChromium, resolved } from '../e2e/driver/chromium.ts';
import type { Site } from '../site/server.ts';

const HOME = 'https://www.dell.com/myaccount/en-us/home/overview';

/**
 * Opens the practice account's first page with so many elements that only fill it, in a browser of
 * its own, with or without Signpost.
 */
export async function withPage<T>(
  site: Site,
  elements: number,
  signpost: boolean,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { context } = await launchChromium(resolved(site), signpost ? {} : { build: null });
  try {
    const page = await context.newPage();
    await page.goto(`${HOME}?practice=signed-in&bulk=${elements}`);
    await page.waitForFunction(() => window.practiceTruth?.().settled);
    return await use(page);
  } finally {
    await context.close();
  }
}
