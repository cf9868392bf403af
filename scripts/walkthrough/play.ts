import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { STEP_IDS, type StepId, stepNumber } from '../../guide/steps.ts';
import type { Stop } from '../../tests/e2e/view/walk.ts';
import { playThrough } from './through.ts';

const PICTURES = '.output/walkthrough';

/** Plays the walkthrough to its end: each step as a line here and as a picture. */
export async function play(): Promise<void> {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  let count = 0;
  await playThrough(async (tab, stop) => {
    count += 1;
    const name = stop.overlay.state === 'finished' ? 'finished' : stop.overlay.step;
    await tab.screenshot(join(PICTURES, `${String(count).padStart(2, '0')}-${name}.png`));
    console.log(line(stop));
  });
  console.log(`signpost: the pictures are in ${PICTURES}`);
}

function line({ overlay, truth }: Stop): string {
  if (overlay.state === 'finished') return `availability ${overlay.availability}`;
  const number = stepNumber(overlay.step as StepId);
  const labels = truth.targets.slice(0, overlay.rings.length).map(({ label }) => `"${label}"`);
  return `step ${number}/${STEP_IDS.length} ${overlay.step}: ringed ${labels.join(', ')}`;
}
