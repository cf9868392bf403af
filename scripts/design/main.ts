import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openStage } from '../../tests/looks/stage.ts';

const FOLDER = 'docs/pictures';
/** Of one picture on a sheet, px: as wide, and as high at most. */
const WIDE = 450;
const HIGH = 900;
/** The extension's own pages are as wide in these as in the others: no pictures of their own. */
const SAME = ['320-px', '200-percent'];
/** Of a sheet, px. */
const SHEET = 1380;

// `npm run pictures:design`: every state of everything that Signpost shows in every setting, one sheet
// each, for docs/design.md.
const stage = await openStage();
try {
  const sheets = await stage.page.context().newPage();
  for (const { id, states, settings } of stage.surfaces) {
    await mkdir(join(FOLDER, id), { recursive: true });
    const page = id !== 'overlay' && id !== 'invitation';
    for (const setting of settings.filter((one) => !page || !SAME.includes(one.id))) {
      await stage.set(setting);
      const shots: Shot[] = [];
      for (const name of states) {
        await stage.show(id, name, setting.id);
        const [width, height] = setting.view;
        const how = page ? {} : { clip: { x: 0, y: 0, width, height } };
        const png = await stage.picture(id, { scale: 1, most: HIGH, ...how });
        shots.push({ name, data: png.toString('base64') });
      }
      const path = join(FOLDER, id, `${setting.id}.webp`);
      const wide = page ? WIDE / 2 : Math.min(setting.view[0], WIDE);
      await writeFile(path, await sheet(sheets, shots, wide));
      console.log(`signpost: ${path}`);
    }
  }
} finally {
  await stage.close();
}

interface Shot {
  name: string;
  /** PNG in base64. */
  data: string;
}

/** All pictures of a setting on one sheet, each with its name. */
async function sheet(page: Page, shots: readonly Shot[], wide: number): Promise<Buffer> {
  const figures = shots.map(
    ({ name, data }) =>
      `<figure><img width="${wide}" src="data:image/png;base64,${data}"><figcaption>${name}</figcaption></figure>`,
  );
  const columns = Math.floor((SHEET - 12) / (wide + 12));
  await page.setViewportSize({ width: columns * (wide + 12) + 12, height: 800 });
  await page.setContent(`<style>
    body { margin: 12px; display: grid; grid-template-columns: repeat(${columns}, ${wide}px); gap: 12px;
      align-items: start; font: 13px sans-serif; background: #e9e9e9 }
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
