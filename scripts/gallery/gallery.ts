import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { PicturePage } from '../../entrypoints/review/picture-page';
import { STEP_IDS } from '../../guide/steps';
import { launchChromium } from '../../tests/e2e/driver/chromium';
import {
  BUILD,
  LOOKS,
  languagesOf,
  notesOf,
  pictureOf,
  stampOf,
  type Taken,
  takenOf,
} from './folder';

declare global {
  var signpostPictures: PicturePage | undefined;
}

/** One browser with the extension for each worker, on the page that draws. */
const test = base.extend<object, { studio: Page }>({
  studio: [
    async ({ browserName: _ }, use) => {
      const { context, extension } = await launchChromium([], { build: BUILD });
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extension}/review.html?pictures`);
      await page.waitForFunction(() => globalThis.signpostPictures !== undefined);
      await use(page);
      await context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

for (const language of languagesOf()) {
  let stamp = '';
  for (const step of STEP_IDS) {
    test(`${language} ${step}`, async ({ studio }) => {
      stamp ||= stampOf(language);
      // What an earlier run has taken of the same is not taken again.
      if (takenOf(language, step)?.stamp === stamp) return;
      for (const { name, look } of LOOKS) {
        const size = await studio.evaluate(
          ([tag, id, how]) => globalThis.signpostPictures?.show(tag, id, how),
          [language, `steps.${step}.do`, look] as const,
        );
        if (!size) throw new Error('The page that draws is gone.');
        await studio.setViewportSize(size);
        await save(studio, pictureOf(language, step, name), size);
      }
      const taken: Taken = { stamp, texts: await textsOf(studio, language, step) };
      writeFileSync(notesOf(language, step), JSON.stringify(taken));
    });
  }
}

/** WebP: a third of the size of the runner's own pictures. */
async function save(page: Page, path: string, size: { width: number; height: number }) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 85,
    clip: { x: 0, y: 0, ...size, scale: 1 },
  });
  await session.detach();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(data, 'base64'));
}

async function textsOf(page: Page, language: string, step: string): Promise<Taken['texts']> {
  const [english, own] = await page.evaluate(
    (tag) =>
      Promise.all([
        globalThis.signpostPictures?.texts('en'),
        globalThis.signpostPictures?.texts(tag),
      ]),
    language,
  );
  return Object.entries(own ?? {})
    .filter(([id]) => id.startsWith(`steps.${step}.`))
    .map(([id, text]) => ({ id, english: english?.[id] ?? '', text }));
}
