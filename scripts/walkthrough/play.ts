import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { STEP_IDS, type StepId, stepNumber } from '../../guide/steps.ts';
import { PRACTICE_BUILD } from '../../tests/e2e/driver/builds.ts';
import { launchChromium, resolved, tabOf } from '../../tests/e2e/driver/chromium.ts';
import { acceptInvitation } from '../../tests/e2e/view/press.ts';
import { type Stop, walk } from '../../tests/e2e/view/walk.ts';
import { startSite } from '../../tests/site/server.ts';
import { PRACTICE_ARTICLE } from './article.ts';

const PICTURES = '.output/walkthrough';

/** Plays the walkthrough to its end without a display; each step in a line and in a picture. */
export async function play(): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const site = await startSite({ practice: PRACTICE_BUILD });
  const { context } = await launchChromium(resolved(site));
  try {
    const [page = await context.newPage()] = context.pages();
    const tab = tabOf(page);
    await page.goto(PRACTICE_ARTICLE);
    await acceptInvitation(tab);
    let count = 0;
    await walk(tab, async (stop) => {
      count += 1;
      const name = stop.overlay.state === 'finished' ? 'finished' : stop.overlay.step;
      await tab.screenshot(join(PICTURES, `${String(count).padStart(2, '0')}-${name}.png`));
      console.log(line(stop));
    });
    console.log(`signpost: the pictures are in ${PICTURES}`);
  } finally {
    await context.close();
    await site.close();
  }
}

function line({ overlay, truth }: Stop): string {
  if (overlay.state === 'finished') return `availability ${overlay.availability}`;
  const number = stepNumber(overlay.step as StepId);
  const labels = truth.targets.slice(0, overlay.rings.length).map(({ label }) => `"${label}"`);
  return `step ${number}/${STEP_IDS.length} ${overlay.step}: ringed ${labels.join(', ')}`;
}
