import type { MeasuredBrowser, MeasuredTab } from '../browser/chromium.ts';
import type { Browser, Tab } from '../browser/types.ts';
import type { Pages } from '../server.ts';

/** A figure of every subject; 'none' is the page alone. */
export interface Figure {
  title: string;
  unit: string;
  browser: string | null;
  /** How it was measured. */
  how: string;
  values: Record<string, string>;
}

export interface Bench {
  pages: Pages;
  chromium: MeasuredBrowser;
  firefox: Browser | null;
}

/** The page with the subject at its target and everything at rest. */
export async function settled<T extends Tab>(
  tab: T,
  pages: Pages,
  page: string,
  id: string,
): Promise<T> {
  await tab.resize(1280, 800);
  await tab.goto(pages.url(page, id));
  if (id === 'none') return tab;
  await tab.evaluate(() => window.compare.start());
  await wait(1_500);
  return tab;
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The browser's own counters, seconds and bytes. */
export async function counters({ session }: MeasuredTab): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
