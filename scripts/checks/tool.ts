import { spawn } from 'node:child_process';

/** Ms after which a tool counts as hanging, and is ended: several times what the longest takes. */
const TOO_LONG = 45 * 60_000;

export interface Ended {
  ok: boolean;
  /** Standard output. */
  output: string;
  /** Both outputs as they came. */
  log: string;
}

/** Runs one of the node modules' programs to its end, with `env` beside the variables of this process. */
export function tool(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
      timeout: TOO_LONG,
    });
    let output = '';
    let log = '';
    const keep = (text: Buffer, standard: boolean) => {
      log += text;
      if (standard) output += text;
    };
    child.stdout.on('data', (text: Buffer) => keep(text, true));
    child.stderr.on('data', (text: Buffer) => keep(text, false));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output, log }));
  });
}
