import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { normal } from '../detection/normal.ts';
import { compiled, PART_KEYS } from './compositions.ts';
import { checkLabels, type LabelFile } from './label-file.ts';
import { NAME_KEYS, PHRASE_KEYS, SIGNAL_KEY, WORD_KEYS } from './label-keys.ts';
import { partForm, readParts } from './parts.ts';

const VIRTUAL = 'virtual:site-labels';

const FOLDER = join(import.meta.dirname, 'labels');

interface PackageFile {
  relativeDest: string;
  contents: string;
}

/**
 * The files that bring the labels into a page's isolated world, before the guide that matches them:
 * the names of all languages in one, and for each language its other words. They are data, and grow
 * with every language, so they are no part of the script.
 * @throws Error that names what is wrong in which label file
 */
export function labelFiles(folder = FOLDER): PackageFile[] {
  const files = readLabels(folder);
  const names = ascii(JSON.stringify(namesOf(files)));
  return [
    {
      relativeDest: 'text/labels.js',
      contents: `globalThis.signpostNames=${names};globalThis.signpostCompositions=${JSON.stringify(compiled())};0\n`,
    },
    ...files.map((file) => ({
      relativeDest: `text/words-${file.language}.js`,
      contents: `(globalThis.signpostWords??={})["${file.language}"]=${ascii(JSON.stringify(wordsIn(file)))};0\n`,
    })),
  ];
}

/**
 * Serves `virtual:site-labels`: labels without provenance and sources, which a reviewer needs but the
 * matcher in the page does not (it has to stay small).
 * @param from 'file': the built extension, which loads the files of `labelFiles` when they are needed
 */
export function siteLabels(from: 'module' | 'file' = 'module', folder = FOLDER): Plugin {
  return {
    name: 'site-labels',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      if (from === 'file')
        return 'export const names=globalThis.signpostNames;export const compositions=globalThis.signpostCompositions;export const wordsOf=(language)=>globalThis.signpostWords?.[language];';
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const files = readLabels(folder);
      const words = Object.fromEntries(files.map((file) => [file.language, wordsIn(file)]));
      return `export const names=${JSON.stringify(namesOf(files))};export const compositions=${JSON.stringify(compiled())};const words=${JSON.stringify(words)};export const wordsOf=(language)=>words[language];`;
    },
  };
}

/** Every label file of a folder. @throws Error that names what is wrong in which file */
export function readLabels(folder = FOLDER): LabelFile[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const read = files.map((file) => {
    const one = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelFile;
    return { name: file, file: one };
  });
  const wrong = checkLabels(read);
  if (wrong.length > 0) throw new Error(`The labels of the site:\n${wrong.join('\n')}`);
  return read.map(({ file }) => file);
}

function namesOf(files: LabelFile[]): Record<string, string[]> {
  return Object.fromEntries(
    files.map((file) => [
      file.language,
      [
        ...NAME_KEYS.map((key) =>
          joined(key === 'manageSubscriptions' ? composed(file) : texts(file, key)),
        ),
        joined(file.phrases[SIGNAL_KEY] ?? []),
      ],
    ]),
  );
}

function wordsIn(file: LabelFile): [string[], string[], string[]] {
  const { parts } = readParts(file.language);
  return [
    WORD_KEYS.map((key) => joined(texts(file, key))),
    PHRASE_KEYS.map((key) => joined(file.phrases[key] ?? [])),
    PART_KEYS.map((key) => parts[key].map(partForm).join('|')),
  ];
}

/**
 * Names of Manage Subscriptions, and those that are made of known words: where "Manage my
 * subscriptions" and "my plans" are names, "Manage my plans" is one as well.
 */
function composed(file: LabelFile): string[] {
  const names = texts(file, 'manageSubscriptions').map(normal);
  const nouns = texts(file, 'subscriptions').map(normal);
  const made = names.flatMap((name) =>
    nouns
      .filter((noun) => noun !== name && name.includes(noun))
      .flatMap((noun) => nouns.map((other) => name.replace(noun, other))),
  );
  return [...names, ...made];
}

function texts(file: LabelFile, key: string): string[] {
  return (file.labels[key] ?? []).map(({ text }) => text);
}

function joined(all: string[]): string {
  return [...new Set(all.map(normal))].filter(Boolean).join('|');
}

/** Plain ASCII, so that no reader of the file can mistake its encoding. */
function ascii(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, codeOf);
}

/** A UTF-16 unit as JSON escapes it. */
export function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
