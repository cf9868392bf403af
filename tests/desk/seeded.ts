import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM_BUILD } from '../e2e/driver/builds';

/** Mistakes that a reviewer of French is to find. */
export const SEEDS = {
  overflow: { id: 'overlay.pause', text: 'Donaudampfschifffahrtsgesellschaftskapitän' },
  label: { id: 'steps.view.look', text: 'Cherchez «\u00a0Regarder\u00a0» dans la carte.' },
  placeholder: { id: 'steps.action.do', text: 'Cliquez dans la ligne de votre abonnement.' },
  meaning: { id: 'notes.cancels-now', text: 'Votre abonnement a été résilié.' },
} as const;

const ROOT = join(import.meta.dirname, '../..');

/** The production build with the mistakes in its French. @returns its folder */
export function seededBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-desk-'));
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  change(join(folder, 'text/fr.js'), (text) => {
    const [, json = ''] = /^globalThis\.signpostText=(.*);0\s*$/.exec(text) ?? [];
    return `globalThis.signpostText=${JSON.stringify(seeded(JSON.parse(json)))};0\n`;
  });
  return folder;
}

/** What the commands need of the project, with the same mistakes. @returns its folder */
export function seededProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-project-'));
  for (const part of ['locales', 'site/labels']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  change(join(folder, 'locales/fr.json'), (text) =>
    JSON.stringify(seeded(JSON.parse(text)), null, 2),
  );
  return folder;
}

export function change(path: string, turn: (text: string) => string): void {
  writeFileSync(path, turn(readFileSync(path, 'utf8')));
}

function seeded(text: object): object {
  for (const { id, text: words } of Object.values(SEEDS)) set(text, id.split('.'), words);
  return text;
}

function set(branch: object, [key = '', ...rest]: string[], words: string): void {
  const own = branch as Record<string, unknown>;
  if (rest.length === 0) own[key] = words;
  else set(own[key] as object, rest, words);
}
