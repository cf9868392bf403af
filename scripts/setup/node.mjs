import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { Remedy } from './run.mjs';

/** The first Node that runs TypeScript as it is, and that all tools take. */
const NEEDED = [22, 18];

/**
 * The Node that the tools run on: the one among the node modules, where there is one for this
 * platform, else the one that runs this.
 */
export function toolNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const own = resolve(`node_modules/node-${platform}-${process.arch}/bin/${name}`);
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return process.execPath;
  throw new Remedy(
    `the tools need Node ${NEEDED.join('.')} or newer and this is ${process.versions.node}: install the current Node from nodejs.org and run the command again.`,
  );
}

/** The environment in which the tools find that Node and each other. */
export function toolEnvironment(extra = {}) {
  const path = [dirname(toolNode()), resolve('node_modules/.bin'), process.env.PATH].join(
    delimiter,
  );
  return { ...process.env, PATH: path, ...extra };
}
