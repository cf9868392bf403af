import type { BrowserContext } from '@playwright/test';

/** Waits until the customer has closed the browser, however long that takes. */
export async function closed(context: BrowserContext): Promise<void> {
  await context.waitForEvent('close', { timeout: 0 });
}
