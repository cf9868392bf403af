import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { GALLERY } from './folder';

/** The gallery is taken by the test runner: it spreads over workers, and over machines by shards. */
export default defineConfig({
  testDir: '.',
  testMatch: 'gallery.ts',
  outputDir: join(GALLERY, '.run'),
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  reporter: './reporter.ts',
});
