import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { chooseLanguage, openPopup, popupOf, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, declineInvitation, pressInOverlay } from './view/press';
import { agreed, hasSignpost, overlayGone, walkTo } from './view/walk';

test('pause takes the ring away, carrying on brings it back', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  await pressInOverlay(tab, '[data-act="pause"]');
  const paused = await until('the pause', async () => {
    const overlay = await overlayOf(tab);
    return overlay?.state === 'paused' && overlay;
  });
  expect(paused.rings).toEqual([]);
  const popup = await openPopup(driver, tab);
  await pressInPopup(popup, '[data-action="resume"]');
  await agreed(tab);
  await pressInPopup(popup, '[data-action="pause"]');
  await until('the pause', async () => (await overlayOf(tab))?.state === 'paused');
  await pressInOverlay(tab, '[data-act="resume"]');
  await agreed(tab);
});

test('Esc folds it up, the chip unfolds it', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const popup = await openPopup(driver, tab);
  await tab.press('Escape');
  const hidden = await until('no ring', async () => {
    const overlay = await overlayOf(tab);
    return overlay?.rings.length === 0 && overlay;
  });
  // What is not ringed is not said to be; the walkthrough itself goes on.
  expect(hidden.state).toBe('paused');
  expect(await popupOf(popup)).toMatchObject({ running: 'true' });
  await pressInOverlay(tab, '[data-act="show"]');
  await agreed(tab);
});

test('stop takes everything away, and the invitation does not insist', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  await pressInOverlay(tab, '[data-act="stop"]');
  await overlayGone(tab);
  await tab.reload();
  await overlayGone(tab);
});

test('the language changes while it runs', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const popup = await openPopup(driver, tab);
  for (const language of ['fi', 'sv', 'da', 'fr', 'en']) {
    await chooseLanguage(popup, language);
    await until(language, async () => (await overlayOf(tab))?.lang === language);
    const { overlay } = await agreed(tab);
    // What stands on the control is quoted as it stands there, whatever language is spoken.
    expect(overlay.text).toContain('Subscriptions');
  }
  await chooseLanguage(popup, 'fr');
  await walkTo(tab, 'manage-subscriptions');
  expect((await overlayOf(tab))?.lang).toBe('fr');
  await chooseLanguage(popup, 'auto');
  await until('the page’s own', async () => (await overlayOf(tab))?.lang === 'en');
});

test('the popup follows the walkthrough live', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  const popup = await openPopup(driver, tab);
  expect(await popupOf(popup)).toMatchObject({ running: 'false', onSite: 'true' });
  await acceptInvitation(tab);
  const { overlay } = await agreed(tab);
  const running = await until('the popup to follow', async () => {
    const seen = await popupOf(popup);
    return seen?.running === 'true' && seen.step === overlay.step && seen;
  });
  const current = running.steps.filter(({ status }) => status === 'current');
  expect(current).toEqual([{ id: overlay.step, status: 'current' }]);
  expect(running.steps).toHaveLength(9);

  await walkTo(tab, 'cancel');
  const known = await until('the verdict', async () => {
    const seen = await popupOf(popup);
    return seen?.availability === 'available' && seen;
  });
  expect(known.subscriptions.map(({ kind }) => kind)).toEqual(['consumer', 'other']);
});

test('an invitation that was declined stays away', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await declineInvitation(tab);
  await until('nothing', async () => !(await hasSignpost(tab)));
  await tab.reload();
  // Asking for it in the popup is another matter.
  const popup = await openPopup(driver, tab);
  expect(await hasSignpost(tab)).toBe(false);
  await pressInPopup(popup, '[data-action="start"]');
  await agreed(tab);
});
