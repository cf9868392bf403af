import { test as base, type TestInfo } from '@playwright/test';
import { pageAt } from '../site/pages';
import { startSite } from '../site/server';
import { PRACTICE_BUILD } from './driver/builds';
import { chromiumDriver } from './driver/chromium';
import { firefoxDriver } from './driver/firefox';
import type { Driver, Engine } from './driver/types';

export interface Options {
  engine: Engine;
}

interface PerWorker {
  launched: Driver;
}

/**
 * `driver`: a browser with the production build, as fresh as after installing it. One is launched
 * for each worker of the runner; what a test leaves behind in it is cleared away after the test.
 */
export const test = base.extend<{ driver: Driver }, Options & PerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  launched: [
    async ({ engine }, use) => {
      const site = await startSite({ practice: PRACTICE_BUILD, page: pageAt });
      const driver = await (engine === 'firefox'
        ? firefoxDriver(site)
        : chromiumDriver(site, { headed: Boolean(process.env.HEADED) }));
      await use(driver);
      await driver.close();
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ launched }, use, info) => {
    await use(launched);
    if (info.status !== info.expectedStatus) await picture(launched, info);
    await launched.reset();
  },
});

/** Keeps what every open tab looked like when a test failed. */
async function picture(driver: Driver, info: TestInfo): Promise<void> {
  for (const [index, tab] of driver.tabs.entries()) {
    // A tab that the test closed, or that broke, has no picture.
    await tab.screenshot(info.outputPath(`tab-${index + 1}.png`)).catch(() => {});
  }
}

export { expect } from '@playwright/test';
