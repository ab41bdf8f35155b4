import type { AddressInfo, Server } from 'node:net';

/** Opens a server on a free port of this machine alone. @returns the port @throws when it cannot be opened */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((done, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}
