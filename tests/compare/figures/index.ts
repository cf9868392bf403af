import { gzipSync } from 'node:zlib';
import { weighed, weighedLarge } from '../build.ts';
import type { SubjectInfo } from '../subjects/index.ts';
import { stray, toPaint } from './motion.ts';
import type { Bench, Figure } from './types.ts';
import { bursts, heap, idle } from './work.ts';

/** What can be asked for by name. */
export const PARTS = ['size', 'idle', 'bursts', 'following', 'heap'] as const;

/** What is told in numbers, the `wanted` parts of it. */
export async function measure(
  bench: Bench,
  subjects: readonly SubjectInfo[],
  wanted: (part: string) => boolean,
): Promise<Figure[]> {
  const ids = subjects.map(({ id }) => id);
  const withPage = ['none', ...ids];
  const { chromium, firefox, pages } = bench;
  const figures: Figure[] = [];
  if (wanted('size')) figures.push(await size(ids));
  if (wanted('idle')) figures.push(await idle(bench, withPage));
  if (wanted('bursts')) figures.push(...(await bursts(bench, withPage)));
  for (const browser of wanted('following') ? [chromium, firefox] : []) {
    if (!browser) continue;
    figures.push(await toPaint(browser, pages, ids));
    figures.push(...(await stray(browser, pages, ids)));
  }
  if (wanted('heap')) figures.push(await heap(bench, withPage));
  return figures;
}

async function size(ids: readonly string[]): Promise<Figure> {
  const values = new Map<string, string>();
  const packed = (code: string) => gzipSync(code, { level: 9 }).length / 1_000;
  for (const id of ids) {
    const { all, react } = await weighed(id);
    const own = packed(all) - (react ? packed(react) : 0);
    values.set(
      id,
      react ? `${own.toFixed(1)} + React ${packed(react).toFixed(1)}` : own.toFixed(1),
    );
  }
  console.log('size', JSON.stringify([...values]));
  return {
    title: 'Weight',
    unit: 'kB',
    browser: null,
    how: `script and styles, minified twice as the extension's are, gzip -9; dependencies included; Signpost with showing large for a screen share ${packed(await weighedLarge()).toFixed(1)}`,
    values: Object.fromEntries(values),
  };
}
