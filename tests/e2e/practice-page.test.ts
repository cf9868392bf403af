import type { Driver, Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { openPopup, popupOf, pressInPopup } from './view/popup';
import { pressTarget, signIn } from './view/press';
import { agreed, hasSignpost, overlayGone } from './view/walk';

for (const [language, look] of [
  ['fr', 'table'],
  // Signpost speaks it; the account falls back to English.
  ['de', 'shadow'],
] as const) {
  test(`the practice page is walked to its end, the popup following, ${language}`, async ({
    driver,
  }) => {
    const { page, popup } = await practise(driver, `language=${language}&look=${look}`);
    const steps: string[] = [];
    while ((await overlayOf(page))?.state !== 'finished') {
      const { overlay } = await agreed(page);
      expect(overlay.lang).toBe(language);
      await popupSays(popup, { step: overlay.step, running: 'true', onSite: 'true' });
      if (overlay.state === 'finished') break;
      steps.push(overlay.step);
      const before = await addressOf(page);
      await pressTarget(page, overlay);
      await until(`something after ${overlay.step}`, async () => {
        const now = await overlayOf(page);
        return (await addressOf(page)) !== before || now?.step !== overlay.step || !now.rings[0];
      });
      if (overlay.step === 'sign-in') await passSignIn(page, popup);
    }
    expect(new Set(steps).size).toBe(9);
    await popupSays(popup, { availability: 'cancelled', running: 'true' });
    await pressInPopup(popup, '[data-action="stop"]');
    await overlayGone(page);
    await popupSays(popup, { running: 'false' });
  });
}

test('the practice page comes to rest: no news of the walkthrough changes it', async ({
  driver,
}) => {
  const { page, popup } = await practise(driver, 'case=not-offered');
  await popupSays(popup, { availability: 'not-offered' });
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver((records) => {
      for (const { target } of records) seen.push(target.nodeName.toLowerCase());
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, null);
  for (const [action, state] of [
    ['pause', 'paused'],
    ['resume', 'looking'],
  ] as const) {
    await pressInPopup(popup, `[data-action="${action}"]`);
    await until(state, async () => (await overlayOf(page))?.state === state);
  }
  const seen = await page.evaluate(() => (window as Window & { seen?: string[] }).seen, null);
  expect(new Set(seen)).toEqual(new Set(['signpost-overlay']));
});

test('what can be practised fits a narrow window, with doubled text too', async ({ driver }) => {
  const page = await openPractice(driver, 'training=list');
  await page.resize(320, 640);
  for (const text of ['100%', '200%']) {
    const wide = await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      return [...document.querySelectorAll('#bar *, signpost-training *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth)
        .map(({ localName, className }) => `${localName}.${className}`);
    }, text);
    expect(wide, `text ${text}`).toEqual([]);
  }
});

/** Opens the practice page and its popup, and starts the walkthrough there. */
async function practise(driver: Driver, query: string): Promise<{ page: Tab; popup: Tab }> {
  const page = await openPractice(driver, query);
  const popup = await openPopup(driver, page);
  await pressInPopup(popup, '[data-action="start"]');
  return { page, popup };
}

async function openPractice(driver: Driver, query: string): Promise<Tab> {
  const page = await driver.extensionPage(`practice.html?${query}`);
  const shown = () => page.evaluate(() => document.querySelector('#practice *') !== null, null);
  await until('the practice account', shown);
  return page;
}

async function passSignIn(page: Tab, popup: Tab): Promise<void> {
  await until('Signpost to leave the sign-in page', async () => !(await hasSignpost(page)));
  await popupSays(popup, { step: 'sign-in', onSite: 'false' });
  await signIn(page);
  await until('the page after signing in', () => hasSignpost(page));
}

async function popupSays(popup: Tab, wanted: Record<string, string>): Promise<void> {
  await expect.poll(() => popupOf(popup)).toMatchObject(wanted);
}

function addressOf(page: Tab): Promise<string> {
  return page.evaluate(() => location.href, null);
}
