import type { Report } from '../../guide/report';
import en from '../../locales/en.json' with { type: 'json' };
import type { Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { overlayOf } from './view/overlay';
import { openPopup, pressInPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressInOverlay, pressMiddle } from './view/press';
import { agreed } from './view/walk';

/** The overlay once it has a state. */
const inState = (tab: Tab, state: string) =>
  until(state, async () => {
    const overlay = await overlayOf(tab);
    return overlay?.state === state && overlay;
  });

test('what is called wrong is not marked again, until it is shown or forgotten', async ({
  driver,
}) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const target = (await overlayOf(tab))?.rings[0];
  if (!target) throw new Error('Nothing is ringed.');

  await pressInOverlay(tab, '[data-act="help"]');
  await pressInOverlay(tab, '[data-act="wrong"]');
  await inState(tab, 'looking');
  const popup = await openPopup(driver, tab);
  const lessons = () =>
    popup.evaluate(() => document.querySelectorAll('[data-lesson]').length, null);
  await until('the lesson in the popup', async () => (await lessons()) === 1);
  await tab.reload();
  await until('what was met', async () =>
    (await overlayOf(tab))?.text.includes(en.situations['no-entry'].title),
  );

  // It was right after all: shown with a press that the page does not get.
  const address = await tab.evaluate(() => location.href, null);
  await pressInOverlay(tab, '[data-act="help"]');
  await pressInOverlay(tab, '[data-act="here"]');
  await pressMiddle(tab, target);
  await agreed(tab);
  expect(await tab.evaluate(() => location.href, null)).toBe(address);
  expect(await lessons()).toBe(1);

  await pressInPopup(popup, '.learned summary');
  await pressInPopup(popup, '.learned button');
  await until('nothing learned', async () => (await lessons()) === 0);
  await agreed(tab);
});

test('a report tells how the page is built, and is read before it is saved', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const popup = await openPopup(driver, tab);
  await pressInPopup(popup, '.report summary');
  const text = await until('the report', () =>
    popup.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.report textarea')?.value ?? '',
      null,
    ),
  );
  const report = JSON.parse(text) as Report;
  expect(report).toMatchObject({
    format: 'signpost-report',
    area: 'account',
    step: 'subscriptions',
  });
  expect(text).toContain('"ringed": true');
  expect(await tab.evaluate(() => document.body.innerText, null)).toContain('Robin');
  expect(text).not.toContain('Robin');
});

test('the inspector shows on the page what was considered, and goes again', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const popup = await openPopup(driver, tab);
  const boxes = () =>
    tab.evaluate(
      () =>
        document.querySelector('signpost-inspector')?.shadowRoot?.querySelectorAll('.box').length ??
        null,
      null,
    );
  await pressInPopup(popup, '.why summary');
  await pressInPopup(popup, '[data-action="inspect"]');
  await until('boxes', boxes);
  // It is no part of the page: what is ringed stays.
  await agreed(tab);
  await pressInPopup(popup, '[data-action="inspect"]');
  await until('no inspector', async () => (await boxes()) === null);
  await pressInPopup(popup, '[data-action="inspect"]');
  await until('boxes', boxes);
  await pressInPopup(popup, '[data-action="stop"]');
  await until('no inspector', async () => (await boxes()) === null);
});
