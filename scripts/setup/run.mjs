import { spawnSync } from 'node:child_process';

/** The sentence to print instead of a stack: what is wrong and what to do about it. */
export class Remedy extends Error {}

/** Says in one line what is being done. */
export function say(line) {
  console.log(`signpost: ${line}`);
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet`: show its output only if it fails
 * @returns {boolean} true when it ended well
 */
export function run(program, args, { quiet = false, env = process.env } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    env,
    // The output of a quiet program is kept for the case that it fails.
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
    // npm and npx are scripts there.
    shell: process.platform === 'win32' && !program.includes('\\'),
  });
  if (status === 0) return true;
  if (quiet)
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  return false;
}

/** Runs `main` and turns a remedy into one sentence and a failing exit. */
export async function guarded(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Remedy)) throw error;
    console.error(`signpost: ${error.message}`);
    process.exitCode = 1;
  }
}
