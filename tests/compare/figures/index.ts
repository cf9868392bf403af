import { gzipSync } from 'node:zlib';
import { weighed } from '../build.ts';
import type { SubjectInfo } from '../subjects/index.ts';
import { stray, toPaint } from './motion.ts';
import type { Bench, Figure } from './types.ts';
import { bursts, heap, idle } from './work.ts';

/** Everything that is told in numbers. */
export async function measure(
  chromium: Bench['chromium'],
  firefox: Bench['firefox'],
  pages: Bench['pages'],
  subjects: readonly SubjectInfo[],
): Promise<Figure[]> {
  const bench: Bench = { chromium, firefox, pages };
  const ids = subjects.map(({ id }) => id);
  const withPage = ['none', ...ids];
  const figures = [
    await size(ids),
    await idle(bench, withPage),
    ...(await bursts(bench, withPage)),
  ];
  for (const browser of [chromium, firefox]) {
    if (!browser) continue;
    figures.push(await toPaint(browser, pages, ids));
    figures.push(...(await stray(browser, pages, ids)));
  }
  return [...figures, await heap(bench, withPage)];
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
    how: 'script and styles, minified, gzip -9; dependencies included',
    values: Object.fromEntries(values),
  };
}
