import { test as base } from '@playwright/test';
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
      const driver = await (engine === 'firefox' ? firefoxDriver(site) : chromiumDriver(site));
      await use(driver);
      await driver.close();
      await site.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  driver: async ({ launched }, use) => {
    await use(launched);
    await launched.reset();
  },
});

export { expect } from '@playwright/test';
