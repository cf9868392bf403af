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

/**
 * Serves `virtual:site-labels`: every language's labels without provenance and sources, which a
 * reviewer needs but the matcher in the page does not (it has to stay small).
 */
export function siteLabels(folder = join(import.meta.dirname, 'labels')): Plugin {
  return {
    name: 'site-labels',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return undefined;
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

type Texts = Record<string, string[]>;
