import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normal } from '../detection/normal.ts';
import { PART_KEYS, type PartKey } from './compositions.ts';

/** One file of `site/parts/`: what names are made of in a language. */
export interface PartsFile {
  /** BCP 47. */
  language: string;
  provenance: 'translated';
  /** True once a native speaker has gone through it. */
  checked: boolean;
  parts: Record<PartKey, string[]>;
}

const FOLDER = join(import.meta.dirname, 'parts');

/** The parts of a language. @throws Error that names what is wrong in which file */
export function readParts(language: string, folder = FOLDER): PartsFile {
  const path = join(folder, `${language}.json`);
  const file = JSON.parse(readFileSync(path, 'utf8')) as PartsFile;
  const wrong = [...wrongIn(language, file)];
  if (wrong.length > 0) throw new Error(`site/parts/${language}.json:\n${wrong.join('\n')}`);
  return file;
}

/** A form as it is matched: in normal form, the asterisk for an ending kept. */
export function partForm(form: string): string {
  return normal(form.replace(/\*$/, '')) + (form.endsWith('*') ? '*' : '');
}

function* wrongIn(language: string, file: PartsFile): Generator<string> {
  if (file.language !== language) yield `says it is of "${file.language}"`;
  if (file.provenance !== 'translated') yield 'does not say where its words come from';
  if (typeof file.checked !== 'boolean') yield 'does not say whether it is checked';
  const own = Object.keys(file.parts ?? {});
  for (const key of own) if (!PART_KEYS.some((one) => one === key)) yield `unknown part "${key}"`;
  for (const key of PART_KEYS) {
    if (!own.includes(key)) yield `part "${key}" is missing`;
    for (const form of file.parts?.[key] ?? [])
      if (!partForm(form).replace('*', '') || /[|*].|^\*/.test(form))
        yield `${key} "${form}" is no form`;
  }
}
