import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../src/server/http/config.ts';
import { startServer } from '../../src/server/http/start-server.ts';
import type { RunningServer } from '../../src/server/http/start-server.ts';
import type { LogRegel } from '../../src/server/log.ts';
import { writeFixtureDist } from './fixture-dist.ts';
import { tempFolder } from './temp-folder.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}
export interface TestServer extends RunningServer {
  folder: string;
  log: LogRegel[];
  port: number;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: string | Buffer,
  ): Promise<Answer>;
  /** Posts a form as a browser does, from the site's own page. */
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Answer>;
  /** Sends bytes as they are and gives all that comes back. */
  raw(text: string): Promise<string>;
}

/** A real server on a free port with the small build; it stops after the test. */
export async function startTestServer(
  env: Record<string, string> = {},
  prepare?: (distDir: string) => void,
): Promise<TestServer> {
  const folder = tempFolder();
  const distDir = join(folder, 'dist');
  writeFixtureDist(distDir);
  prepare?.(distDir);
  const log: LogRegel[] = [];
  const config = readConfig({
    PORT: '0',
    SITE_URL: 'http://localhost',
    DIST_DIR: distDir,
    VAR_DIR: join(folder, 'var'),
    FORMULIER_MINSTE_SECONDEN: '0',
    ...env,
  });
  const server = await startServer(config, (regel) => log.push(regel));
  onTestFinished(() => server.stop());
  const port = Number(new URL(server.url).port);
  // Node's own client: fetch hides redirects, decodes bodies and refuses to set Host and Origin.
  const send: TestServer['send'] = (method, path, headers = {}, body) =>
    new Promise((resolve, reject) => {
      const req = request(
        { host: '127.0.0.1', port, method, path, headers: { Connection: 'close', ...headers } },
        (res) => {
          const chunks: Buffer[] = [];
          res.on('data', (chunk: Buffer) => chunks.push(chunk));
          res.on('error', reject);
          res.on('end', () => {
            const bytes = Buffer.concat(chunks);
            resolve({
              status: res.statusCode ?? 0,
              headers: res.headers,
              body: bytes,
              text: bytes.toString('utf8'),
            });
          });
        },
      );
      req.on('error', reject);
      req.end(body);
    });
  return {
    ...server,
    folder,
    log,
    port,
    send,
    get: (path, headers) => send('GET', path, headers),
    post: (path, fields, headers = {}) =>
      send(
        'POST',
        path,
        {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: `http://127.0.0.1:${port}`,
          ...headers,
        },
        new URLSearchParams(fields).toString(),
      ),
    raw: (text) =>
      new Promise((resolve, reject) => {
        let received = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.on('data', (chunk) => (received += chunk.toString('latin1')));
        socket.on('close', () => resolve(received));
        socket.on('error', reject);
      }),
  };
}
