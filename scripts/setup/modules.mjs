import { existsSync, readFileSync } from 'node:fs';
import { Remedy, run, say } from './run.mjs';

/** Installs the node modules if one that package-lock.json names is missing or of another version. */
export function ensureModules() {
  if (areCurrent()) return;
  say('installing the node modules (npm ci, about a minute)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Remedy('npm ci failed (see above): check the network, then run the command again.');
  }
}

function areCurrent() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      // '' is the project itself; the optional ones depend on the platform.
      path === '' || optional || installed[path]?.version === version,
  );
}

function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
