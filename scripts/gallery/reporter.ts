import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import { writeIndex } from './index-page';

const WIDTH = 30;

/** A progress bar, the failures, and at the end the index of all pictures. */
export default class GalleryReporter implements Reporter {
  #total = 0;
  #done = 0;
  #shown = -1;
  readonly #failed: string[] = [];

  onBegin(_: unknown, suite: Suite): void {
    this.#total = suite.allTests().length;
    console.log(`signpost: ${this.#total} steps of languages to picture.`);
  }

  onTestEnd(test: TestCase, { status, error }: TestResult): void {
    this.#done += 1;
    if (status !== 'passed') this.#failed.push(`${test.title}: ${error?.message ?? status}`);
    this.#show(test.title);
  }

  onEnd({ status }: FullResult): void {
    if (process.stdout.isTTY) process.stdout.write('\n');
    for (const line of this.#failed) console.error(`signpost: could not picture ${line}`);
    console.log(`signpost: ${status}; the index is ${writeIndex()}`);
  }

  /** In place on a terminal; elsewhere a line for each tenth. */
  #show(title: string): void {
    const share = this.#total > 0 ? this.#done / this.#total : 1;
    const filled = Math.round(share * WIDTH);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${this.#done}/${this.#total}`;
    const tenth = Math.floor(share * 10);
    if (process.stdout.isTTY) process.stdout.write(`\r${bar} ${title.padEnd(40)}`);
    else if (tenth > this.#shown) console.log(bar);
    this.#shown = tenth;
  }
}
