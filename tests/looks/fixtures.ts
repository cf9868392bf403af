import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { openStage, type Stage } from './stage';

/** `stage`: where everything that Signpost shows can be shown, in one font drawn in one way. */
export const test = base.extend<object, { stage: Stage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants to see what is asked for.
    async ({}, use) => {
      const stage = await openStage({ fonts: join(import.meta.dirname, 'fonts.conf') });
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
});
