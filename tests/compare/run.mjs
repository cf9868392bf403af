import { existsSync, readFileSync } from 'node:fs';
import { ensureChromium, ensureFirefox } from '../../scripts/setup/browsers.mjs';
import { ensureModules } from '../../scripts/setup/modules.mjs';
import { toolEnvironment } from '../../scripts/setup/node.mjs';
import { guarded, Remedy, run, say } from '../../scripts/setup/run.mjs';
import { launch } from '../../scripts/setup/tools.mjs';

// `npm run compare`: installs what is missing, the libraries into this folder alone, and plays the
// comparison. Takes about a quarter of an hour.
await guarded(async () => {
  ensureModules();
  ensureLibraries();
  const CHROMIUM_PATH = await ensureChromium();
  launch('tests/compare/main.ts', toolEnvironment({ CHROMIUM_PATH, FIREFOX_PATH: firefox() }));
});

function ensureLibraries() {
  const packages = (path) => (existsSync(path) ? JSON.parse(readFileSync(path)).packages : {});
  const wanted = Object.entries(packages('tests/compare/package-lock.json'));
  const installed = packages('tests/compare/node_modules/.package-lock.json');
  if (wanted.every(([path, one]) => path === '' || installed[path]?.version === one.version))
    return;
  say('installing the tour libraries (npm ci --prefix tests/compare)');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--prefix', 'tests/compare'];
  if (!run('npm', ['ci', ...flags])) throw new Remedy('npm ci failed (see above).');
}

/** Without a Firefox its part is left out. */
function firefox() {
  try {
    return ensureFirefox();
  } catch {
    return '';
  }
}
