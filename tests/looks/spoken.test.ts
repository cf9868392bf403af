import { expect } from '@playwright/test';
import { STEP_IDS } from '../../guide/steps';
import { test } from './fixtures';
import { told } from './told';

// After a wanted change: npm run looks -- --update-snapshots
test('what is told of each state of the overlay reads as sentences', async ({ stage }) => {
  const { states, setting } = stage.listed('overlay', 'light');
  await stage.set(setting);
  const chapters: string[] = [];
  for (const state of states) {
    await stage.show('overlay', state, 'light');
    const words = await told(stage.page, '.bubble');
    const announced = await stage.announced('overlay', state, 'light');
    chapters.push(`${state}\n${announced ? `(${announced})\n` : ''}${words}\n`);
    const step = STEP_IDS.indexOf(state as (typeof STEP_IDS)[number]) + 1;
    // Who comes into the bubble hears where they are, what to press, and what that does.
    if (step > 0)
      expect(words).toMatch(
        new RegExp(`^Dialog “Signpost, step ${step} of 9 – [^”]+”: [^\\n]*“View”[^\\n]*[.]\\n`),
      );
  }
  expect(chapters.join('\n')).toMatchSnapshot('overlay-told.txt');
});
