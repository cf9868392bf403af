import text from '../../locales/en.json' with { type: 'json' };
import { routeOf } from '../../practice/addresses';
import { CASES, type Case } from '../../practice/scenarios';
import type { Driver, Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { chooseReason, closeLayer, pressNamed } from './view/layers';
import { overlayOf } from './view/overlay';
import { openPopup, popupOf, pressInPopup } from './view/popup';
import { addressOf, openCase } from './view/practice';
import { acceptInvitation } from './view/press';
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
  'only-others': 'unknown',
  'not-covered': 'not-covered',
  'not-offered': 'not-offered',
  'not-offered-form': 'not-offered',
  'cancel-disabled': 'not-offered',
  'already-cancelled': 'already-cancelled',
};

/** Cases with a test of their own; the whole way has several (`journey.test.ts`). */
const ELSEWHERE = ['article', 'signing-in', 'new-tab', 'mixed-rows', 'fails', 'whole-way'];

/**
 * Cases that differ from the usual account on one page only, and do so before anything is chosen. Once
 * past it, the way is that of "signed-in", which is walked to its end.
 */
const AS_USUAL_AFTER = [
  'view-on-dashboard',
  'older-wording',
  'licences-wording',
  'signed-out',
  'dialog',
  'survey',
  'cookie',
  'panel-closed',
  'group-closed',
  'both-closed',
  'mobile-menu',
  'tabs',
  'plain-card',
  'view-missing',
  'loading',
  'skeletons',
  'chat',
];

/** The words that explain what is met in a case. */
function explanation({ name, situation }: Case): RegExp {
  // The bar leaves the place free, so that there is nothing to explain.
  if (!situation || name === 'cookie') return /./;
  const titles = [text.situations[situation].title];
  // Whether what covers the page is called a box or a message, the advice is the same.
  if (situation === 'layer-open') titles.push(text.situations['dialog-open'].title);
  return new RegExp(titles.join('|'));
}

for (const one of CASES.filter(({ name }) => !ELSEWHERE.includes(name))) {
  test(`${one.name}: ${one.title}`, async ({ driver }) => {
    const { language = 'en', loadingMs = 0 } = one.scenario;
    const tab = await openCase(driver, one.name, {
      language,
      // Long enough to be met, short enough for a test.
      ...(loadingMs > 0 ? { loadingMs: 2500 } : {}),
    });
    const known = ENDS[one.name];
    await (known || isDisturbed(one) ? startFromPopup(driver, tab) : acceptInvitation(tab));
    const met: string[] = [];
    const stops = await walkCase(tab, one, met);
    const end = stops.at(-1) as Stop;

    if (AS_USUAL_AFTER.includes(one.name)) {
      expect(end.overlay.state).toBe('pointing');
      expect(await pageOf(tab)).not.toBe(one.at);
    } else {
      expect(end.overlay.state).toBe(known === undefined ? 'finished' : 'looking');
      expect(end.overlay.availability).toBe(known ?? 'cancelled');
    }
    // The last page may have been read only half when its state was known.
    const heard = async () => [...met, (await overlayOf(tab))?.text].join('\n');
    await expect.poll(heard).toMatch(explanation(one));
  });
}

/** Something lies over the page, or takes away what is in it: the invitation may be out of reach. */
function isDisturbed({ name, scenario }: Case): boolean {
  const { layer = 'none', restless = 'none' } = scenario;
  return layer !== 'none' || restless !== 'none' || name === 'signed-in';
}

/** Walks a case as far as it tells something, waiting and closing what has to be waited for or closed. */
async function walkCase(tab: Tab, one: Case, met: string[]): Promise<Stop[]> {
  const hear = (stop: Stop) => void met.push(stop.overlay.text);
  const layer = one.scenario.layer ?? 'none';
  return walk(tab, async (stop) => {
    hear(stop);
    if (AS_USUAL_AFTER.includes(one.name) && (await isPast(tab, one, stop))) return 'enough';
    if (stop.overlay.state !== 'looking' || !stop.truth.settled) return 'still';
    if (layer !== 'none') await closeLayer(tab, layer);
    else if (stop.truth.step === 'confirm') await chooseReason(tab);
    else return 'still';
    hear(await agreed(tab));
    return 'moved';
  });
}

/** Whether the page of a case lies behind, and the next one has been understood. */
async function isPast(tab: Tab, { at }: Case, { overlay }: Stop): Promise<boolean> {
  return overlay.state === 'pointing' && ![at, 'sign-in'].includes(await pageOf(tab));
}

async function pageOf(tab: Tab): Promise<string> {
  return routeOf(await tab.evaluate(() => location.pathname, null)).page;
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

test('article: back on the article while the walkthrough runs', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await startFromPopup(driver, tab);
  await agreed(tab);
  await tab.goto(addressOf('article'));
  const { overlay } = await until('the overlay', async () => {
    const seen = await overlayOf(tab);
    return seen?.text.includes(text.situations.article.title) && { overlay: seen };
  });
  expect(overlay.state).toBe('looking');
  expect(overlay.rings).toEqual([]);
});

test('mixed-rows: the open menu of another subscription', async ({ driver }) => {
  const tab = await openCase(driver, 'mixed-rows');
  await startFromPopup(driver, tab);
  await agreed(tab);
  // The rows of the kinds that are not covered come first.
  await pressNamed(tab, 'Action');
  const { overlay } = await until('the explanation', async () => {
    const seen = await overlayOf(tab);
    return seen?.text.includes(text.situations['menu-of-other'].title) && { overlay: seen };
  });
  expect(overlay.state).toBe('looking');
  expect(overlay.rings).toEqual([]);
});
