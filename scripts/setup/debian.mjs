import { existsSync } from 'node:fs';
import { run, say } from './run.mjs';

/** True where packages of Debian can be installed without asking anybody. */
export function canInstall() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs packages of Debian; false if that fails. */
export function install(...packages) {
  say(`installing ${packages.join(' ')} (apt-get)`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['-q', 'update'], { quiet: true, env }) &&
    run('apt-get', ['-q', '-y', 'install', '--no-install-recommends', ...packages], {
      quiet: true,
      env,
    })
  );
}
