import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Row } from './rows/types.ts';

export interface Pages {
  /** Address of a row's page with a subject on it; 'none' for the page alone. */
  url(page: string, subject: string): string;
  close(): void;
}

/** A page of the comparison. */
export type PageSource = Pick<Row, 'id' | 'body' | 'script' | 'rtl'>;

/** Serves every page with every subject, from this machine. */
export function servePages(
  pages: readonly PageSource[],
  scripts: Map<string, string>,
): Promise<Pages> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const subject = searchParams.get('subject') ?? 'none';
    const page = pages.find(({ id }) => `/${id}` === pathname);
    if (pathname === '/script') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(scripts.get(subject) ?? '');
    } else if (page) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html(page, subject));
    } else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: (page, subject) => `http://127.0.0.1:${port}/${page}?subject=${subject}`,
        close: () => void server.close(),
      });
    });
  });
}

function html({ body, script = '', rtl }: PageSource, subject: string): string {
  return `<!doctype html><html lang="en"${rtl ? ' dir="rtl"' : ''}><head><title>A page</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>:root { color-scheme: light dark } body { margin: 0; font: 16px/1.4 sans-serif }</style></head>
<body><main>${body}</main><script>${script}</script><script src="/script?subject=${subject}"></script></body></html>`;
}
