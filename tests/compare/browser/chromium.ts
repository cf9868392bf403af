import { type BrowserContextOptions, type CDPSession, chromium, type Page } from '@playwright/test';
import type { Accessible, Browser, Media, Tab } from './types.ts';

const MEDIA: Record<Media, BrowserContextOptions> = {
  none: {},
  forced: { forcedColors: 'active', colorScheme: 'dark' },
  still: { reducedMotion: 'reduce' },
};

/** A tab that can also be asked for the browser's own figures. */
export interface MeasuredTab extends Tab {
  session: CDPSession;
}

export interface MeasuredBrowser extends Browser {
  tab(media: Media): Promise<MeasuredTab>;
}

export async function startChromium(): Promise<MeasuredBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--enable-precise-memory-info'],
  });
  return {
    name: 'Chromium',
    version: browser.version(),
    async tab(media) {
      const context = await browser.newContext({
        ...MEDIA[media],
        viewport: { width: 1280, height: 800 },
      });
      const page = await context.newPage();
      return tabOf(page, await context.newCDPSession(page));
    },
    close: () => browser.close(),
  };
}

function tabOf(page: Page, session: CDPSession): MeasuredTab {
  return {
    session,
    goto: async (url) => void (await page.goto(url)),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    click: (x, y) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    async wheel(x, y, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(by.x, by.y);
    },
    async resize(width, height, deviceScaleFactor = 1) {
      const size = { width, height, deviceScaleFactor, mobile: false };
      await session.send('Emulation.setDeviceMetricsOverride', size);
    },
    screenshot: async () => (await page.screenshot()).toString('base64'),
    accessible: () => accessible(session),
    close: () => page.context().close(),
  };
}

async function accessible(session: CDPSession): Promise<Accessible | null> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'compare.subject.bubble()',
  });
  if (!result.objectId) return null;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  const text = (value: { value?: unknown } | undefined) => String(value?.value ?? '');
  const modal = node?.properties?.find(({ name }) => name === 'modal')?.value.value === true;
  return {
    role: text(node?.role),
    name: text(node?.name),
    description: text(node?.description),
    modal,
  };
}
