import type { Tab } from '../driver/types.ts';
import { until } from '../driver/until.ts';
import { bothOf } from './both.ts';
import { type OverlayView, overlayOf } from './overlay.ts';
import { pressTarget, signIn } from './press.ts';
import { differences, type TruthView, truthOf } from './truth.ts';

/** What the overlay showed and what the page said, at a moment when the two agreed. */
export interface Stop {
  overlay: OverlayView;
  truth: TruthView;
}

/** How often in a row (every 40 ms) the same has to be seen to count. */
const STILL = 3;

/** Ms for a slow page to come and to be read. */
const PATIENCE = 12_000;

/**
 * Waits until the overlay shows what the page calls right, and both stand still.
 * @throws with what differs, if they come to no agreement
 */
export async function agreed(tab: Tab): Promise<Stop> {
  let found: string[] = [];
  let before = '';
  let times = 0;
  try {
    return await until(
      'overlay and page to agree',
      async () => {
        found = [];
        const { overlay, truth } = await bothOf(tab);
        found = differences(overlay, truth);
        const seen = JSON.stringify({ overlay, truth });
        times = seen === before ? times + 1 : 1;
        before = seen;
        return overlay && truth && found.length === 0 && times >= STILL && { overlay, truth };
      },
      PATIENCE,
    );
  } catch (error) {
    const address = await tab.evaluate(() => location.href, null);
    throw new Error(`${found.join('; ') || String(error)} (${address})`);
  }
}

/** Presses the ringed target and waits until the page is another; signs in where that is asked. */
export async function pressOn(tab: Tab, stop: Stop, which = 0): Promise<void> {
  const before = await moment(tab);
  await pressTarget(tab, stop.overlay, which);
  await until(`something new after ${stop.truth.step}`, async () => {
    const now = await moment(tab);
    return now !== before && (stop.truth.step !== 'sign-in' || isSignIn(now));
  });
  if (stop.truth.step === 'sign-in') await passSignIn(tab);
}

/** Signs in on a page where Signpost must not be, and waits to be past it. */
export async function passSignIn(tab: Tab): Promise<void> {
  if (await hasSignpost(tab)) throw new Error('Signpost is in the sign-in page.');
  await signIn(tab);
  await until('the page after signing in', async () => !isSignIn(await moment(tab)));
}

/** Waits for the invitation. */
export async function invited(tab: Tab): Promise<void> {
  const look = () => tab.evaluate(() => document.querySelector('signpost-invite') !== null, null);
  await until('the invitation', look);
}

/** Waits until no overlay is in the page. */
export async function overlayGone(tab: Tab): Promise<void> {
  await until('the overlay to go', async () => (await overlayOf(tab)) === null);
}

/** True when anything of Signpost is in the page. */
export function hasSignpost(tab: Tab): Promise<boolean> {
  return tab.evaluate(
    () => document.querySelector('signpost-overlay, signpost-invite') !== null,
    null,
  );
}

/** Presses ringed targets until the way ends; more of them than the longest way has is a circle. */
const MOST = 25;

/** What was done at a stop: nothing, something that may have moved the page, or all that was wanted. */
type Told = 'still' | 'moved' | 'enough';

/**
 * Walks from where the page stands until nothing more is ringed, always pressing what is.
 * @param each called at every stop before its target is pressed; a promise of nothing may move the page
 * @returns all stops, the last included
 */
export async function walk(
  tab: Tab,
  each: (stop: Stop) => Promise<Told> | Promise<void> | void = () => {},
): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    let now = await agreed(tab);
    stops.push(now);
    const moving = each(now);
    const done = moving ? await moving : 'still';
    if (done === 'enough') return stops;
    if (done !== 'still') now = await agreed(tab);
    // Where nothing is ringed, something may be still to come.
    if (now.overlay.rings.length === 0) {
      if (now.truth.settled) return stops;
      await settled(tab);
      continue;
    }
    await pressOn(tab, now);
  }
  throw new Error(`No end after ${MOST} presses: ${stepsOf(stops).join(', ')}`);
}

/** The steps of some stops, each named once however often it was stopped at in a row. */
export function stepsOf(stops: readonly Stop[]): string[] {
  const steps = stops.map(({ overlay }) => overlay.step);
  return steps.filter((step, index) => step !== steps[index - 1]);
}

/** Waits until all of the page is there, however long it loads. */
export async function settled(tab: Tab): Promise<void> {
  await until('the end of loading', async () => (await truthOf(tab))?.settled, 20_000);
}

/** Walks on until the overlay is at `step`. */
export async function walkTo(tab: Tab, step: string): Promise<Stop> {
  let stop = await agreed(tab);
  while (stop.overlay.step !== step) {
    await pressOn(tab, stop);
    stop = await agreed(tab);
  }
  return stop;
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
