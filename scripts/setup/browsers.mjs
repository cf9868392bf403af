import { existsSync } from 'node:fs';
import { canInstall, install } from './debian.mjs';
import { toolEnvironment, toolNode } from './node.mjs';
import { CHROMIUM_PLACES, FIREFOX_PLACES, find } from './places.mjs';
import { Remedy, run, say } from './run.mjs';

/** The path of a Chromium, installed if none is found. Needs the node modules. */
export async function ensureChromium() {
  const search = async () => find('CHROMIUM_PATH', CHROMIUM_PLACES) ?? (await playwrightsOwn());
  const found = (await search()) ?? ((await download()) ? await search() : null);
  if (found) return found;
  if (canInstall() && install('chromium')) {
    const installed = await search();
    if (installed) return installed;
  }
  throw new Remedy(
    'no Chromium found and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** The path of a Firefox, installed if none is found. */
export function ensureFirefox() {
  const found = find('FIREFOX_PATH', FIREFOX_PLACES);
  if (found) return found;
  if (canInstall() && install('firefox-esr')) {
    const installed = find('FIREFOX_PATH', FIREFOX_PLACES);
    if (installed) return installed;
  }
  throw new Remedy(
    'no Firefox found and none could be installed: install Firefox, or set FIREFOX_PATH to one.',
  );
}

/** The Chromium that Playwright downloaded earlier, if it did. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

async function download() {
  say('downloading a Chromium (playwright install chromium)');
  const env = toolEnvironment({ PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' });
  const cli = 'node_modules/@playwright/test/cli.js';
  return run(toolNode(), [cli, 'install', 'chromium'], { env, quiet: true });
}
