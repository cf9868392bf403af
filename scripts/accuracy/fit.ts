import { writeFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import type { Wish } from '../../tests/corpus/page/entry.ts';
import type { Point } from '../../tests/corpus/page/fit.ts';
import { bundle } from './bundle.ts';
import { type InPage, inPages } from './in-pages.ts';
import { best, grid, type Sum } from './plateau.ts';

const FILE = 'detection/fitted.json';

/**
 * Tries every pair of threshold and lead on the fitting part, and writes the best to
 * `detection/fitted.json` with the date and what it came to.
 */
export async function fitValues(
  browser: Browser,
  wish: Omit<Wish, 'part'>,
  progress?: (done: number, of: number) => void,
): Promise<Sum & { states: number }> {
  const points = grid();
  const { results } = await inPages(
    browser,
    await bundle(true),
    { ...wish, part: 'fitting' },
    (page, ids) =>
      page.evaluate(
        ({ ids, points }) => (window as unknown as InPage).corpus.runner.fitAll(ids, points),
        { ids, points },
      ),
    progress,
  );
  const chosen = best(points.map((point, at) => summed(point, at, results)));
  const { threshold, lead, right, wrong } = chosen;
  const date = new Date().toISOString().slice(0, 10);
  const fitted = { threshold, lead, date, states: results.length, right, wrong };
  await writeFile(FILE, `${JSON.stringify(fitted, null, 2)}\n`);
  return { ...chosen, states: results.length };
}

function summed(point: Point, at: number, marks: readonly string[]): Sum {
  const of = (mark: string) => marks.filter((one) => one[at] === mark).length;
  return { ...point, right: of('r'), wrong: of('w') };
}
