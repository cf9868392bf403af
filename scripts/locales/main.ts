import { readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Applied, applied } from '../../review/apply';
import { claimsOf } from '../../review/claims';
import { writeCsv } from '../../review/formats/csv';
import { differenceOf } from '../../review/formats/diff';
import type { OutExchange } from '../../review/formats/exchange';
import { writeMessages } from '../../review/formats/messages';
import { outgoing } from '../../review/formats/out';
import { formatOf, readExchange } from '../../review/formats/read';
import { readReview } from '../../review/formats/review-file';
import { utf8 } from '../../review/formats/utf8';
import { writeXliff } from '../../review/formats/xliff-write';
import { type LanguageData, reviewed } from '../../review/language';
import { initials, type ReviewRecord } from '../../review/records';
import { withTexts } from '../../review/texts';
import { Project } from './project';
import { linesOf } from './report';

const USAGE = `npm run locales -- status
npm run locales -- apply FILE [--dry-run]               a review saved at the desk
npm run locales -- import FILE --by INITIALS [--dry-run] XLIFF, messages.json or CSV
npm run locales -- export LANGUAGE FORMAT FILE           xliff-2.1, xliff-1.2, messages or csv
--root FOLDER works on another copy of the project.`;

const FORMATS: Readonly<Record<string, (exchange: OutExchange) => string>> = {
  'xliff-2.1': (exchange) => writeXliff(exchange, '2.1'),
  'xliff-1.2': (exchange) => writeXliff(exchange, '1.2'),
  messages: writeMessages,
  csv: writeCsv,
};

/** @returns the exit status */
export function main(args: string[]): number {
  try {
    return run(args);
  } catch (error) {
    const { code, path, message = String(error) } = error as NodeJS.ErrnoException;
    console.error(`signpost: ${code === 'ENOENT' ? `there is no file "${path}".` : message}`);
    return 1;
  }
}

function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { type: 'string', default: '.' },
      by: { type: 'string', default: '' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const project = new Project(resolve(values.root));
  const [command = '', file = '', format = '', out = ''] = positionals;
  switch (command) {
    case 'status':
      return bringIn(project, [], true);
    case 'apply':
      return bringIn(project, readReview(basename(file), textOf(file)), values['dry-run']);
    case 'import':
      return bringIn(project, recordsFrom(project, file, initials(values.by)), values['dry-run']);
    case 'export':
      return writeOut(project, file, format, out);
    default:
      console.log(USAGE);
      return command === '' ? 0 : 1;
  }
}

function textOf(path: string): string {
  return utf8(basename(path), readFileSync(path));
}

/** Brings records into the project, English first: the others hang on it. */
function bringIn(project: Project, records: readonly ReviewRecord[], dry: boolean): number {
  const tags = project.tags();
  const foreign = new Set(
    records.map(({ language }) => language).filter((tag) => !tags.includes(tag)),
  );
  for (const tag of foreign) console.log(`signpost: there is no language "${tag}"; left out.`);
  let source: LanguageData | null = null;
  for (const tag of tags) {
    const language = project.language(tag);
    const change: Applied = applied(language, source ?? language, records, claimsOf);
    if (!dry) project.write(change, language);
    source ??= afterwards(language, change);
    for (const line of linesOf(change, records)) console.log(line);
  }
  project.tidy();
  if (dry && records.length > 0) console.log('signpost: nothing was written (--dry-run).');
  return 0;
}

function afterwards(language: LanguageData, { texts }: Applied): LanguageData {
  const words = new Map([...texts].map(([id, { text }]) => [id, text]));
  return { ...language, text: withTexts(language.text, words) };
}

/** What a file of a translation tool changes, signed by who brings it in. */
function recordsFrom(project: Project, path: string, by: string): ReviewRecord[] {
  if (!by) throw new Error('say with --by whose initials the import carries.');
  const file = basename(path);
  if (formatOf(file) === 'review') throw new Error(`${file} is a review: use apply.`);
  const source = project.language('en');
  const texts = (language: LanguageData) =>
    reviewed({ language, records: [] }, { language: source, records: [] });
  const known = { ids: texts(source).map(({ id }) => id), languages: project.tags() };
  const exchange = readExchange(file, textOf(path), known);
  const { language } = exchange;
  const all = texts(project.language(language));
  const { lines, unknown } = differenceOf(exchange, all, new Set());
  for (const { id, line } of unknown)
    console.log(`signpost: ${file}, line ${line}: no text "${id}".`);
  const at = new Date().toISOString();
  return lines.map((line, index): ReviewRecord => {
    if (line.kind === 'verdict') return line.verdict;
    const common = { uid: `import ${at} ${index}`, at, by, language, id: line.id };
    return { ...common, kind: 'edit', text: line.next, from: line.now };
  });
}

function writeOut(project: Project, tag: string, format: string, out: string): number {
  const write = FORMATS[format];
  if (!write || !out) throw new Error(`say what to export.\n${USAGE}`);
  const language = project.language(tag);
  const source = { language: project.language('en'), records: [] };
  const texts = reviewed({ language, records: [] }, source);
  writeFileSync(out, write(outgoing({ language, records: [] }, texts)));
  console.log(`signpost: ${texts.length} texts of ${tag} in ${out}.`);
  return 0;
}
