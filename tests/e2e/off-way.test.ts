import { OWN_PAGES } from '../site/pages';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { openPopup, popupOf } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation } from './view/press';
import { agreed, hasSignpost } from './view/walk';

for (const [name, { path }] of Object.entries(OWN_PAGES)) {
  test(`nothing is ringed on the ${name} page`, async ({ driver }) => {
    const tab = await openCase(driver, 'signed-in');
    await acceptInvitation(tab);
    await agreed(tab);
    await tab.goto(`https://www.dell.com${path}`);
    let quiet = 0;
    await until('the overlay to be quiet', async () => {
      const overlay = await overlayOf(tab);
      expect(overlay?.rings ?? []).toEqual([]);
      quiet = overlay?.state === 'looking' ? quiet + 1 : 0;
      return quiet > 20;
    });
    await tab.back();
    await agreed(tab);
  });
}

test('the popup on a tab that is not the site', async ({ driver }) => {
  const tab = await driver.open('about:blank');
  const popup = await openPopup(driver, tab);
  expect(await popupOf(popup)).toMatchObject({ onSite: 'false', running: 'false' });
});

test('the popup on a page of the shop', async ({ driver }) => {
  const tab = await openCase(driver, 'elsewhere');
  const popup = await openPopup(driver, tab);
  expect(await popupOf(popup)).toMatchObject({ onSite: 'false', running: 'false' });
  expect(await hasSignpost(tab)).toBe(false);
});

for (const name of ['article', 'signed-out', 'business', 'locker']) {
  test(`the popup is on the site: ${name}`, async ({ driver }) => {
    const tab = await openCase(driver, name);
    const popup = await openPopup(driver, tab);
    expect(await popupOf(popup)).toMatchObject({ onSite: 'true', running: 'false' });
  });
}
