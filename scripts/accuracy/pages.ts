import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { median, percentile } from '../../tests/bench/statistics.ts';
import type { PageReading } from '../../tests/corpus/page/strange.ts';
import { bundle } from './bundle.ts';
import type { InPage } from './in-pages.ts';
import { type DocumentPage, documentPages } from './packages.ts';

interface Times {
  median: number;
  p95: number;
  most: number;
}

/** What the documentation pages came to. */
export interface PagesRun {
  pages: number;
  packages: number;
  readings: number;
  /** Pages on which something is ringed; there are to be none. */
  rings: string[];
  /** Pages of which something is said of a cancellation; there are to be none. */
  claims: string[];
  errors: string[];
  /** One reading each, ms: the first look at a page, and later ones. */
  first: Times;
  later: Times;
  /** Elements of a page. */
  elements: { median: number; most: number };
}

const HOME = 'https://www.dell.com/myaccount/en-us';
/** Where the pages are served: places that are read for every step. */
const TAILS = [
  '/home/overview',
  '/home/software-and-subscriptions',
  '/home/software-and-subscriptions/all',
  '/home/software-and-subscriptions/item/1/service',
  '',
];

/** Serves pages that nobody wrote for us as pages of the account, and reads each. Null: see the log. */
export async function readStrangers(
  browser: Browser,
  progress: (done: number, of: number) => void,
): Promise<PagesRun | null> {
  const pages = await documentPages();
  if (!pages) return null;
  const script = `${await bundle()};window.corpus=corpus;0`;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: true,
  });
  let shown: DocumentPage | undefined;
  await context.route('**/*', async (route) =>
    shown && route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? // Their own scripts stay out; ours comes from outside.
        route.fulfill({
          contentType: 'text/html',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: await readFile(shown.path),
        })
      : route.abort(),
  );
  const page = await context.newPage();
  const readings: PageReading[] = [];
  const rings: string[] = [];
  const claims: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${shown?.path}: ${error.message}`));
  for (const [at, one] of pages.entries()) {
    shown = one;
    const address = HOME + TAILS[at % TAILS.length];
    const read = await readOne(page, address, script).catch((error: Error) => {
      errors.push(`${one.path}: ${error.message}`);
      return [];
    });
    readings.push(...read);
    const told = (said: Set<string>) => `${one.path} at ${address}: ${[...said].join(', ')}`;
    const ringed = new Set(read.flatMap((moment) => moment.rings));
    const claimed = new Set(read.flatMap((moment) => moment.claims));
    if (ringed.size > 0) rings.push(told(ringed));
    if (claimed.size > 0) claims.push(told(claimed));
    progress(at + 1, pages.length);
  }
  await context.close();
  const times = (first: boolean) => timesOf(readings.filter((one) => one.first === first));
  const elements = readings.map((one) => one.elements);
  return {
    pages: pages.length,
    packages: new Set(pages.map((one) => one.package)).size,
    readings: readings.length,
    rings,
    claims,
    errors,
    first: times(true),
    later: times(false),
    elements: { median: median(elements), most: Math.max(...elements) },
  };
}

function timesOf(readings: readonly PageReading[]): Times {
  const times = readings.map(({ time }) => time);
  return { median: median(times), p95: percentile(times, 95), most: Math.max(...times) };
}

async function readOne(page: Page, address: string, script: string): Promise<PageReading[]> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  return page.evaluate(
    (where) => (window as unknown as InPage).corpus.runner.readStranger(where),
    address,
  );
}
