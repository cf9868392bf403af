import { spawnSync } from 'node:child_process';
import { toolNode } from './node.mjs';
import { Remedy, run, say } from './run.mjs';

/**
 * Runs one of the project's own TypeScript programs on the tools' Node, with this command's further
 * arguments; its exit status becomes ours.
 */
export function launch(program, env) {
  const args = [program, ...process.argv.slice(2)];
  const { status } = spawnSync(toolNode(), args, { stdio: 'inherit', env });
  process.exitCode = status ?? 1;
}

/** Builds the Chromium extension and the practice account. */
export function build(env) {
  say('building the extension and the practice account');
  const tool = (path, ...args) => run(toolNode(), [path, ...args], { env, quiet: true });
  const built =
    tool('node_modules/wxt/bin/wxt.mjs', 'build') &&
    tool('node_modules/vite/bin/vite.js', 'build', '--config', 'practice/vite.config.ts');
  if (!built) throw new Remedy('the build failed (see above).');
}
