import text from '../../locales/en.json' with { type: 'json' };
import { CASES, type Case } from '../../practice/scenarios';
import type { Driver, Tab } from './driver/types';
import { expect, test } from './fixtures';
import { closeLayer } from './view/layers';
import { openPopup, popupOf, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { agreed, hasSignpost, type Stop, walk } from './view/walk';

/** Cases in which the way ends before the subscription is cancelled, and what is known by then. */
const ENDS: Record<string, string> = {
  elsewhere: 'unknown',
  business: 'unknown',
  locker: 'unknown',
  'empty-page': 'unknown',
  'access-denied': 'unknown',
  'server-error': 'unknown',
  'no-entry': 'unknown',
  'no-subscriptions': 'unknown',
  'only-others': 'not-covered',
  'not-covered': 'not-covered',
  'not-offered': 'not-offered',
  'not-offered-form': 'not-offered',
  'cancel-disabled': 'not-offered',
  'already-cancelled': 'already-cancelled',
};

/** Cases with a test of their own. */
const ELSEWHERE = ['signing-in', 'new-tab', 'fails'];

for (const one of CASES.filter(({ name }) => !ELSEWHERE.includes(name))) {
  test(`${one.name}: ${one.title}`, async ({ driver }) => {
    const tab = await openCase(driver, one.name, { language: one.scenario.language ?? 'en' });
    await startFromPopup(driver, tab);
    const met: string[] = [];
    const stops = await walkCase(tab, one, met);
    const end = stops.at(-1) as Stop;

    const known = ENDS[one.name];
    expect(end.overlay.state).toBe(known === undefined ? 'finished' : 'looking');
    expect(end.overlay.availability).toBe(known ?? 'cancelled');
    if (one.situation) expect(met.join('\n')).toContain(text.situations[one.situation].title);
  });
}

/** Walks a case to its end, waiting and closing what has to be waited for or closed. */
async function walkCase(tab: Tab, one: Case, met: string[]): Promise<Stop[]> {
  const hear = (stop: Stop) => void met.push(stop.overlay.text);
  const layer = one.scenario.layer ?? 'none';
  return walk(tab, async (stop) => {
    hear(stop);
    if (layer === 'none' || stop.overlay.state !== 'looking' || !stop.truth.settled) return;
    await closeLayer(tab, layer);
    hear(await agreed(tab));
  });
}

async function startFromPopup(driver: Driver, tab: Tab): Promise<void> {
  const popup = await openPopup(driver, tab);
  await pressInPopup(popup, '[data-action="start"]');
  await popup.close();
}

test('signing-in: nothing of Signpost is in a sign-in page', async ({ driver }) => {
  const tab = await openCase(driver, 'signing-in');
  const popup = await openPopup(driver, tab);
  expect(await popupOf(popup)).toMatchObject({ onSite: 'false', running: 'false' });
  expect(await hasSignpost(tab)).toBe(false);
});
