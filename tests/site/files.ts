import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { SiteOptions } from './server.ts';

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
}

/** Where the built practice account asks for its own files (`base` of practice/vite.config.ts). */
const OWN = '/__practice/';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** What the server sends for a path: the tests' own page, a file of the practice account, or the account. */
export async function answer(path: string, dest: string, options: SiteOptions): Promise<Answer> {
  const page = options.page?.(path);
  if (page) return { status: page.status, type: TYPES['.html'] ?? '', body: page.html };
  if (path.startsWith(OWN)) return file(join(options.practice, path.slice(OWN.length)));
  // Any other address is a page of the account; what is no page (the icon a browser asks for) is not.
  if (dest === 'document' || dest === 'iframe') return file(join(options.practice, 'index.html'));
  return missing(path);
}

async function file(path: string): Promise<Answer> {
  try {
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    return { status: 200, type, body: await readFile(path) };
  } catch {
    return missing(basename(path));
  }
}

function missing(what: string): Answer {
  return { status: 404, type: 'text/plain; charset=utf-8', body: `No ${what} here.` };
}
