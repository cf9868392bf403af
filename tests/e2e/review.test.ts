import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fr from '../../locales/fr.json' with { type: 'json' };
import type { Tab } from './driver/types';
import { until } from './driver/until';
import { expect, test } from './fixtures';
import { deskOf, deskReady, fill, openDesk, pictureOf } from './view/desk';

const CANCEL = '#fr/steps.cancel.do';

test('the desk opens with one language and the source, whatever there is', async ({ driver }) => {
  const desk = await openDesk(driver, CANCEL);
  expect(await deskOf(desk)).toMatchObject({
    language: 'fr',
    id: 'steps.cancel.do',
    view: 'place',
  });
  const loaded = await desk.evaluate(
    () => [
      Object.keys((globalThis as { signpostReview?: object }).signpostReview ?? {}).sort(),
      document.querySelectorAll('select[name="language"] optgroup:first-child option').length,
    ],
    null,
  );
  expect(loaded[0]).toEqual(['en', 'fr']);
  expect(loaded[1]).toBeGreaterThan(30);
});

test('each text is shown by the real bubble on the practice page', async ({ driver }) => {
  const desk = await openDesk(driver, CANCEL);
  await expect.poll(() => pictureOf(desk)).toMatchObject({ step: 'cancel', lang: 'fr', rings: 1 });
  await expect.poll(async () => (await pictureOf(desk)).here).toContain('Annuler');
  await desk.press('l');
  await expect.poll(async () => (await deskOf(desk)).language).not.toBe('fr');
  await desk.press('h');
  await desk.press('k');
  await expect.poll(() => deskOf(desk)).toMatchObject({ language: 'fr', id: 'steps.cancel.name' });
  await expect.poll(async () => (await pictureOf(desk)).here).toBe(fr.steps.cancel.name);
});

test('a verdict outlives a reload, and is undone by its giver', async ({ driver }) => {
  const desk = await openDesk(driver, '#fr/steps.view.do');
  await fill(desk, '[name="reviewer"]', 'ab');
  // A browser that takes its time over whether this may stay.
  await desk.evaluate(() => {
    Object.defineProperty(navigator.storage, 'persist', { value: () => new Promise(() => {}) });
  }, null);
  await desk.press('a');
  await expect.poll(async () => (await deskOf(desk)).id).toBe('steps.view.look');
  await desk.reload();
  await deskReady(desk);
  await desk.press('k');
  await expect.poll(async () => (await deskOf(desk)).status).toContain('approved');
  await desk.press('u');
  await expect.poll(async () => (await deskOf(desk)).status).toContain('not reviewed');
  await desk.press('Shift+U');
  await expect.poll(async () => (await deskOf(desk)).status).toContain('approved');
});

test('a text that could mislead takes two people', async ({ driver }) => {
  const desk = await openDesk(driver, '#fr/notes.cancels-now');
  await fill(desk, '[name="reviewer"]', 'ab');
  await desk.press('a');
  await desk.press('k');
  await expect.poll(async () => (await deskOf(desk)).status).toContain('one of two');
  await desk.press('a');
  await expect.poll(async () => (await deskOf(desk)).said).toContain('somebody else');
  await fill(desk, '[name="reviewer"]', 'cd');
  await desk.press('a');
  await desk.press('k');
  await expect.poll(async () => (await deskOf(desk)).status).toMatch(/^●\s+approved\s+approved$/);
});

test('two windows: each sees what the other does, and nothing is overwritten', async ({
  driver,
}) => {
  const one = await openDesk(driver, '#fr/steps.view.do');
  await fill(one, '[name="reviewer"]', 'ab');
  const other = await openDesk(driver, '#fr/steps.view.do');
  await fill(other, '[name="reviewer"]', 'cd');
  await other.press('a');
  await one.front();
  await expect.poll(async () => (await deskOf(one)).status).toContain('approved');
  await one.press('a');
  await expect.poll(async () => (await deskOf(one)).id).toBe('steps.view.look');
  await one.press('k');
  const history = () =>
    one.evaluate(
      () => [...document.querySelectorAll('.history strong')].map((by) => by.textContent),
      null,
    );
  await expect.poll(history).toEqual(['CD', 'AB']);
});

test('what is being written is checked and drawn at once, and a crash does not lose it', async ({
  driver,
}) => {
  const desk = await openDesk(driver, '#fr/steps.action.do');
  await desk.press('e');
  await fill(desk, '[name="translation"]', 'Votre abonnement est résilié  maintenant');
  await expect
    .poll(async () => (await deskOf(desk)).findings)
    .toEqual(
      expect.arrayContaining([
        'placeholders: {label} is missing.',
        'meaning: Says that it is cancelled. The source does not say so.',
        'punctuation: Has two spaces in a row.',
      ]),
    );
  await expect.poll(async () => (await pictureOf(desk)).here).toContain('maintenant');
  await desk.reload();
  await deskReady(desk);
  expect((await deskOf(desk)).text).toBe(fr.steps.action.do);
  await desk.press('e');
  const begun = () =>
    desk.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('[name="translation"]')?.value,
      null,
    );
  await expect.poll(begun).toBe('Votre abonnement est résilié  maintenant');
});

test('a damaged file changes nothing', async ({ driver }) => {
  const desk = await openDesk(driver, '#fr//files');
  await desk.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('[name="import"]');
    const files = new DataTransfer();
    files.items.add(new File(['<xliff version="2.1">\n<unit'], 'broken.xlf'));
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  const refused = () =>
    desk.evaluate(
      () => document.querySelector<HTMLElement>('[data-part="refused"]')?.innerText ?? '',
      null,
    );
  await expect.poll(refused).toMatch(/^broken\.xlf, line 1: .*Nothing was changed\.$/);
});

for (const place of ['', '/strip', '/wall', '/languages', '/terms', '/files']) {
  test(`nothing for axe to say, ${place || 'in place'}`, async ({ driver }) => {
    const desk = await openDesk(driver, CANCEL + place);
    if (place === '') await pictureOf(desk);
    expect(await violations(desk)).toEqual([]);
    for (const [width, text] of [
      [720, '100%'],
      [320, '100%'],
      [320, '200%'],
    ] as const) {
      await desk.resize(width, 640);
      const across = await desk.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, text);
      expect(across, `${width} px, text ${text}`).toBeLessThanOrEqual(0);
    }
    expect(await violations(desk)).toEqual([]);
  });
}

test('the film strip and the wall draw what comes into view', async ({ driver }) => {
  const desk = await openDesk(driver, `${CANCEL}/wall`);
  const drawn = () =>
    desk.evaluate(
      () =>
        [...document.querySelectorAll<HTMLIFrameElement>('.tile iframe')].filter((frame) =>
          frame.contentDocument?.querySelector('signpost-overlay'),
        ).length,
      null,
    );
  await until('some pictures', async () => (await drawn()) > 2, 20_000);
  const tiles = await desk.evaluate(() => document.querySelectorAll('.tile').length, null);
  expect(tiles).toBeGreaterThan(30);
  expect(await drawn()).toBeLessThan(tiles);
});

async function violations(desk: Tab): Promise<string[]> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  await desk.evaluate(source as never, null);
  return desk.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // Pictures show the page of somebody else; the overlay has tests of its own.
    const found = await axe.run({ exclude: [['iframe']] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, null);
}
