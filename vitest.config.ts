import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { sharePlain } from './share/plain-files';
import { siteLabels } from './site/labels-plugin';

/** `npm test` says which Chromium it found; the usual place otherwise. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/**
 * Two kinds of tests. `unit`: pure functions and the background against a fake browser, in happy-dom.
 * `page`: whatever needs layout, real focus or real events, in Chromium itself. The WXT plugin breaks
 * the browser mode, so there the fake browser comes by an alias; stylesheets are imported with
 * `?inline`.
 */
export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      {
        plugins: [WxtVitest(), preact(), siteLabels(), sharePlain()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          // Each file has its own globals and modules all the same, without a process for each.
          pool: 'vmThreads',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // On a busy machine the largest take longer than the five seconds that are usual.
          testTimeout: 30_000,
        },
      },
      {
        plugins: [preact(), siteLabels(), sharePlain()],
        // Found late, it would have the tests loaded anew.
        optimizeDeps: { include: ['axe-core', '@faker-js/faker', 'fast-check', 'idb'] },
        resolve: {
          alias: {
            'wxt/browser': fileURLToPath(
              new URL('./tests/page/support/browser.ts', import.meta.url),
            ),
          },
        },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath } }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
