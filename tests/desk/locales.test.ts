import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import words from '../../locales/console/fr.json' with { type: 'json' };
import fr from '../../locales/fr.json' with { type: 'json' };
import type { ReviewRecord } from '../../review/records';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'scripts/locales/start.ts');

let project = '';

test.beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'signpost-locales-'));
  for (const part of ['locales', 'site/labels']) {
    cpSync(join(ROOT, part), join(project, part), { recursive: true });
  }
});

test.afterEach(() => rmSync(project, { recursive: true, force: true }));

test('a review that changes nothing leaves every file as it is', () => {
  const before = files();
  locales('apply', review([]));
  expect(files()).toEqual(before);
});

test('an edit changes its own line and no other', () => {
  const id = 'steps.view.help.0';
  const from = fr.steps.view.help[0] ?? '';
  const text = 'Il peut y en avoir plusieurs. Prenez celui de Gérer les abonnements.';
  const common = { uid: '1', at: '2026-11-23T09:00:00.000Z', by: 'AB', language: 'fr', id };
  const before = files();
  const told = locales('apply', review([{ ...common, kind: 'edit', text, from }]));
  expect(told).toContain(`edited by AB: ${id}: ${text}`);
  const after = files();
  const changed = [...after].filter(([path, content]) => before.get(path) !== content);
  expect(changed.map(([path]) => path)).toEqual([join('locales', 'fr.json')]);
  expect(changed[0]?.[1]).toBe(before.get(join('locales', 'fr.json'))?.replace(from, text));
});

test('words of the console are in a file of their own', () => {
  const id = 'console.tabs.follow';
  const from = words.tabs.follow;
  const common = { uid: '1', at: '2026-11-23T09:00:00.000Z', by: 'AB', language: 'fr', id };
  const path = join(project, 'locales/console/fr.json');
  const before = readFileSync(path, 'utf8');
  const own = readFileSync(join(project, 'locales/fr.json'), 'utf8');
  locales('apply', review([{ ...common, kind: 'edit', text: 'Suivre cet onglet', from }]));
  expect(readFileSync(path, 'utf8')).toBe(before.replace(from, 'Suivre cet onglet'));
  expect(readFileSync(join(project, 'locales/fr.json'), 'utf8')).toBe(own);
});

test('a file that is none, and one that is not there, are refused in a sentence', () => {
  const bad = join(project, 'bad.json');
  writeFileSync(bad, '{\n  "records": []\n}');
  const before = files();
  expect(refusal('apply', bad)).toContain('bad.json, line 1: is no review');
  expect(refusal('apply', join(project, 'none.json'))).toContain('there is no file');
  expect(refusal('import', bad)).toContain('--by');
  const latin = join(project, 'fr.csv');
  writeFileSync(latin, 'language,id,translation\r\nfr,notes.choose,Préférez.\r\n', 'latin1');
  expect(refusal('import', latin, '--by', 'ab')).toContain('fr.csv, line 2: is no text in UTF-8');
  expect(files()).toEqual(before);
});

test('what is exported can be imported', () => {
  const out = join(project, 'fr.xlf');
  locales('export', 'fr', 'xliff-1.2', out);
  const xml = readFileSync(out, 'utf8');
  const label = fr.notes.choose;
  writeFileSync(out, xml.replace(`<target>${label}</target>`, '<target>Choisissez.</target>'));
  expect(locales('import', out, '--by', 'cd')).toContain('edited by CD: notes.choose: Choisissez.');
});

function review(records: ReviewRecord[]): string {
  const path = join(project, 'review.json');
  writeFileSync(path, JSON.stringify({ format: 'signpost-review', version: 1, records }));
  return path;
}

function locales(...args: string[]): string {
  const all = [PROGRAM, ...args, '--root', project];
  return execFileSync(process.execPath, all, { encoding: 'utf8', cwd: ROOT });
}

function refusal(...args: string[]): string {
  const all = [PROGRAM, ...args, '--root', project];
  const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', cwd: ROOT });
  expect(status).toBe(1);
  return stderr;
}

/** Every file of the copy, by its path. */
function files(): Map<string, string> {
  return new Map(
    ['locales', join('locales', 'terms'), join('site', 'labels')].flatMap((folder) =>
      readdirSync(join(project, folder))
        .filter((file) => file.endsWith('.json'))
        .map((file): [string, string] => [
          join(folder, file),
          readFileSync(join(project, folder, file), 'utf8'),
        ]),
    ),
  );
}
