import { chromium } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import type { Engine } from '../../tests/e2e/driver/types.ts';

/** Tall enough for all that is planted on a page, CSS px. */
const SIZE = { width: 1280, height: 3200 };

/** A window of either browser. */
export interface Window {
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Forced colours, as Windows has them, or no longer. Firefox can't be told while it runs. */
  force(on: boolean): Promise<void>;
  /** PNG, base64. */
  picture(): Promise<string>;
  close(): Promise<void>;
}

/** Opens an address without showing a window. */
export function open(engine: Engine, url: string): Promise<Window> {
  return engine === 'firefox' ? openFirefox(url) : openChromium(url);
}

async function openChromium(url: string): Promise<Window> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath });
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(url);
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    force: (on) => page.emulateMedia({ forcedColors: on ? 'active' : 'none' }),
    picture: async () => (await page.screenshot({ caret: 'initial' })).toString('base64'),
    close: () => browser.close(),
  };
}

async function openFirefox(url: string): Promise<Window> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    defaultViewport: SIZE,
    protocolTimeout: 600_000,
  });
  const page = await browser.newPage();
  await page.goto(url);
  return {
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    force: async () => undefined,
    picture: () => page.screenshot({ encoding: 'base64' }),
    close: () => browser.close(),
  };
}
