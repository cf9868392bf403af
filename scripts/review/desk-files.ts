import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelFile } from '../../site/label-file.ts';
import { codeOf } from '../../site/labels-plugin.ts';

/** A file of the package that only the reviewer's desk loads. */
interface DeskFile {
  relativeDest: string;
  contents: string;
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * For each language what a reviewer needs and a customer does not: the labels with where they come
 * from, the terms, and the verdicts that the project keeps.
 */
export function deskFiles(root: string = ROOT): DeskFile[] {
  const folder = join(root, 'site/labels');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const labels = read(join(folder, file)) as LabelFile;
      const held = {
        labels,
        terms: read(join(root, 'locales/terms', file)) ?? {},
        reviews: read(join(root, 'locales/reviews', file)) ?? {},
      };
      const json = JSON.stringify(held).replaceAll(/[^\x20-\x7e]/g, codeOf);
      const tag = labels.language;
      return {
        relativeDest: `text/review-${tag}.js`,
        contents: `(globalThis.signpostReview??={})["${tag}"]=${json};0\n`,
      };
    });
}

function read(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
