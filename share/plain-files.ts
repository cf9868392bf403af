import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { normal } from '../detection/normal.ts';
import { codeOf } from '../site/labels-plugin.ts';
import { moneyWords } from './money-words.ts';
import { LABEL_KINDS, type PlainFile } from './plain-kinds.ts';
import { isNumber, tokensOf, wordForm } from './tokens.ts';

const VIRTUAL = 'virtual:share-plain';
const ROOT = join(import.meta.dirname, '..');

/** Words of ours that are also somebody's name (`names.json`), and so tell nothing with a capital. */
const NAMES = join(import.meta.dirname, 'names.json');

/** What a file of `words/` holds: greetings, and labels beside which something personal stands. */
type WordsFile = Record<'hello' | (typeof LABEL_KINDS)[number], string[]>;

/**
 * One file of the package for each language, `text/plain-<tag>.js`: the words that texts of an account
 * are made of and that are nobody's, so that share mode can leave them readable.
 */
export function plainFiles(): { relativeDest: string; contents: string }[] {
  return tags().map((tag) => {
    const json = JSON.stringify(plainOf(tag)).replaceAll(/[^\x20-\x7e]/g, codeOf);
    return {
      relativeDest: `text/plain-${tag}.js`,
      contents: `(globalThis.signpostPlain??={})["${tag}"]=${json};0\n`,
    };
  });
}

/** Serves `virtual:share-plain`. @param from 'file': the built extension, which loads `plainFiles` */
export function sharePlain(from: 'module' | 'file' = 'module'): Plugin {
  return {
    name: 'share-plain',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      if (from === 'file') return 'export const plainOf=(tag)=>globalThis.signpostPlain?.[tag];';
      const all = Object.fromEntries(tags().map((tag) => [tag, plainOf(tag)]));
      return `const all=${JSON.stringify(all)};export const plainOf=(tag)=>all[tag];`;
    },
  };
}

/** BCP 47 tags of Signpost's languages. */
export function tags(): string[] {
  return readdirSync(join(ROOT, 'locales'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));
}

/** All words that Signpost, the site's labels, the practice account and `words/` use in a language. */
export function vocabularyOf(tag: string): Set<string> {
  const folders = ['locales', 'locales/console', 'site/labels', 'practice/text', 'share/words'];
  const files = folders.map((folder) => join(ROOT, folder, `${tag}.json`));
  const words = new Set<string>();
  for (const file of files) {
    for (const text of existsSync(file) ? textsIn(read(file)) : []) {
      const plain = text.replace(/\{\w*\}/g, ' ');
      for (const token of tokensOf(plain))
        if (!isNumber(token.text)) words.add(wordForm(token.text));
    }
  }
  return words;
}

function plainOf(tag: string): PlainFile {
  const file = join(import.meta.dirname, 'words', `${tag}.json`);
  const own = existsSync(file) ? (read(file) as WordsFile) : null;
  const names = new Set((read(NAMES) as Record<string, string[]>)[tag] ?? []);
  const vocabulary = [...vocabularyOf(tag)].sort();
  const labels = LABEL_KINDS.map((kind) => joined(own?.[kind] ?? []));
  return [
    vocabulary.filter((word) => !names.has(word)).join('|'),
    vocabulary.filter((word) => names.has(word)).join('|'),
    joined(own?.hello ?? []),
    moneyWords(tag).join('|'),
    ...labels,
  ];
}

function joined(words: readonly string[]): string {
  return [...new Set(words.map(normal))].filter(Boolean).join('|');
}

/** Every text in a file, however deep; sources and addresses have no words of an account. */
function textsIn(value: unknown, key = ''): string[] {
  if (/^(?:source|seen|note|provenance|url|checked|language)$/.test(key)) return [];
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    textsIn(part, Array.isArray(value) ? key : name),
  );
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
