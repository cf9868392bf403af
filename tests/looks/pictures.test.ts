import { existsSync } from 'node:fs';
import { expect } from '@playwright/test';
import { STEP_IDS } from '../../guide/steps';
import { test } from './fixtures';

/** At half the size, so that all of them together weigh little; the rest of a long page is folded up. */
const HOW = { scale: 0.5, most: 600 };

/** Of the colour (0 to 1), and of the picture: less is what two machines may differ by. */
const TOLERANCE = { threshold: 0.12, maxDiffPixelRatio: 0.004 };

const FONT = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

/** What has a picture in every setting, and what in the first and in right to left only. */
const COMPARED = [
  { id: 'invitation', everywhere: ['offer'], sometimes: [] },
  { id: 'overlay', everywhere: [...STEP_IDS, 'choosing'], sometimes: 'all' },
  {
    id: 'popup',
    everywhere: ['ready', 'choosing', 'cancel', 'finished'],
    sometimes: [],
  },
] as const;
const SOMETIMES = ['light', 'right-to-left'];

test('the font of the pictures is there', () => {
  expect(existsSync(FONT), `install the font (Debian: fonts-dejavu-core), or ${FONT}`).toBe(true);
});

for (const { id, everywhere, sometimes } of COMPARED)
  for (const name of ['light', 'dark', 'forced-colours', 'right-to-left', '320-px', '200-percent'])
    test(`the ${id} looks as it did, ${name}`, async ({ stage }) => {
      const { states, setting } = stage.listed(id, name);
      await stage.set(setting);
      const rest = sometimes === 'all' && SOMETIMES.includes(name) ? states : [];
      for (const state of new Set([...everywhere, ...rest])) {
        await stage.show(id, state, name);
        const picture = `${id}-${name}-${state}.png`;
        expect.soft(await stage.picture(id, HOW), how(picture)).toMatchSnapshot(picture, TOLERANCE);
      }
    });

function how(picture: string): string {
  return `${picture} looks different. The pictures expected and received and their difference are named below; "npm run looks -- --update-snapshots" takes all anew.`;
}
