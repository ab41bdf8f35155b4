import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen } from './listen.ts';
import { sites } from './pages-server.ts';

export interface RecordingProxy {
  port: number;
  /** `host:port` of everything that the browser has asked for so far, in that order. */
  asked: readonly string[];
  close(): Promise<void>;
}

/**
 * An HTTP proxy on a free port of 127.0.0.1 that writes down every request. Practice sites are
 * tunnelled to their server; whatever else is asked for is refused, for nothing here is on the network.
 * @param pagesPort of `servePages`
 */
export async function startRecordingProxy(pagesPort: number): Promise<RecordingProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    const { hostname, port } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    asked.push(`${hostname}:${port || 80}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket, first) => {
    const address = request.url ?? '';
    asked.push(address);
    client.on('error', () => client.destroy());
    if (!sites[address.replace(/:443$/, '')]) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const practice = connect(pagesPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      practice.write(first);
      client.pipe(practice).pipe(client);
    });
    practice.on('error', () => client.destroy());
    client.once('close', () => practice.destroy());
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return {
    port: await listen(server),
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
