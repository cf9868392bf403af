import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShortcutId } from '../console/shortcuts.ts';
import type { Words } from '../console/words.ts';
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
    .flatMap((text) => [script(text), messages(text, wordsFor(text.meta.language))]);
}

/** The console's words of a language; null while it has none, where the browser takes English. */
function wordsFor(tag: string): Words | null {
  const path = join(FOLDER, 'console', `${tag}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Words) : null;
}

/** The trailing `0` keeps the whole text from being sent back as the script's result. */
function script(text: Text): LocaleFile {
  const json = JSON.stringify(text).replaceAll(/[^\x20-\x7e]/g, codeOf);
  const tag = text.meta.language;
  return { relativeDest: `text/${tag}.js`, contents: `globalThis.signpostText=${json};0\n` };
}

/** Chrome writes tags with an underscore. */
function messages(text: Text, words: Words | null): LocaleFile {
  const tag = text.meta.language.replaceAll('-', '_');
  const contents = {
    name: { message: text.extension.name },
    description: { message: text.extension.description },
    step: {
      message: text.overlay.label.replace('{number}', '$NUMBER$').replace('{total}', '$TOTAL$'),
      placeholders: { number: { content: '$1' }, total: { content: '$2' } },
    },
    ...(words && shortcuts(text, words)),
  };
  return { relativeDest: `_locales/${tag}/messages.json`, contents: JSON.stringify(contents) };
}

/** What the browser's list of shortcuts says, by the ids of the commands. */
function shortcuts(
  text: Text,
  { act, console, share }: Words,
): Record<ShortcutId, { message: string }> {
  return {
    flash: { message: act.flash },
    hint: { message: act.hint },
    pause: { message: text.overlay.pause },
    share: { message: share.on },
    jump: { message: act.jump },
    console: { message: console.title },
  };
}
