import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Engine } from '../../tests/e2e/driver/types.ts';
import { bundle } from './bundle.ts';
import { type Measured, measure } from './measure.ts';
import { byLanguage, faultsOf, summary } from './report.ts';
import { serve } from './serve.ts';

const DOCUMENT = 'docs/share.md';
/** As many as are measured for the document, and as many as `npm test` looks at: each language once. */
const ALL = 200;
const SAMPLE = 33;
const SEED = 20261123;

// `npm run share`: share mode on pages of the practice account, in every language, with the data of
// invented people planted in them, in both browsers. The whole writes docs/share.md; `--check` looks at
// a sample, `--seed 7` at other pages, `--first 12 --pages 1 --browser firefox` at one of them.
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    pages: { type: 'string' },
    first: { type: 'string', default: '0' },
    seed: { type: 'string', default: String(SEED) },
    browser: { type: 'string' },
  },
});
const pages = Number(values.pages ?? (values.check ? SAMPLE : ALL));
const seed = Number(values.seed);
const first = Number(values.first);
const engines = (['chromium', 'firefox'] as const).filter(
  (one) => !values.browser || values.browser === one,
);
const server = await serve(await bundle());
const runs = new Map<Engine, Measured[]>();
try {
  const all = engines.map((engine) =>
    measure(engine, server.url, { pages, seed, first }, (done) => told(engine, done)),
  );
  for (const [index, run] of (await Promise.all(all)).entries())
    runs.set(engines[index] ?? 'chromium', run);
} finally {
  server.close();
}
console.log(summary(runs));
const faults = [...runs].flatMap(([engine, all]) => faultsOf(engine, all));
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
if (pages === ALL && seed === SEED && first === 0 && runs.size === 2)
  await writeFile(DOCUMENT, documentOf());

function told(engine: Engine, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${engine}: ${done} of ${pages} `);
}

/** `docs/share.md`: the figures of a whole run, and how to read them. */
function documentOf(): string {
  return `# What share mode covers, measured

Written by \`npm run share\`: ${pages} pages of the practice account (seed ${seed}), in all ${new Set([...runs.values()].flat().map(({ language }) => language)).size} languages in turn, in Chromium and in Firefox. On each, the data of an invented person (names, e-mail and postal addresses, telephone, order and account numbers, Service tags, cards, amounts, dates of birth) is planted in about half of ${'`tests/share/forms-text.ts`'} and ${'`tests/share/forms-boxes.ts`'}: in lists, tables, sentences, split over elements, fields, pictures, drawings, shadow roots, frames, painted by stylesheets, late. What was planted where is known to the test only.

- **characters**: those of somebody's data that are painted; a picture or a field counts as one
- **leaked**: those of them that no cover of the browser's lies over. Of every fourth page a picture is taken as well, in which each place has to be solid: of one colour, but for a line that Firefox paints straight through. In Chromium every second picture is taken in forced colours.
- **labels and targets**: of the site, wherever they stand; **covered**: those of them that are not wholly to be seen
- **all covered**: pages that share mode did not understand, and so covered all text of but labels

${summary(runs)}

## Languages, both browsers together

${byLanguage(runs)}

Which words are nobody's is known from Signpost's own texts, the site's labels and \`share/words/\`: on the live site, whose wording is unknown in most languages, more will be covered than here. What none of this can measure is a page that nobody has seen.
`;
}
