import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { tempFolder } from '../temp-folder.ts';

export interface Arrived {
  from: string | false;
  to: string[];
  mail: ParsedMail;
  source: string;
}

/** A real mail server that keeps what arrives; `url` has no options. */
export async function startMailServer(
  options: SMTPServerOptions = {},
): Promise<{ url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const source = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        arrived.push({
          from: mailFrom && mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          mail: await simpleParser(source),
          source: source.toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {}); // A client that hangs up on a bad certificate is part of the test.
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', () => ready()));
  onTestFinished(() => new Promise<void>((ready) => server.close(() => ready())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, arrived };
}

/** A server that is no mail server: it does with a connection what the test says. */
export async function startRawServer(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onConnection(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((ready) => server.close(() => ready()));
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The address of a port on which nobody listens. */
export async function findClosedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((ready) => server.close(ready));
  return `smtp://127.0.0.1:${port}`;
}

/** A certificate that signs itself, for this address (needs the command `openssl`). */
export function createCertificate(address: string): { key: string; cert: string } {
  const folder = tempFolder();
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=mail.test'],
      ...['-addext', `subjectAltName=${address}`, '-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
}
