import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../locales/text.ts';
import { codeOf } from '../site/labels-plugin.ts';

/** A file of the package that is written from `locales/*.json`. */
export interface LocaleFile {
  relativeDest: string;
  contents: string;
}

const FOLDER = join(import.meta.dirname, '../locales');

/**
 * For each language `text/<tag>.js`, which puts its words where the guide and the extension's pages
 * look for them, and `_locales/<tag>/messages.json`, which the browser reads for the manifest.
 */
export function localeFiles(folder: string = FOLDER): LocaleFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Text)
    .flatMap((text) => [script(text), messages(text)]);
}

/** The trailing `0` keeps the whole text from being sent back as the script's result. */
function script(text: Text): LocaleFile {
  const json = JSON.stringify(text).replaceAll(/[^\x20-\x7e]/g, codeOf);
  const tag = text.meta.language;
  return { relativeDest: `text/${tag}.js`, contents: `globalThis.signpostText=${json};0\n` };
}

/** Chrome writes tags with an underscore. */
function messages(text: Text): LocaleFile {
  const tag = text.meta.language.replaceAll('-', '_');
  const contents = {
    name: { message: text.extension.name },
    description: { message: text.extension.description },
    step: {
      message: text.overlay.label.replace('{number}', '$NUMBER$').replace('{total}', '$TOTAL$'),
      placeholders: { number: { content: '$1' }, total: { content: '$2' } },
    },
  };
  return { relativeDest: `_locales/${tag}/messages.json`, contents: JSON.stringify(contents) };
}
