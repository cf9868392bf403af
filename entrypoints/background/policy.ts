import browser from 'webextension-polyfill';
import { TAGS } from '../../locales/available';
import { type ReadPolicy, readPolicy } from '../../policy/read';

/** What the organisation has set, read anew: nothing is kept, since the browser tells of no change while the worker sleeps. */
export async function policyNow(): Promise<ReadPolicy> {
  return readPolicy(await managed(), TAGS);
}

/**
 * Calls `changed` whenever the organisation sets something else. Chromium brings its word up to some
 * seconds after the extension is installed, and later changes at once; Firefox reads it once, as it starts.
 */
export function onPolicyChange(changed: () => unknown): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void changed();
  });
}

/** Firefox refuses where nothing is set. */
async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return null;
  }
}
