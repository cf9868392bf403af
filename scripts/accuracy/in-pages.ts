import type { Browser, Page } from '@playwright/test';
import type { Planned, Runner, Wish } from '../../tests/corpus/page/entry.ts';
import { openPage } from './browser.ts';

/** States that a page draws before it tells how they went. */
const AT_ONCE = 25;

/** The corpus as it stands in a page. */
export type InPage = { corpus: { runner: Runner } };

export interface Done<T> {
  /** One for each state, in the order of the pages' widths. */
  results: T[];
  ids: string[];
  /** States of the whole corpus. */
  total: number;
  leftOut: { part: string; language: string }[];
}

/**
 * Has the states that are wished for worked on, in one page for each width of the window.
 * @param work runs in Node and gets one result for each id from the page
 */
export async function inPages<T>(
  browser: Browser,
  script: string,
  wish: Wish,
  work: (page: Page, ids: string[]) => Promise<T[]>,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Done<T>> {
  const plan = (page: Page) =>
    page.evaluate((one) => (window as unknown as InPage).corpus.runner.plan(one), wish);
  let page = await openPage(browser, script);
  const { planned, total, leftOut } = await plan(page);
  await page.close();
  const results: T[] = [];
  const ids: string[] = [];
  for (const [width, group] of byWidth(planned)) {
    page = await openPage(browser, script, width);
    await plan(page);
    for (let at = 0; at < group.length; at += AT_ONCE) {
      const some = group.slice(at, at + AT_ONCE).map(({ id }) => id);
      results.push(...(await work(page, some)));
      ids.push(...some);
      progress(ids.length, planned.length);
    }
    await page.close();
  }
  return { results, ids, total, leftOut };
}

function byWidth(planned: readonly Planned[]): Map<number, Planned[]> {
  const groups = new Map<number, Planned[]>();
  for (const one of planned) groups.set(one.width, [...(groups.get(one.width) ?? []), one]);
  return groups;
}
