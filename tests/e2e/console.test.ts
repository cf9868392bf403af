import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM_BUILD, FIREFOX_BUILD } from './driver/builds';
import { consoleOf as openIn } from './driver/inside';
import type { Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import {
  chooseInConsole,
  consoleOf,
  consoleShows,
  openConsole,
  pressInConsole,
} from './view/console';
import { openPopup } from './view/popup';
import { openCase } from './view/practice';
import { acceptInvitation, pressForReal } from './view/press';
import { agreed, overlayGone, walk, walkTo } from './view/walk';

test('the popup opens the console in the browser’s side panel', async ({ driver }) => {
  const build = driver.engine === 'firefox' ? FIREFOX_BUILD : CHROMIUM_BUILD;
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const panel = { chromium: manifest.side_panel, firefox: manifest.sidebar_action }[driver.engine];
  expect(Object.values(panel)).toContain('sidepanel.html');

  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  const { overlay } = await agreed(tab);
  const popup = await openPopup(driver, tab);
  await popup.front();
  await pressForReal(popup, '[data-action="open-console"]');
  await expect.poll(() => popup.evaluate(openIn, 'step')).toBe(overlay.step);
  await popup.evaluate(openIn, 'close');
});

test('the console follows step by step, in two languages', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in', { language: 'fr' });
  await acceptInvitation(tab);
  await agreed(tab);
  const console = await openConsole(driver, tab);
  await chooseInConsole(console, 'agent-language', 'fi');
  await until('the agent’s language', async () => (await consoleOf(console))?.lang === 'fi');
  const seen: string[] = [];
  await walk(tab, async ({ overlay, truth }) => {
    const { step, state, availability } = overlay;
    const view = await consoleShows(console, { step, state, availability });
    if (seen.at(-1) !== step) seen.push(step);
    expect(view).toMatchObject({ lang: 'fi', customerLanguage: 'fr' });
    // The customer reads there what the bubble says.
    expect(view.customerTitle).not.toBe('');
    expect(overlay.text).toContain(view.customerTitle);
    const [target] = truth.targets;
    if (state === 'pointing' && target) expect(view.marked).toContain(target.label);
  });
  expect(seen).toContain('cancel');
  const end = await consoleShows(console, { state: 'finished', availability: 'cancelled' });
  expect(end.note).toContain('résilié');
});

test('what the agent asks for is shown in the customer’s page', async ({ driver }) => {
  const tab = await openCase(driver, 'signed-in');
  await acceptInvitation(tab);
  await agreed(tab);
  const console = await openConsole(driver, tab);
  await pressInConsole(console, 'present');
  await until('the large walkthrough', async () => (await large(tab)).presentation);
  await agreed(tab);
  expect((await large(tab)).code).toBe('Step 2 of 9');
  await pressInConsole(console, 'flash');
  await until('the flash', async () => (await large(tab)).flash);
  await until('its end', async () => !(await large(tab)).flash);
  await pressInConsole(console, 'hint');
  const first = await until('the first hint', async () => (await large(tab)).hint);
  expect((await consoleOf(console))?.text).toContain(first);
  await pressInConsole(console, 'hint');
  await until('the next hint', async () => {
    const { hint } = await large(tab);
    return hint !== '' && hint !== first;
  });
  await pressInConsole(console, 'jump');
  await until('the keyboard in the bubble', () =>
    tab.evaluate(() => document.activeElement?.localName === 'signpost-overlay', null),
  );
  await pressInConsole(console, 'pause');
  await consoleShows(console, { state: 'paused' });
  await pressInConsole(console, 'resume');
  await agreed(tab);
  // Large stays large on the next page, and after the worker has gone.
  await driver.killWorker();
  await walkTo(tab, 'view');
  expect(await large(tab)).toMatchObject({ presentation: true, code: 'Step 4 of 9', hint: '' });
});

test('several walkthroughs are listed, and one can be stayed with', async ({ driver }) => {
  const tabs = [];
  for (const language of ['en', 'fr']) {
    const tab = await openCase(driver, 'signed-in', { language });
    await acceptInvitation(tab);
    await agreed(tab);
    tabs.push(tab);
  }
  const [one, other] = tabs as [Tab, Tab];
  const console = await openConsole(driver, one);
  // The same in a window of its own, for a second screen.
  const second = await driver.opened(() => pressInConsole(console, 'window'));
  await consoleShows(second, { tab: String(one.id), customerLanguage: 'en' });
  await consoleShows(console, { tab: String(one.id), customerLanguage: 'en' });
  await console.evaluate((id) => {
    document.querySelector<HTMLElement>(`li[data-tab="${id}"] button`)?.click();
  }, other.id);
  await consoleShows(console, { tab: String(other.id), customerLanguage: 'fr' });
  await consoleShows(second, { tab: String(other.id), customerLanguage: 'fr' });
  await other.close();
  await consoleShows(console, { tab: String(one.id), customerLanguage: 'en' });
});

test('the note outlives the walkthrough, the worker and the tab', async ({ driver }) => {
  const tab = await openCase(driver, 'not-offered', { language: 'fr' });
  await acceptInvitation(tab);
  await agreed(tab);
  const console = await openConsole(driver, tab);
  await consoleShows(console, { situation: 'not-offered' });
  await driver.killWorker();
  await pressInConsole(console, 'stop');
  await overlayGone(tab);
  const note = async () => (await consoleOf(console))?.note ?? '';
  await expect.poll(note).toContain('Ended');
  await chooseInConsole(console, 'note-language', 'fr');
  await expect.poll(note).toContain('Annuler');
  await chooseInConsole(console, 'note-language', 'en');
  expect(await note()).toContain('Not offered');
  await tab.close();
  await until('the tab to go', async () => (await consoleOf(console))?.tab !== String(tab.id));
  expect(await note()).toContain('Not offered');
  await pressInConsole(console, 'new-note');
  await expect.poll(note).toBe('');
});

test('a training call is met, handled and remembered on the device', async ({ driver }) => {
  const page = await driver.extensionPage('practice.html?training=list&language=en');
  const state = (id: string) =>
    page.evaluate(
      (call) => document.querySelector<HTMLElement>(`[data-call="${call}"]`)?.dataset.state ?? '',
      id,
    );
  const comesTo = (wanted: string) =>
    until(wanted, async () => (await state('panel-closed')) === wanted);
  await comesTo('todo');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-call="panel-closed"]')?.click();
  }, null);
  await comesTo('met');
  // The customer does what is asked, and gets past it.
  await walkTo(page, 'manage-subscriptions');
  await comesTo('handled');
  await page.reload();
  await comesTo('handled');
  expect(await state('done')).toBe('todo');
});

interface Large {
  presentation: boolean;
  code: string;
  flash: boolean;
  /** The line of help that is pointed out; '' for none. */
  hint: string;
}

/** What of the overlay is there for those who look on. */
function large(tab: Tab): Promise<Large> {
  return tab.evaluate(() => {
    const root = document.querySelector('signpost-overlay')?.shadowRoot;
    const code = root?.querySelector<HTMLElement>('[part="code"]');
    return {
      presentation: root?.querySelector('[data-presentation]') != null,
      code: code && !code.hidden ? (code.textContent ?? '') : '',
      flash: root?.querySelector('[data-flash]') != null,
      hint: root?.querySelector('.help [aria-current]')?.textContent ?? '',
    };
  }, null);
}
