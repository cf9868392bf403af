import { defineConfig } from '@playwright/test';
import type { Options } from './tests/e2e/fixtures';

/** The same journeys in both browsers; each worker keeps one browser with the extension loaded. */
export default defineConfig<object, Options>({
  testDir: 'tests/e2e',
  outputDir: '.output/test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that is busy elsewhere can starve a browser for seconds; a second try is named in the summary.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: 'list',
  // What has the longest test comes first and what has only short ones last, so that all end together.
  projects: [
    // The reviewer's desk with files and commands, which only Chromium's driver can follow.
    { name: 'desk', testDir: 'tests/desk' },
    { name: 'firefox', use: { engine: 'firefox' } },
    { name: 'chromium', use: { engine: 'chromium' } },
    // No extension: the views alone, as they look and as they are told.
    {
      name: 'looks',
      testDir: 'tests/looks',
      snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
    },
  ],
});
