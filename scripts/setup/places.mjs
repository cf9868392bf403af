import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Remedy } from './run.mjs';

const PROGRAMS = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const everywhere = (tail) => PROGRAMS.map((folder) => join(folder, tail));

/** Where each browser usually is, the most fitting first. */
export const CHROMIUM_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: [
    ...everywhere('Chromium\\Application\\chrome.exe'),
    ...everywhere('Google\\Chrome\\Application\\chrome.exe'),
  ],
};

export const FIREFOX_PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: everywhere('Mozilla Firefox\\firefox.exe'),
};

export const READER_PLACES = {
  linux: ['/usr/bin/tesseract', '/usr/local/bin/tesseract'],
  darwin: ['/opt/homebrew/bin/tesseract', '/usr/local/bin/tesseract'],
  win32: everywhere('Tesseract-OCR\\tesseract.exe'),
};

/**
 * The first of the usual places that exists; what the environment names goes before all.
 * @param {string} variable
 * @param {Record<string, string[]>} places
 * @returns {string | null}
 */
export function find(variable, places) {
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    throw new Remedy(`${variable} names ${named}, which is not there: correct it or unset it.`);
  }
  return named ?? places[process.platform]?.find((place) => existsSync(place)) ?? null;
}
