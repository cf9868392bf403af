import type { Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { type OverlayView, overlayOf } from './overlay.ts';
import { pressTarget, signIn } from './press.ts';
import { differences, type TruthView, truthOf } from './truth.ts';

/** What the overlay showed and what the page said, at a moment when the two agreed. */
export interface Stop {
  overlay: OverlayView;
  truth: TruthView;
}

/**
 * Waits until the overlay shows what the page calls right, and both stand still.
 * @throws with what differs, if they come to no agreement
 */
export async function agreed(tab: Tab): Promise<Stop> {
  let found: string[] = [];
  let before = '';
  try {
    return await until('overlay and page to agree', async () => {
      found = [];
      const truth = await truthOf(tab);
      const overlay = await overlayOf(tab);
      found = differences(overlay, truth);
      const seen = JSON.stringify({ overlay, truth });
      const still = seen === before;
      before = seen;
      return still && overlay && truth && found.length === 0 && { overlay, truth };
    });
  } catch (error) {
    const address = await tab.evaluate(() => location.href, null);
    throw new Error(`${found.join('; ') || String(error)} (${address})`);
  }
}

/** Presses the ringed target and waits until the page is another; signs in where that is asked. */
export async function pressOn(tab: Tab, stop: Stop, which = 0): Promise<void> {
  const before = await moment(tab);
  await pressTarget(tab, stop.overlay, which);
  const now = await until(`something new after ${stop.truth.step}`, async () => {
    const seen = await moment(tab);
    return seen !== before && seen;
  });
  if (isSignIn(now)) await passSignIn(tab);
}

/** Signs in on a page where Signpost must not be, and waits to be past it. */
export async function passSignIn(tab: Tab): Promise<void> {
  if (await hasSignpost(tab)) throw new Error('Signpost is in the sign-in page.');
  await signIn(tab);
  await until('the page after signing in', async () => !isSignIn(await moment(tab)));
}

/** True when anything of Signpost is in the page. */
export function hasSignpost(tab: Tab): Promise<boolean> {
  return tab.evaluate(
    () => document.querySelector('signpost-overlay, signpost-invite') !== null,
    null,
  );
}

/**
 * Walks from where the page stands to the end, always pressing what is ringed.
 * @param each called at every stop before its target is pressed
 * @returns the steps met, in order
 */
export async function walk(
  tab: Tab,
  each: (stop: Stop) => Promise<void> | void = () => {},
): Promise<string[]> {
  const steps: string[] = [];
  for (;;) {
    const stop = await agreed(tab);
    await each(stop);
    if (stop.overlay.state === 'finished') return steps;
    if (stop.overlay.state === 'looking')
      throw new Error(`The way ends at ${stop.truth.step}: ${stop.overlay.text}`);
    steps.push(stop.overlay.step);
    await pressOn(tab, stop);
  }
}

/** Address and truth of the page in one text: when it changes, something has happened. */
async function moment(tab: Tab): Promise<string> {
  const address = await tab.evaluate(() => location.href, null);
  const truth = await truthOf(tab);
  return `${address} ${JSON.stringify(truth)}`;
}

function isSignIn(seen: string): boolean {
  return /^https:\/\/www\.dell\.com\/identity\//i.test(seen);
}
