import browser from 'webextension-polyfill';
import { type Handled, readHandled } from '../../console/training';

/** Where it is kept which training calls were handled: on this device only. */
export const TRAINING_KEY = 'training';

export async function keptHandled(): Promise<Handled> {
  return readHandled((await browser.storage.local.get(TRAINING_KEY))[TRAINING_KEY]);
}

export async function keepHandled(handled: Handled): Promise<void> {
  await browser.storage.local.set({ [TRAINING_KEY]: handled });
}
