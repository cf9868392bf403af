import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the production builds are. */
const OUT = resolve(process.env.SIGNPOST_OUT ?? '.output');

export const CHROMIUM_BUILD = join(OUT, 'chrome-mv3');
export const FIREFOX_BUILD = join(OUT, 'firefox-mv3');
export const PRACTICE_BUILD = join(OUT, 'practice');

/** The add-on's id, as the Firefox build states it. */
export function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
