/** Stands for 'wxt/browser' in the page tests, where no extension runs (`vitest.config.ts`). */
export { fakeBrowser as browser } from '@webext-core/fake-browser';
