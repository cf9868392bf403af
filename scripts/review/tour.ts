import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchChromium } from '../../tests/e2e/driver/chromium.ts';

interface Stop {
  name: string;
  place: string;
  keys: readonly string[];
  /** What is written then. */
  write?: string;
  /** A picture of it stands in the documentation. */
  documented?: true;
}

/** What the tour shows: a place of the desk, and keys that are pressed there. */
const STOPS: readonly Stop[] = [
  { name: 'in-place', place: '#fr/steps.cancel.do', keys: [], documented: true },
  { name: '320-px-dark', place: '#fr/steps.action.do', keys: ['w', 'd'] },
  { name: 'right-to-left', place: '#ar-XB/steps.view.do', keys: ['w', 'd'], documented: true },
  {
    name: 'editing',
    place: '#fr/notes.cancels-now',
    keys: ['e', 'Control+a'],
    write: 'Votre abonnement a été résilié.',
    documented: true,
  },
  { name: 'needs-work', place: '#fr/situations.done.text', keys: ['n'] },
  { name: 'film-strip', place: '#fr/steps.cancel.do/strip', keys: [], documented: true },
  { name: 'wall', place: '#fr/steps.cancel.do/wall', keys: [], documented: true },
  { name: 'languages', place: '#fr/steps.cancel.do/languages', keys: [] },
  { name: 'files', place: '#fr/steps.cancel.do/files', keys: [], documented: true },
  { name: 'keys', place: '#fr/steps.cancel.do', keys: ['?'] },
];

const FOLDER = join(process.env.SIGNPOST_OUT ?? '.output', 'review');

/** Takes the pictures of the documentation. */
export function documented(): Promise<void> {
  return tour(
    'docs/pictures/desk',
    STOPS.filter((stop) => stop.documented),
  );
}

/** Plays a short tour of the desk without a display: each stop as a picture. */
export async function tour(folder = FOLDER, stops = STOPS): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { context, extension } = await launchChromium([]);
  try {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1360, height: 850 });
    const desk = `chrome-extension://${extension}/review.html`;
    for (const [index, { name, place, keys, write }] of stops.entries()) {
      await page.goto(desk + place);
      await page.reload();
      await page.locator('main[data-ready="true"]').waitFor();
      if (index === 0) {
        await page.getByLabel('Your initials').fill('AB');
        await page.keyboard.press('Enter');
      }
      await page.locator('h1').click();
      for (const key of keys) await page.keyboard.press(key);
      if (write) await page.keyboard.insertText(write);
      await page.waitForFunction(pictured);
      await save(page, join(folder, `${name}.webp`));
      console.log(`signpost: ${join(folder, `${name}.webp`)}`);
    }
  } finally {
    await context.close();
  }
}

async function save(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const options = { format: 'webp', quality: 80 } as const;
  const { data } = await session.send('Page.captureScreenshot', options);
  await session.detach();
  await writeFile(path, Buffer.from(data, 'base64'));
}

/** True once every picture that is on the screen has been drawn; runs in the page. */
function pictured(): boolean {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('.picture iframe')];
  return frames
    .filter((frame) => frame.getBoundingClientRect().top < innerHeight)
    .every((frame) => {
      const own = frame.contentDocument;
      const drawn = own?.querySelector('signpost-overlay, signpost-invite, main, header, article');
      return drawn !== null && drawn !== undefined;
    });
}
