import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build, type Rollup } from 'vite';
import type { gallery as Gallery } from './gallery.ts';

const FOLDER = 'docs/pictures/overlay';
/** Pictures beside each other on a sheet. */
const COLUMNS = 3;

declare global {
  interface Window {
    design: { gallery: typeof Gallery };
  }
}

// `npm run pictures:design`: every state of the overlay in every variant, one sheet each, for
// docs/design.md.
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
});
try {
  await mkdir(FOLDER, { recursive: true });
  const script = await galleryScript();
  const page = await browser.newPage();
  const sheets = await browser.newPage();
  await page.setContent(controls());
  await page.addScriptTag({ content: script });
  const { states, variants } = await page.evaluate(() => ({
    states: window.design.gallery.states,
    variants: window.design.gallery.variants,
  }));
  for (const { id, media, view } of variants) {
    await setMedia(page, media);
    await page.setViewportSize({ width: view[0], height: view[1] });
    const shots: { name: string; data: string }[] = [];
    for (const name of states) {
      await page.evaluate(([state, variant]) => window.design.gallery.show(state, variant), [
        name,
        id,
      ] as const);
      shots.push({ name, data: (await page.screenshot()).toString('base64') });
    }
    await writeFile(join(FOLDER, `${id}.webp`), await sheet(sheets, shots, view));
    console.log(`signpost: ${join(FOLDER, `${id}.webp`)}`);
  }
} finally {
  await browser.close();
}

async function galleryScript(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'scripts/design/gallery.ts', formats: ['iife'], name: 'design', fileName: 'x' },
    },
  })) as Rollup.RollupOutput[];
  const code = built?.output.find((file) => file.type === 'chunk')?.code;
  if (!code) throw new Error('the gallery was not built');
  return code;
}

async function setMedia(page: Page, media: Record<string, string>): Promise<void> {
  await page.emulateMedia({
    colorScheme: media['prefers-color-scheme'] === 'dark' ? 'dark' : 'light',
    forcedColors: media['forced-colors'] === 'active' ? 'active' : 'none',
  });
}

/** All pictures of a variant on one sheet, each with its name. */
async function sheet(
  page: Page,
  shots: readonly { name: string; data: string }[],
  [width, height]: readonly [number, number],
): Promise<Buffer> {
  const wide = Math.min(width, 450);
  const figures = shots.map(
    ({ name, data }) =>
      `<figure><img width="${wide}" src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`,
  );
  const columns = Math.max(COLUMNS, Math.floor(1350 / wide));
  await page.setViewportSize({
    width: columns * (wide + 12) + 12,
    height: Math.ceil((height * wide) / width),
  });
  await page.setContent(`<style>
    body { margin: 12px; display: grid; grid-template-columns: repeat(${columns}, ${wide}px); gap: 12px;
      font: 13px sans-serif; background: #e9e9e9 }
    figure { margin: 0 } img { display: block }
  </style>${figures.join('')}`);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 82,
    captureBeyondViewport: true,
    clip: await page.evaluate(() => ({
      x: 0,
      y: 0,
      width: document.documentElement.scrollWidth,
      height: document.documentElement.scrollHeight,
      scale: 1,
    })),
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/** A page with a few controls, of nobody's look. */
function controls(): string {
  return `<!doctype html><html lang="en"><title>A page</title><style>
    :root { color-scheme: light dark } body { margin: 0; font: 15px/1.4 sans-serif }
    main { padding: 60px 40px; display: grid; gap: 46px; justify-items: start }
    button { font: inherit; padding: 6px 16px }
  </style><main><h1>Support Plus</h1><button>View</button><button>View</button><p>Words of the page.</p></main></html>`;
}
