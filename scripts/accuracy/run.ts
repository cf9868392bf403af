import type { Browser } from '@playwright/test';
import type { Broken, Wish } from '../../tests/corpus/page/entry.ts';
import type { Outcome, Wanted } from '../../tests/corpus/page/run.ts';
import { type InPage, inPages } from './in-pages.ts';

export interface Run {
  outcomes: Outcome[];
  broken: Broken[];
  /** States of the whole corpus. */
  total: number;
  leftOut: { part: string; language: string }[];
}

/** Draws and reads the states that are wished for. */
export async function runStates(
  browser: Browser,
  script: string,
  wish: Wish,
  wanted: Wanted = { explain: false, baselines: false },
  progress?: (done: number, of: number) => void,
): Promise<Run> {
  const { results, total, leftOut } = await inPages(
    browser,
    script,
    wish,
    (page, ids) =>
      page.evaluate(
        ({ ids, wanted }) => (window as unknown as InPage).corpus.runner.runAll(ids, wanted),
        { ids, wanted },
      ),
    progress,
  );
  return {
    outcomes: results.filter((one) => 'verdict' in one),
    broken: results.filter((one) => 'error' in one),
    total,
    leftOut,
  };
}
