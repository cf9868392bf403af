import { STEP_IDS } from '../../guide/steps';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { openPopup, popupOf, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressTarget } from './view/press';
import { agreed, invited, overlayGone, stepsOf, walk, walkTo } from './view/walk';

test('the worker may die between any two steps', async ({ driver }) => {
  const tab = await openCase(driver, 'whole-way');
  await acceptInvitation(tab);
  const stops = await walk(tab, () => driver.killWorker());
  expect(stepsOf(stops)).toEqual([...STEP_IDS]);
  expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
});

test('every page may be reloaded', async ({ driver }) => {
  const tab = await openCase(driver, 'whole-way');
  await acceptInvitation(tab);
  const reloaded = new Set<string>();
  const stops = await walk(tab, async ({ overlay }) => {
    if (reloaded.has(overlay.step) || overlay.state === 'finished') return;
    reloaded.add(overlay.step);
    await tab.reload();
  });
  expect([...reloaded]).toEqual([...STEP_IDS]);
  expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
});

for (const navigation of ['full', 'push', 'hash'] as const) {
  test(`back and forward, ${navigation}`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in', { navigation });
    await acceptInvitation(tab);
    await walkTo(tab, 'update-cancel');
    await tab.back();
    // A page that the browser kept comes back with its menu open.
    expect((await agreed(tab)).overlay.step).toMatch(/^action/);
    await tab.back();
    await agreed(tab);
    await tab.forward();
    // A page that the browser kept comes back with its menu open.
    expect((await agreed(tab)).overlay.step).toMatch(/^action/);
    await tab.forward();
    expect((await agreed(tab)).overlay.step).toBe('update-cancel');
    const stops = await walk(tab);
    expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
  });
}

test('the walkthrough goes along into a tab that the site opens', async ({ driver }) => {
  const tab = await openCase(driver, 'new-tab');
  await acceptInvitation(tab);
  const view = await walkTo(tab, 'view');
  const next = await driver.opened(() => pressTarget(tab, view.overlay));
  const stops = await walk(next);
  expect(stops.at(-1)?.overlay.availability).toBe('cancelled');
});

test('a tab of its own is none of the walkthrough’s business', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const other = await openCase(driver, 'signed-in');
  await invited(other);
  const popup = await openPopup(driver, tab);
  await pressInPopup(popup, '[data-action="stop"]');
  await overlayGone(tab);
  // The page obeys before the background has written it down.
  await until('the popup to follow', async () => (await popupOf(popup))?.running === 'false');
});

test('a cancellation that fails is no cancellation', async ({ driver }) => {
  const tab = await openCase(driver, 'fails');
  await acceptInvitation(tab);
  const confirm = await walkTo(tab, 'confirm');
  await pressTarget(tab, confirm.overlay);
  const after = await walkTo(tab, 'cancel');
  expect(after.overlay.availability).toBe('available');
});
