import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** Every host:port a browser asked for, in order, let through or not. */
  hosts: string[];
  close(): Promise<void>;
}

/**
 * An HTTP CONNECT proxy in front of the loopback site: pipes the site's hosts to `sitePort`, answers
 * 403 to all the rest, and writes down whatever a browser tried to reach.
 */
export async function startProxy(
  allowed: readonly string[],
  sitePort: number,
): Promise<RecordingProxy> {
  const hosts: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    hosts.push(request.headers.host ?? request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    hosts.push(target);
    client.on('error', () => client.destroy());
    if (!allowed.includes(target.replace(/:443$/, ''))) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const upstream = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
