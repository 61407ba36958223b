import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small server of our own, listening on this machine only. */
export interface LocalServer {
  /** `http://localhost:<port>`, without a slash at the end. */
  base: string;
  /** Ends it at once, with what is still being sent. */
  stop(): Promise<void>;
}

/** Lets a server listen on a free port of this machine. */
export async function listenLocally(server: Server): Promise<LocalServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
