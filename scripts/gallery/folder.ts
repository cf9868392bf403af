import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUT = resolve(process.env.SIGNPOST_OUT ?? '.output');

/** The extension that is pictured. */
export const BUILD = join(OUT, 'chrome-mv3');
/** Where the pictures and their index go. */
export const GALLERY = join(OUT, 'gallery');

/** How each step is pictured. */
export const LOOKS = [
  { name: 'wide-light', look: { width: 'wide', scheme: 'light', text: 1 } },
  { name: 'wide-dark', look: { width: 'wide', scheme: 'dark', text: 1 } },
  { name: '320-light', look: { width: 'narrow', scheme: 'light', text: 1 } },
  { name: '320-dark', look: { width: 'narrow', scheme: 'dark', text: 1 } },
] as const;

/** What is kept beside the pictures of a step in a language. */
export interface Taken {
  /** Name of what was pictured: another build, or other words, make another. */
  stamp: string;
  /** Of the texts of the step: English and translation. */
  texts: { id: string; english: string; text: string }[];
}

export function pictureOf(language: string, step: string, look: string): string {
  return join(GALLERY, language, `${step}-${look}.webp`);
}

export function notesOf(language: string, step: string): string {
  return join(GALLERY, language, `${step}.json`);
}

/** What was taken of a step in a language; null if it was not, or not wholly. */
export function takenOf(language: string, step: string): Taken | null {
  const notes = notesOf(language, step);
  const whole = LOOKS.every(({ name }) => existsSync(pictureOf(language, step, name)));
  return whole && existsSync(notes) ? (JSON.parse(readFileSync(notes, 'utf8')) as Taken) : null;
}

/** Tags of the languages in the build. */
export function languagesOf(build = BUILD): string[] {
  return readdirSync(join(build, 'text'))
    .flatMap((file) => /^review-(.+)\.js$/.exec(file)?.[1] ?? [])
    .sort();
}

/** A name for what a picture in a language shows: the program, and the language's words. */
export function stampOf(language: string, build = BUILD): string {
  const hash = createHash('sha256');
  const program = ['overlay.js', ...chunks(build)];
  for (const file of [...program, `text/${language}.js`])
    hash.update(readFileSync(join(build, file)));
  return hash.digest('hex').slice(0, 16);
}

function chunks(build: string): string[] {
  return readdirSync(join(build, 'chunks'))
    .sort()
    .map((file) => `chunks/${file}`);
}
