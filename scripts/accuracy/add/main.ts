import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LabelFile } from '../../../site/label-file.ts';
import type { ReportedCase } from '../../../tests/corpus/reported/case.ts';
import { siteLanguages } from '../wordings.ts';
import { type Asker, terminal, yes } from './ask.ts';
import { labelsSeen, observe } from './observed.ts';
import { readReport } from './report-file.ts';
import { askTruth } from './truth.ts';

const FOLDER = 'tests/corpus/reported/pages';
const LABELS = 'site/labels';

// `npm run corpus -- add report.json`: makes a state of the corpus of a page that somebody reported.
const asker = terminal(process.stdin, process.stdout);
try {
  const [command, path] = process.argv.slice(2);
  if (command !== 'add' || !path) throw new Error('Say: npm run corpus -- add report.json');
  const found = await askTruth(asker, await readReport(path), siteLanguages());
  await save(found);
  await offer(asker, found);
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  asker.close();
}

async function save(found: ReportedCase): Promise<void> {
  const file = join(FOLDER, `${found.name}.json`);
  const there = await access(file).then(
    () => true,
    () => false,
  );
  if (there) throw new Error(`${file} is there already: nothing was saved. Choose another name.`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, `${JSON.stringify(found, null, 2)}\n`);
  asker.say(`Saved ${file}. npm run accuracy -- --family reported runs it.`);
}

/** Offers to note the labels that were seen, one by one. */
async function offer(to: Asker, { report, language }: ReportedCase): Promise<void> {
  const path = join(LABELS, `${language}.json`);
  const file = JSON.parse(await readFile(path, 'utf8')) as LabelFile;
  let noted = 0;
  for (const one of labelsSeen(report)) {
    const trial = structuredClone(file);
    if (!observe(trial, one, report.made)) continue;
    const wanted = await to.ask(
      `Note in ${path} that “${one.text}” (${one.key}) was seen on ${report.made}? yes, no:`,
      yes,
    );
    if (wanted && observe(file, one, report.made)) noted += 1;
  }
  if (noted > 0) await writeFile(path, `${JSON.stringify(file, null, 2)}\n`);
  to.say(noted > 0 ? `Noted ${noted} in ${path}.` : 'No label was noted.');
}
