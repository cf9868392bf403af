import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { CHROMIUM_BUILD } from '../e2e/driver/builds';
import { type LaunchedChromium, launchChromium } from '../e2e/driver/chromium';
import { test as base } from './fixtures';

/** In the pages themselves. */
declare const chrome: {
  tabs: { getCurrent(): Promise<{ id: number }> };
  storage: { local: { set(values: object): Promise<void> } };
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LANGUAGES = ['en', 'fr', 'de', 'ja', 'ar'];

/** Every page of the extension, as it was built: what is added later is looked at by itself. */
const PAGES = existsSync(CHROMIUM_BUILD)
  ? readdirSync(CHROMIUM_BUILD).filter((name) => name.endsWith('.html'))
  : [];

/** Opened beside a walkthrough, where a page has more to show then. */
const BESIDE: Record<string, (tab: number) => string> = {
  'popup.html': (tab) => `popup.html?tab=${tab}`,
  'sidepanel.html': (tab) => `sidepanel.html?tab=${tab}`,
};

const test = base.extend<object, { built: LaunchedChromium & { tab: number } }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner wants to see what is asked for.
    async ({}, use) => {
      const launched = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND']);
      await use({ ...launched, tab: await startPractice(launched) });
      await launched.context.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

test('there are pages to look at', () => {
  expect(PAGES, 'build it first: npm run build').toEqual(
    expect.arrayContaining(['popup.html', 'practice.html']),
  );
});

for (const name of PAGES)
  for (const language of LANGUAGES)
    test(`axe finds nothing in ${name}, ${language}`, async ({ built }) => {
      const { context, extension, tab } = built;
      const page = await context.newPage();
      const found: string[] = [];
      await speak(page, extension, language);
      for (const address of [name, ...(BESIDE[name] ? [BESIDE[name](tab)] : [])]) {
        await page.goto(`chrome-extension://${extension}/${address}`);
        if (name in BESIDE) await expect(page.locator('html')).toHaveAttribute('lang', language);
        for (const media of MEDIA) {
          await page.emulateMedia(media);
          // Colours may fade from one scheme to the other, and are pale meanwhile.
          await drawn(page);
          for (const one of await violations(page, media.forcedColors === 'active'))
            found.push(`${address}, ${JSON.stringify(media)}: ${one}`);
        }
      }
      await page.close();
      expect(found).toEqual([]);
    });

const MEDIA = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** A walkthrough on the practice account, and the number of its tab. */
async function startPractice({ context, extension }: LaunchedChromium): Promise<number> {
  const practice = await context.newPage();
  await practice.goto(`chrome-extension://${extension}/practice.html?language=en`);
  const id = await practice.evaluate(async () => (await chrome.tabs.getCurrent()).id);
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extension}/popup.html?tab=${id}`);
  await popup.locator('[data-action="start"]').click();
  await expect(popup.locator('[data-running="true"]')).toBeVisible();
  await popup.close();
  return id;
}

/** Makes it the language of the extension's own pages; the agent's in the console is a setting of its own. */
async function speak(page: Page, extension: string, language: string): Promise<void> {
  await page.goto(`chrome-extension://${extension}/manifest.json`);
  const settings = { language, 'console:language': language };
  await page.evaluate((all) => chrome.storage.local.set(all), settings);
}

/** Waits until the page stands there, and nothing of it fades any more. */
async function drawn(page: Page): Promise<void> {
  await expect(page.locator('body :is(h1, h2, button)').first()).toBeVisible();
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
}

async function violations(page: Page, forced: boolean): Promise<string[]> {
  // By the debugger, which the policy of the pages does not hold back.
  await page.evaluate(AXE);
  return page.evaluate(async (isForced) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: all } = await axe.run(document, {
      resultTypes: ['violations'],
      // axe takes the colour that a style asks for; what is painted there are the system's.
      rules: { 'color-contrast': { enabled: !isForced } },
    });
    return all.map(({ id, nodes }) => `${id} ${nodes.length} x ${nodes[0]?.html}`);
  }, forced);
}
