import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { answer } from './files.ts';

/** The hosts of the site that the loopback server answers for. */
export const SITE_HOSTS = ['www.dell.com', 'dell.com', 'downloadstore.dell.com'] as const;

/** One request as the server saw it. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  /** `Sec-Fetch-Dest`: "document", "script", "empty" for fetch and beacons, … */
  dest: string;
}

export interface Site {
  port: number;
  spki: string;
  /** Every request so far, in order. */
  requests: SeenRequest[];
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Folder with the built practice account. */
  practice: string;
  /** Asked with each document's path: a page of the tests' own instead of the practice account. */
  page?: (path: string) => { status: number; html: string } | null;
}

/** Serves the practice account as https://www.dell.com from a free port of 127.0.0.1. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { key, cert, spki } = await makeCertificate(SITE_HOSTS);
  const requests: SeenRequest[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const dest = String(request.headers['sec-fetch-dest'] ?? '');
    requests.push({ method: request.method ?? 'GET', host, path, dest });
    const { status, type, body } = await answer(path.split('?')[0] ?? '/', dest, options);
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
  const port = await listen(server);
  return { port, spki, requests, close: () => close(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
  });
}
