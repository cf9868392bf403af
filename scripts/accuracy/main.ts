import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../../tests/corpus/page/run.ts';
import { launch } from './browser.ts';
import { bundle } from './bundle.ts';
import { readFloors, shortfalls } from './check.ts';
import { compared } from './compare.ts';
import { documentOf } from './document.ts';
import { findings } from './findings.ts';
import { optionsOf } from './options.ts';
import { type Run, runStates } from './run.ts';
import { printed } from './table.ts';
import { tally } from './tally.ts';
import { checkWordings, siteLanguages } from './wordings.ts';

const OUT = process.env.SIGNPOST_OUT ?? '.output';

// `npm run accuracy`: the real detection in a real browser over the whole corpus.
const options = optionsOf(process.argv.slice(2));
checkWordings();
const browser = await launch();
try {
  const { only, baselines, check, ...rest } = options;
  const wish = { ...rest, ...(only ? { only } : {}), languages: siteLanguages() };
  const wanted = { explain: Boolean(only), baselines };
  const run = await runStates(browser, await bundle(), wish, wanted, told);
  const { outcomes, broken } = run;
  if (outcomes.length + broken.length === 0) throw new Error('No state is like that.');
  if (only) for (const one of outcomes) console.log(`${one.id}: ${one.verdict}\n${one.detail}`);
  console.log(tables(run));
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'accuracy.txt'), `${findings(outcomes)}\n`);
  if (outcomes.length === run.total)
    await writeFile('docs/accuracy.md', documentOf(run, options.seed));
  if (check) await hold(outcomes);
  for (const { id, error } of broken) console.error(`The state ${id} cannot be drawn: ${error}`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}

/** Says what the sample falls short of, and where the aims are still further off. */
async function hold(outcomes: readonly Outcome[]): Promise<void> {
  const { now, aims } = await readFloors();
  const short = shortfalls(outcomes, now);
  for (const one of short) console.error(`falls short: ${one}`);
  if (short.length > 0) process.exitCode = 1;
  for (const one of shortfalls(outcomes, aims)) console.log(`still to aim at: ${one}`);
}

function tables({ outcomes, leftOut }: Run): string {
  const wrong = outcomes.filter((one) => one.verdict === 'wrong' && one.part !== 'unseen');
  return [
    ...wrong.map(({ id, family, scene, detail }) => `WRONG ${id} [${family}] ${scene}: ${detail}`),
    '',
    printed(
      'part',
      tally(outcomes, ({ part }) => part),
    ),
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
    ...(options.baselines ? [printed('beside others', compared(outcomes)), ''] : []),
    ...leftOut.map(({ part, language }) => `${part}: left out, no words: ${language}`),
  ].join('\n');
}

function told(done: number, of: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} `);
}
