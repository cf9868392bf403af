import type { Browser } from '@playwright/test';
import type { Broken, Planned, Runner, Wish } from '../../tests/corpus/page/entry.ts';
import type { Outcome, Wanted } from '../../tests/corpus/page/run.ts';
import { openPage } from './browser.ts';

/** States that a page draws before it tells how they went. */
const AT_ONCE = 25;

type InPage = { corpus: { runner: Runner } };

export interface Run {
  outcomes: Outcome[];
  broken: Broken[];
  /** States of the whole corpus. */
  total: number;
  leftOut: { part: string; language: string }[];
}

/** Draws and reads the states that are wished for, in one page for each width of the window. */
export async function runStates(
  browser: Browser,
  script: string,
  wish: Wish,
  wanted: Wanted = { explain: false, baselines: false },
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Run> {
  const first = await openPage(browser, script);
  const plan = (page: typeof first) =>
    page.evaluate((one) => (window as unknown as InPage).corpus.runner.plan(one), wish);
  const { planned, total, leftOut } = await plan(first);
  const outcomes: Outcome[] = [];
  const broken: Broken[] = [];
  for (const [width, group] of byWidth(planned)) {
    const page = width === 1280 ? first : await openPage(browser, script, width);
    if (page !== first) await plan(page);
    for (let at = 0; at < group.length; at += AT_ONCE) {
      const ids = group.slice(at, at + AT_ONCE).map(({ id }) => id);
      const done = await page.evaluate(
        ({ ids, wanted }) => (window as unknown as InPage).corpus.runner.runAll(ids, wanted),
        { ids, wanted },
      );
      for (const one of done) {
        if ('error' in one) broken.push(one);
        else outcomes.push(one);
      }
      progress(outcomes.length + broken.length, planned.length);
    }
    await page.close();
  }
  return { outcomes, broken, total, leftOut };
}

function byWidth(planned: readonly Planned[]): Map<number, Planned[]> {
  const groups = new Map<number, Planned[]>([[1280, []]]);
  for (const one of planned) groups.set(one.width, [...(groups.get(one.width) ?? []), one]);
  return groups;
}
