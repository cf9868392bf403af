import { MARKUPS } from '../../practice/scenario';
import { expect, test } from './fixtures';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { walk } from './view/walk';

for (const [index, markup] of MARKUPS.entries()) {
  test(`the way in every family of markup: ${markup}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in', { markup, seed: 20 + index });
    if (markup === 'mobile') {
      await tab.resize(360, 740);
      await tab.reload();
    }
    await acceptInvitation(tab);
    const stops = await walk(tab);
    expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
  });
}
