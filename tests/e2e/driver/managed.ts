import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Site } from '../../site/server.ts';
import { CHROMIUM_BUILD, geckoId } from './builds.ts';
import { chromiumDriver } from './chromium.ts';
import { firefoxDriver } from './firefox.ts';
import type { Driver, Engine } from './types.ts';

/** Where Debian's Chromium reads what an organisation sets; Chrome has a folder of its own. */
const POLICIES = /google|chrome$/.test(process.env.CHROMIUM_PATH ?? '')
  ? '/etc/opt/chrome/policies/managed'
  : '/etc/chromium/policies/managed';

/** A browser in which an organisation has set something for Signpost. */
export interface ManagedDriver extends Driver {
  /** Sets something else; Chromium hears of it within seconds, Firefox when it starts again. */
  set(settings: object): Promise<void>;
}

/**
 * Launches it with files such as an administrator would write (`docs/administrators.md`). Other
 * browsers that run meanwhile are left alone: in Chromium the file speaks of the extension by its id,
 * which follows from its folder, and that is a copy of the build; Firefox is told where its file is.
 * @throws Error where Chromium's folder of policies can't be written
 */
export function managedDriver(engine: Engine, site: Site, settings: object) {
  return engine === 'firefox' ? firefox(site, settings) : chromium(site, settings);
}

async function chromium(site: Site, settings: object): Promise<ManagedDriver> {
  const folder = await temporary();
  const build = join(folder, 'build');
  await cp(CHROMIUM_BUILD, build, { recursive: true });
  const id = idOf(build);
  const file = join(POLICIES, `signpost-${id}.json`);
  const set = (to: object) => write(file, { '3rdparty': { extensions: { [id]: to } } });
  const clear = async () => {
    await rm(file, { force: true });
    await rm(folder, { recursive: true });
    // Folders that hold something stay.
    await rmdir(POLICIES).then(
      () => rmdir(dirname(POLICIES)),
      () => {},
    );
  };
  return cleared(clear, async () => {
    await set(settings).catch((error) => {
      const needed = 'What an organisation sets can be tested in Chromium only as somebody who may';
      throw new Error(`${needed} write ${POLICIES} (root, as in .ci/run). ${error}`);
    });
    return { ...(await chromiumDriver(site, { build })), set };
  });
}

async function firefox(site: Site, settings: object): Promise<ManagedDriver> {
  const folder = await temporary();
  const file = join(folder, 'policies.json');
  const set = (to: object) =>
    write(file, { policies: { '3rdparty': { Extensions: { [geckoId()]: to } } } });
  return cleared(
    () => rm(folder, { recursive: true }),
    async () => {
      await set(settings);
      return { ...(await firefoxDriver(site, { policies: file })), set };
    },
  );
}

/** Clears away what was written when the browser is closed, or does not even come. */
async function cleared(
  clear: () => Promise<void>,
  launch: () => Promise<ManagedDriver>,
): Promise<ManagedDriver> {
  try {
    const driver = await launch();
    return { ...driver, close: () => driver.close().finally(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Its true path: an id follows from that. */
async function temporary(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'signpost-managed-')));
}

/** Another test may take the empty folder away just then. */
async function write(file: string, settings: object): Promise<void> {
  const once = async () => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(settings));
  };
  await once().catch((error) => (error.code === 'ENOENT' ? once() : Promise.reject(error)));
}

/** The id that Chromium gives to an unpacked extension without a key: half a SHA-256 of its path, in a–p. */
function idOf(path: string): string {
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
