import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SHELL =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><script src="/pages.js"></script></head><body></body></html>';

/** Serves an empty page with a script from a free port of 127.0.0.1. */
export async function serve(script: string): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    const own = url === '/pages.js';
    const type = own ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(own ? script : SHELL);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
