import { execFile } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's documentation packages: manuals in many languages, small, none of them written by us. */
const PACKAGES = [
  'apt-doc',
  'aptitude-doc-cs',
  'aptitude-doc-fi',
  'debian-faq',
  'debian-faq-it',
  'debian-faq-ko',
  'debian-faq-nl',
  'debian-faq-pt',
  'debian-faq-ru',
  'debian-policy',
  'debian-reference-es',
  'debian-reference-fr',
  'debian-reference-zh-tw',
  'developers-reference-de',
  'maint-guide-ja',
  'maint-guide-vi',
  'postgresql-doc-15',
];

/** Where they are kept: outside of the project. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'signpost', 'pages');
/** Pages of one package; they are spread over all that it has. */
const FROM_EACH = 30;

export interface DocumentPage {
  package: string;
  path: string;
}

/**
 * HTML pages out of Debian's packages, which apt brings where they are missing.
 * @returns null where there is no apt, or it brings nothing: the reason is printed
 */
export async function documentPages(): Promise<DocumentPage[] | null> {
  await mkdir(CACHE, { recursive: true });
  const pages: DocumentPage[] = [];
  for (const name of PACKAGES) {
    const folder = join(CACHE, name);
    if (!(await unpacked(name, folder))) return null;
    const found = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = found
      .filter((one) => one.isFile() && one.name.endsWith('.html'))
      .map((one) => join(one.parentPath, one.name))
      .sort();
    for (let at = 0; at < Math.min(FROM_EACH, files.length); at += 1) {
      const path = files[Math.floor((at * files.length) / Math.min(FROM_EACH, files.length))];
      if (path) pages.push({ package: name, path });
    }
  }
  return pages;
}

async function unpacked(name: string, folder: string): Promise<boolean> {
  if ((await readdir(folder).catch(() => [])).length > 0) return true;
  try {
    await run('apt-get', ['download', name], { cwd: CACHE });
    const archive = (await readdir(CACHE)).find((file) => file.startsWith(`${name}_`));
    if (!archive) throw new Error('apt brought nothing');
    await run('dpkg-deb', ['-x', archive, name], { cwd: CACHE });
    return true;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    console.log(
      missing
        ? 'Skipped: the pages are Debian’s documentation, and there is no apt here to bring it.'
        : `Skipped: apt could not bring ${name}. Run apt-get update, and see that it reaches its servers.`,
    );
    return false;
  }
}
