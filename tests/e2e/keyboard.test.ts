import { STEP_IDS } from '../../guide/steps';
import text from '../../locales/en.json' with { type: 'json' };
import type { Driver, Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { focusOf, intoBubble, isRinged, pressInBubble, tabTo } from './view/keyboard';
import { type OverlayView, overlayOf } from './view/overlay';
import { openPopup, popupOf } from './view/popup';
import { openCase } from './view/practice';
import { agreed, hasSignpost, invited, type Stop, settled, stepsOf } from './view/walk';

/** Steps whose target never gets the focus by the shortcut. */
const GRAVE = ['cancel', 'confirm'];

for (const markup of ['grid', 'iframe'] as const)
  test(`the whole way with keys alone, ${markup}`, async ({ driver }) => {
    const tab = await openCase(driver, 'whole-way', { markup });
    await invited(tab);
    await tabTo(tab, 'the invitation', ({ host, words }) => {
      return host === 'signpost-invite' && words === text.invite.start;
    });
    await tab.press('Enter');
    const stops = await walkByKeys(tab);
    expect(stepsOf(stops)).toEqual([...STEP_IDS]);
    expect(stops.at(-1)?.overlay.state).toBe('finished');
    await pressInBubble(tab, text.overlay.close);
    await until('the end', async () => !(await hasSignpost(tab)));
  });

for (const name of ['div-confirm', 'nested-dialogs', 'offer', 'reasons'])
  test(`what the site asks is answered with keys alone, ${name}`, async ({ driver }) => {
    const tab = await openCase(driver, name);
    await startByKeys(driver, tab);
    const stops = await walkByKeys(tab);
    expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
  });

test('Esc folds up and keys unfold, in the page and in the popup', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  const popup = await startByKeys(driver, tab);
  await agreed(tab);
  await tab.press('Escape');
  await until('the chip', async () => (await overlayOf(tab))?.state === 'paused');
  await pressInBubble(tab, text.overlay.show);
  await agreed(tab);
  // From within the bubble, too; the keyboard is not sent back to the top of the page.
  await intoBubble(tab);
  await tab.press('Escape');
  await until('the chip', async () => (await overlayOf(tab))?.state === 'paused');
  await pressInPopup(popup, tab, text.popup.show);
  await agreed(tab);
  await pressInBubble(tab, text.overlay.pause);
  await until('the pause', async () => (await overlayOf(tab))?.text.includes('Paused'));
  expect((await focusOf(tab))?.words).toBe(text.overlay.resume);
  await tab.press('Enter');
  await agreed(tab);
  await pressInPopup(popup, tab, text.popup.stop);
  await until('the end', async () => !(await hasSignpost(tab)));
  // It hears of the end a moment after the page.
  await expect.poll(() => popupOf(popup)).toMatchObject({ running: 'false' });
});

test('one of several is chosen with keys alone', async ({ driver }) => {
  const tab = await openCase(driver, 'several');
  await startByKeys(driver, tab);
  const { overlay } = await agreed(tab);
  expect(overlay.state).toBe('choosing');
  await pressInBubble(tab, /^1\s/);
  const pointing = await until('one ring', async () => {
    const now = await overlayOf(tab);
    return now?.state === 'pointing' && now;
  });
  await pressTarget(tab, pointing);
  await until('the open menu', async () => (await overlayOf(tab))?.step === 'action-manage');
});

/** Opens the popup and presses Start there. */
async function startByKeys(driver: Driver, tab: Tab): Promise<Tab> {
  const popup = await openPopup(driver, tab);
  await pressInPopup(popup, tab, text.popup.start);
  return popup;
}

async function pressInPopup(popup: Tab, tab: Tab, words: string): Promise<void> {
  await popup.front();
  await tabTo(popup, `"${words}" in the popup`, (focus) => focus.words === words);
  await popup.press('Enter');
  await tab.front();
}

/** Presses what is ringed until the way ends; answers what has to be chosen first. */
async function walkByKeys(tab: Tab): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    const stop = await agreed(tab);
    stops.push(stop);
    if (stop.overlay.rings.length > 0) await pressTarget(tab, stop.overlay);
    else if (stop.overlay.text.includes(text.situations['reasons-first'].title)) {
      await tabTo(tab, 'a reason', ({ kind }) => kind === 'radio');
      await tab.press(' ');
      await until('the way on', async () => (await overlayOf(tab))?.state === 'pointing');
    } else if (stop.truth.settled) return stops;
    else await settled(tab);
  }
}

/** Goes from the bubble to the target and presses it; waits for what comes of it. */
async function pressTarget(tab: Tab, overlay: OverlayView): Promise<void> {
  await intoBubble(tab);
  await tab.press('Alt+Shift+S');
  const jumped = await until('the focus out of the bubble', async () => {
    const focus = await focusOf(tab);
    return focus?.host === 'signpost-overlay' ? null : { focus };
  });
  const isTarget = isRinged(overlay);
  const grave = GRAVE.includes(overlay.step);
  expect(jumped.focus !== null && isTarget(jumped.focus)).toBe(!grave);
  // From nowhere in the page: the bubble is at its end.
  const way = jumped.focus ? 'Tab' : 'Shift+Tab';
  await tabTo(tab, `the target of ${overlay.step}`, isTarget, way);
  const before = await moment(tab);
  await tab.press('Enter');
  await until(`something new after ${overlay.step}`, async () => (await moment(tab)) !== before);
  if (overlay.step === 'sign-in') await signIn(tab);
}

/** Signpost is not there while one signs in. */
async function signIn(tab: Tab): Promise<void> {
  const isThere = () => tab.evaluate(() => /^\/identity\//i.test(location.pathname), null);
  await until('the sign-in page', isThere);
  expect(await hasSignpost(tab)).toBe(false);
  await tabTo(tab, 'the button that signs in', ({ words }) => /sign in/i.test(words));
  await tab.press('Enter');
  await until('the page after signing in', async () => !(await isThere()));
}

function moment(tab: Tab): Promise<string> {
  return tab.evaluate(
    () =>
      `${location.href} ${JSON.stringify(window.practiceTruth?.()?.step)} ${document.body.innerText}`,
    null,
  );
}
