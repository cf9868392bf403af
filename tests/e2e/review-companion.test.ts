import { companionOf, consoleOf } from './driver/inside';
import type { Tab } from './driver/types';
import { expect, test } from './fixtures';
import { fill } from './view/desk';
import { openPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressForReal } from './view/press';
import { agreed } from './view/walk';

test('beside the live page: what it says against what is held, kept with one press', async ({
  driver,
}) => {
  const page = await openCase(driver, 'signed-in', { language: 'fr' });
  const beside = await driver.extensionPage(`review.html?companion=${page.id}`);
  await expect.poll(() => stateOf(beside)).toBe('idle');
  await page.front();
  await acceptInvitation(page);
  await agreed(page);
  await expect.poll(() => stateOf(beside)).toBe('seen');
  await expect
    .poll(() => labelsOf(beside))
    .toContainEqual({
      key: 'subscriptions',
      text: 'Abonnements',
      comparison: 'best',
      kept: false,
    });

  await press(beside, '[data-label="subscriptions"] [data-act="keep"]');
  await expect.poll(() => saidOf(beside)).toContain('initials');
  await fill(beside, '[name="reviewer"]', 'ab');
  await press(beside, '[data-label="subscriptions"] [data-act="keep"]');
  await expect
    .poll(async () => (await labelsOf(beside)).find(({ key }) => key === 'subscriptions')?.kept)
    .toBe(true);

  await page.close();
  await expect.poll(() => stateOf(beside)).toBe('closed');
});

test('the popup opens it in the browser’s side panel, and the console again in its place', async ({
  driver,
}) => {
  const page = await openCase(driver, 'signed-in', { language: 'fr' });
  await acceptInvitation(page);
  const { overlay } = await agreed(page);
  const popup = await openPopup(driver, page);
  await popup.front();
  await pressForReal(popup, '[data-action="open-companion"]');
  await expect.poll(() => popup.evaluate(companionOf, 'state')).toBe('seen');
  await pressForReal(popup, '[data-action="open-console"]');
  await expect.poll(() => popup.evaluate(consoleOf, 'step')).toBe(overlay.step);
  await expect.poll(() => popup.evaluate(companionOf, 'state')).toBe('');
  await popup.evaluate(consoleOf, 'close');
});

test('beside a page that is not of the account', async ({ driver }) => {
  const page = await openCase(driver, 'elsewhere');
  const beside = await driver.extensionPage(`review.html?companion=${page.id}`);
  await expect.poll(() => stateOf(beside)).toMatch(/^(elsewhere|idle)$/);
});

function stateOf(beside: Tab): Promise<string> {
  return beside.evaluate(
    () => document.querySelector<HTMLElement>('main')?.dataset.state ?? '',
    null,
  );
}

function labelsOf(
  beside: Tab,
): Promise<{ key: string; text: string; comparison: string; kept: boolean }[]> {
  return beside.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('.seen-label')].map((row) => ({
        key: row.dataset.label ?? '',
        text: row.querySelector('bdi')?.textContent ?? '',
        comparison: row.dataset.comparison ?? '',
        kept: row.querySelector<HTMLButtonElement>('[data-act="keep"]')?.disabled ?? false,
      })),
    null,
  );
}

function saidOf(beside: Tab): Promise<string> {
  return beside.evaluate(() => document.querySelector<HTMLElement>('.said')?.innerText ?? '', null);
}

function press(beside: Tab, selector: string): Promise<void> {
  return beside.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.click(),
    selector,
  );
}
