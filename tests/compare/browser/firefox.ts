import puppeteer, { type KeyInput, type Page, type Browser as Puppet } from 'puppeteer-core';
import type { Accessible, Browser, Media, Tab } from './types.ts';

/** Firefox takes these from its preferences, so that each needs a browser of its own. */
const MEDIA: Record<Media, Record<string, unknown>> = {
  none: {},
  forced: {
    'browser.display.document_color_use': 2,
    'browser.display.foreground_color.dark': '#FFFFFF',
    'browser.display.background_color.dark': '#000000',
    'layout.css.prefers-color-scheme.content-override': 0,
    'ui.systemUsesDarkTheme': 1,
  },
  still: { 'ui.prefersReducedMotion': 1 },
};

export async function startFirefox(): Promise<Browser> {
  const open = new Map<Media, Puppet>();
  const launch = async (media: Media) => {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
      defaultViewport: { width: 1280, height: 800 },
      extraPrefsFirefox: MEDIA[media],
    });
    open.set(media, browser);
    return browser;
  };
  const first = await launch('none');
  return {
    name: 'Firefox',
    version: (await first.version()).replace(/^\D+/, ''),
    async tab(media) {
      const browser = open.get(media) ?? (await launch(media));
      return tabOf(await browser.newPage());
    },
    async close() {
      for (const browser of open.values()) await browser.close();
    },
  };
}

function tabOf(page: Page): Tab {
  return {
    async goto(url) {
      await page.goto(url);
      // Without the window's focus no focus event is sent.
      await page.bringToFront();
    },
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    click: (x, y) => page.mouse.click(x, y),
    async press(key) {
      const [last, ...held] = key.split('+').reverse() as KeyInput[];
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(last as KeyInput);
      for (const one of held) await page.keyboard.up(one);
    },
    async wheel(x, y, by) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaX: by.x, deltaY: by.y });
    },
    resize: (width, height, deviceScaleFactor = 1) =>
      page.setViewport({ width, height, deviceScaleFactor }),
    screenshot: () => page.screenshot({ encoding: 'base64' }),
    accessible: () => page.evaluate(readAttributes),
    close: () => page.close(),
  };
}

/** The protocol does not give the accessibility tree away: what the bubble's own attributes say. */
function readAttributes(): Accessible | null {
  const bubble = window.compare.subject.bubble();
  if (!bubble) return null;
  const root = bubble.getRootNode() as Document | ShadowRoot;
  const words = (attribute: string) =>
    (bubble.getAttribute(attribute) ?? '')
      .split(/\s+/)
      .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
      .join(' ')
      .trim();
  return {
    role: bubble.getAttribute('role') ?? (bubble.localName === 'dialog' ? 'dialog' : ''),
    name: words('aria-labelledby') || (bubble.getAttribute('aria-label') ?? ''),
    description: words('aria-describedby') || (bubble.getAttribute('aria-description') ?? ''),
    modal: bubble.getAttribute('aria-modal') === 'true',
  };
}
