import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigFout } from '../config-fout.ts';
import type { Log } from '../log.ts';
import type { Config } from './config.ts';
import type { OutboxStorage } from '../outbox/storage.ts';
import { startOutbox } from './start-outbox.ts';
import { openSites } from '../sites/open-sites.ts';
import { createPostLimit } from './post-limit.ts';
import { answerRawErrors } from './raw-error.ts';
import { createRequestHandler } from './request-handler.ts';
import { sendError } from './send-error.ts';

export interface RunningServer {
  /** Address that it listens on, for this machine. */
  url: string;
  demo: boolean;
  /** Stops taking requests, finishes what is under way, closes mail and database. */
  stop(): Promise<void>;
}

/** How long requests under way may take after a stop, in milliseconds. */
const DRAIN = 30_000;

/**
 * Starts the whole site in this process: files, forms, outbox, mail.
 * @param wrap puts something between the site and its storage; for the fault suite, which switches protections off
 * @throws ConfigFout or OpslagStoring with what the operator can do
 */
export async function startServer(
  config: Config,
  log: Log,
  now: () => number = Date.now,
  wrap?: (storage: OutboxStorage) => OutboxStorage,
): Promise<RunningServer> {
  const sites = await openSites(config, log);
  const outbox = await startOutbox(config, () => sites.current().site.gegevens, log, now, wrap);
  const handle = createRequestHandler({
    config,
    sites,
    log,
    now,
    postLimit: createPostLimit(config.limieten.perAdres),
    balie: outbox.balie,
    storage: outbox.storage,
  });
  // requireHostHeader: our own handler refuses, with our headers.
  const server = createServer({ requireHostHeader: false, connectionsCheckingInterval: 2_000 }, handle);
  Object.assign(server, {
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 10_000,
    timeout: 60_000,
  });
  server.on('checkContinue', handle);
  server.on('checkExpectation', (req, res) => {
    const { site, securityHeaders } = sites.current();
    for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value);
    sendError(req, res, site.files, 417).catch(() => res.destroy());
  });
  answerRawErrors(server, () => sites.current().securityHeaders);
  try {
    await listen(server, config);
  } catch (error) {
    await outbox.stop();
    throw error;
  }
  const watch = sites.watch();
  return {
    url: toUrl(server.address() as AddressInfo),
    demo: sites.current().site.demo,
    stop: async () => {
      await watch.stop();
      await drain(server);
      await outbox.stop();
    },
  };
}

async function listen(server: Server, { port, host }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ConfigFout(
        `Poort ${port} is al in gebruik. Stop het andere programma, of kies een andere poort: PORT=${port + 1} npm start`,
      );
    case 'EACCES':
      return new ConfigFout(
        `Poort ${port} mag dit programma niet gebruiken. Kies een poort boven 1023: PORT=4321 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ConfigFout(
        `Het adres ${host} is niet van deze computer. Laat HOST weg, of kies HOST=0.0.0.0 voor alle adressen.`,
      );
    default:
      return error;
  }
}

/** Resolves when every connection is closed: idle ones at once, busy ones after their answer or after `DRAIN`. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), DRAIN);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}

function toUrl({ address, family, port }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
