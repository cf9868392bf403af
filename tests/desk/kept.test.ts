import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { launchChromium } from '../e2e/driver/chromium';
import { DeskPage } from './desk';
import { change, SEEDS, seededBuild } from './seeded';

const { placeholder } = SEEDS;

let build = '';
let profile = '';

test.beforeAll(() => {
  build = seededBuild();
  profile = mkdtempSync(join(tmpdir(), 'signpost-profile-'));
});

test.afterAll(() => {
  for (const folder of [build, profile]) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('neither a crash of the browser nor an update takes anything away', async () => {
  const first = await launchChromium([], { build, profile });
  const desk = new DeskPage(await first.context.newPage());
  const address = `chrome-extension://${first.extension}/review.html#fr/steps.view.do`;
  await desk.go(address);
  await desk.sign('AB');
  await desk.press('a');
  await expect.poll(() => desk.id()).toBe('steps.view.look');
  await desk.rewrite('Ce qui n’est pas fini');
  await expect(desk.page.locator('.tag')).toHaveText('unsaved');
  const session = await first.context.browser()?.newBrowserCDPSession();
  await Promise.all([
    first.context.waitForEvent('close'),
    // Nobody is left to answer.
    session?.send('Browser.crash').catch(() => undefined),
  ]);

  change(join(build, 'manifest.json'), (json) =>
    json.replace(/"version":"[^"]+"/, '"version":"9.9.9"'),
  );
  const again = await launchChromium([], { build, profile });
  const after = new DeskPage(await again.context.newPage());
  await after.go(`chrome-extension://${again.extension}/review.html#fr/steps.view.do`);
  expect(await after.status()).toContain('approved');
  await after.press('j', 'e');
  await expect(after.page.getByLabel('Translation')).toHaveValue('Ce qui n’est pas fini');
  await again.context.close();
});

test('initials that are being written stay, whatever comes in meanwhile', async () => {
  const { desk, context } = await DeskPage.fresh(build, '#fr/steps.view.do');
  const field = desk.page.getByLabel('Your initials');
  await field.focus();
  await desk.page.keyboard.type('A');
  // As from another window: the desk is shown anew.
  await desk.page.evaluate(() => {
    const text = { language: 'fr', id: 'steps.view.do' };
    const verdict = {
      uid: 'x',
      at: '2026-11-23T09:00:00.000Z',
      by: 'CD',
      kind: 'approve',
      hash: 'x',
    };
    const records = [{ ...text, ...verdict }];
    new BroadcastChannel('signpost-review').postMessage({ records });
  });
  await expect.poll(() => desk.status()).toContain('lapsed');
  await desk.page.keyboard.type('B');
  await expect(field).toHaveValue('AB');
  await context.close();
});

test('a text with an error is approved only by who insists', async () => {
  const { desk, context } = await DeskPage.fresh(build, `#fr/${placeholder.id}`);
  await desk.sign('AB');
  await desk.press('a');
  await expect.poll(() => desk.said()).toContain('{label} is missing. To approve all the same');
  expect(await desk.id()).toBe(placeholder.id);
  await desk.press('a');
  await expect.poll(() => desk.said()).toContain('Approved');
  await context.close();
});

test('the report is one file, with pictures that show something', async ({
  browserName: _,
}, info) => {
  // Longer than the file itself may take, below.
  test.setTimeout(180_000);
  const { desk, context } = await DeskPage.fresh(build, '#fr//files');
  const report = info.outputPath('report.html');
  const saved = desk.page.waitForEvent('download', { timeout: 120_000 });
  await desk.page.locator('[data-export="report"]').click();
  await (await saved).saveAs(report);
  expect(readFileSync(report, 'utf8')).not.toMatch(/<script|(?:src|href)="(?!data:)/);
  await desk.page.goto(pathToFileURL(report).href);
  const plain = await desk.page.locator('img').evaluateAll(async (images) => {
    const colours = async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    };
    const all = await Promise.all(images.map((image) => colours(image as HTMLImageElement)));
    return { pictures: all.length, plain: all.filter((count) => count < 20).length };
  });
  expect(plain.pictures).toBeGreaterThan(40);
  expect(plain.plain).toBe(0);
  await expect(desk.page.locator('tr', { hasText: placeholder.id })).toContainText(
    'error: {label} is missing.',
  );
  await context.close();
});

test('the gallery takes a step in a language once, and goes on where it stopped', () => {
  const out = mkdtempSync(join(tmpdir(), 'signpost-gallery-'));
  try {
    cpSync(build, join(out, 'chrome-mv3'), { recursive: true });
    const take = () =>
      execFileSync(
        process.execPath,
        [
          'node_modules/@playwright/test/cli.js',
          'test',
          '--config',
          'scripts/gallery/playwright.config.ts',
          '--grep',
          ' fr cancel$',
        ],
        {
          cwd: join(import.meta.dirname, '../..'),
          env: { ...process.env, SIGNPOST_OUT: out },
          encoding: 'utf8',
        },
      );
    expect(take()).toContain('1/1');
    const picture = join(out, 'gallery/fr/cancel-wide-light.webp');
    const { mtimeMs } = statSync(picture);
    take();
    expect(statSync(picture).mtimeMs).toBe(mtimeMs);
    expect(readFileSync(join(out, 'gallery/index.html'), 'utf8')).toContain(
      'fr/cancel-320-dark.webp',
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
