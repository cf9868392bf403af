import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** One label file as it lies in `site/labels/`. */
export interface LabelFile {
  language: string;
  checked: boolean;
  labels: Record<string, { text: string; provenance: string; source?: string }[]>;
  phrases: Record<string, string[]>;
}

const VIRTUAL = 'virtual:site-labels';

const FOLDER = join(import.meta.dirname, 'labels');

/**
 * The file that brings the labels into a page's isolated world, before the guide that matches them:
 * they are data, and grow with every language, so they are no part of the script.
 */
export function labelsFile(folder = FOLDER): { relativeDest: string; contents: string } {
  const json = JSON.stringify(compact(folder)).replaceAll(/[^\x20-\x7e]/g, codeOf);
  return { relativeDest: 'text/labels.js', contents: `globalThis.signpostLabels=${json};0\n` };
}

/**
 * Serves `virtual:site-labels`: every language's labels without provenance and sources, which a
 * reviewer needs but the matcher in the page does not (it has to stay small).
 * @param from 'file': the built extension, where `text/labels.js` has been loaded before
 */
export function siteLabels(from: 'module' | 'file' = 'module', folder = FOLDER): Plugin {
  return {
    name: 'site-labels',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
      if (from === 'file') return 'export default globalThis.signpostLabels';
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compact(folder)))})`;
    },
  };
}

/** language → [labels: key → texts, phrases: key → texts]. */
export function compact(folder: string): Record<string, [Texts, Texts]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => {
      const one = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LabelFile;
      const labels = Object.entries(one.labels).map(([key, all]) => [key, all.map((l) => l.text)]);
      return [one.language, [Object.fromEntries(labels), one.phrases]];
    }),
  );
}

/** Plain ASCII, so that no reader of the file can mistake its encoding. */
export function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

type Texts = Record<string, string[]>;
