import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { fixed, median, percentile } from '../../tests/bench/statistics.ts';
import type { Outcome } from '../../tests/corpus/page/run.ts';
import { launch } from './browser.ts';
import { bundle } from './bundle.ts';
import { readFloors, shortfalls } from './check.ts';
import { compared } from './compare.ts';
import { documentOf } from './document.ts';
import { findings } from './findings.ts';
import { fitValues } from './fit.ts';
import { type Options, optionsOf, wishOf } from './options.ts';
import { readStrangers } from './pages.ts';
import { type Run, runStates } from './run.ts';
import { section, sectionIn } from './strangers.ts';
import { printed } from './table.ts';
import { stepOf, tally } from './tally.ts';
import { checkWordings, siteLanguages } from './wordings.ts';

const DOCUMENT = 'docs/accuracy.md';
const OUT = process.env.SIGNPOST_OUT ?? '.output';

// `npm run accuracy`: the real detection in a real browser over the whole corpus. `npm run fit` fits
// its two values to one part of it.
const options = optionsOf(process.argv.slice(2));
checkWordings();
const browser = await launch();
try {
  if (options.fit) await fitted(browser, options);
  else if (options.pages) await strangers(browser);
  else await measured(browser, options);
} finally {
  await browser.close();
}

async function fitted(browser: Browser, { seed, every }: Options): Promise<void> {
  const found = await fitValues(browser, { seed, every, languages: siteLanguages() }, told);
  const { threshold, lead, states, right, wrong } = found;
  console.log(
    `threshold ${threshold}, lead ${lead}: of ${states} states ${right} right, ${wrong} wrong`,
  );
}

async function measured(browser: Browser, options: Options): Promise<void> {
  const { only, baselines, check } = options;
  const wish = { ...wishOf(options), languages: siteLanguages() };
  const run = await runStates(
    browser,
    await bundle(),
    wish,
    { explain: Boolean(only), baselines },
    told,
  );
  const { outcomes, broken } = run;
  if (outcomes.length + broken.length === 0) throw new Error('No state is like that.');
  if (only) for (const one of outcomes) console.log(`${one.id}: ${one.verdict}\n${one.detail}`);
  console.log(tables(run, baselines));
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'accuracy.txt'), `${findings(outcomes)}\n`);
  if (outcomes.length === run.total)
    await write(documentOf(run, options.seed) + sectionIn(await written()));
  if (check) await hold(outcomes);
  for (const { id, error } of broken) console.error(`The state ${id} cannot be drawn: ${error}`);
  if (broken.length > 0) process.exitCode = 1;
}

/** Pages of others: no ring on any, nothing said, no error. */
async function strangers(browser: Browser): Promise<void> {
  const run = await readStrangers(browser, told);
  if (!run) return;
  const text = section(run);
  console.log(text);
  const faults = [...run.rings, ...run.claims, ...run.errors];
  for (const one of faults) console.error(one);
  if (faults.length > 0) process.exitCode = 1;
  const before = await written();
  await write(before.slice(0, before.length - sectionIn(before).length) + text);
}

function written(): Promise<string> {
  return readFile(DOCUMENT, 'utf8').catch(() => '');
}

function write(text: string): Promise<void> {
  return writeFile(DOCUMENT, text);
}

/** Says what the sample falls short of, and where the aims are still further off. */
async function hold(outcomes: readonly Outcome[]): Promise<void> {
  const { now, aims } = await readFloors();
  const short = shortfalls(outcomes, now);
  for (const one of short) console.error(`falls short: ${one}`);
  if (short.length > 0) process.exitCode = 1;
  for (const one of shortfalls(outcomes, aims)) console.log(`still to aim at: ${one}`);
}

function tables({ outcomes, leftOut }: Run, baselines: boolean): string {
  const wrong = outcomes.filter((one) => one.verdict === 'wrong' && one.part !== 'unseen');
  return [
    ...wrong.map(({ id, family, scene, detail }) => `WRONG ${id} [${family}] ${scene}: ${detail}`),
    '',
    printed(
      'part',
      tally(outcomes, ({ part }) => part),
    ),
    '',
    printed('step', tally(outcomes, stepOf)),
    '',
    printed(
      'language',
      tally(outcomes, ({ language }) => language),
    ),
    '',
    printed(
      'family',
      tally(outcomes, ({ part, family }) => `${part}, ${family}`),
    ),
    '',
    ...(baselines ? [printed('beside others', compared(outcomes)), ''] : []),
    timesOf(outcomes),
    ...leftOut.map(({ part, language }) => `${part}: left out, no words: ${language}`),
  ].join('\n');
}

function timesOf(outcomes: readonly Outcome[]): string {
  const times = outcomes.map(({ time }) => time);
  return `one reading: median ${fixed(median(times))} ms, p95 ${fixed(percentile(times, 95))} ms`;
}

function told(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} `);
}
