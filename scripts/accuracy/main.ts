import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from './browser.ts';
import { bundle } from './bundle.ts';
import { documentOf } from './document.ts';
import { findings } from './findings.ts';
import { optionsOf } from './options.ts';
import { runStates } from './run.ts';
import { printed } from './table.ts';
import { tally } from './tally.ts';
import { checkWordings, siteLanguages } from './wordings.ts';

const OUT = process.env.SIGNPOST_OUT ?? '.output';

// `npm run accuracy`: the real detection in a real browser over the whole corpus.
const { only, ...options } = optionsOf(process.argv.slice(2));
checkWordings();
const browser = await launch();
try {
  const wish = { ...options, ...(only ? { only } : {}), languages: siteLanguages() };
  const run = await runStates(browser, await bundle(), wish, Boolean(only), (done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} `);
  });
  const { outcomes, broken, leftOut } = run;
  if (outcomes.length + broken.length === 0) throw new Error('No state is like that.');
  if (only) for (const one of outcomes) console.log(`${one.id}: ${one.verdict}\n${one.detail}`);
  console.log(
    [
      printed(
        'part',
        tally(outcomes, ({ part }) => part),
      ),
      printed(
        'language',
        tally(outcomes, ({ language }) => language),
      ),
      printed(
        'family',
        tally(outcomes, ({ part, family }) => `${part}, ${family}`),
      ),
    ].join('\n\n'),
  );
  for (const { part, language } of leftOut) console.log(`${part}: left out, no words: ${language}`);
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'accuracy.txt'), `${findings(outcomes)}\n`);
  const whole = options.every === 1 && Object.keys(wish).length === 3;
  if (whole && broken.length === 0)
    await writeFile('docs/accuracy.md', documentOf(run, options.seed));
  for (const { id, error } of broken) console.error(`The state ${id} cannot be drawn: ${error}`);
  if (broken.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
}
