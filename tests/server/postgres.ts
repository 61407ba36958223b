import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** A real PostgreSQL server of our own, in a folder that disappears with it. */
export interface PostgresServer {
  /** Folder with all that it wrote. */
  folder: string;
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Asks something as the superuser. */
  asSuperuser(sql: string): Promise<void>;
  /** Ends all of it at once, as a power cut would, and starts it again. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const INSTALL = 'Installeer PostgreSQL: sudo apt-get install postgresql';

/**
 * Starts a server on a free port of this machine.
 * @throws Error that names the Debian package when PostgreSQL or the right to run it is missing
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-pg-'));
  const user = findUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    program('initdb'),
    ['-D', data, '-U', 'baas', '-A', 'trust', '-E', 'UTF8', '--locale=C'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb lukte niet. ${INSTALL}\n${made.stderr}`);
  const port = await findFreePort();
  const options = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    ...settings,
  });
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(
      program('postgres'),
      ['-D', data, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] },
    );
    await untilReady(port, child);
    return child;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  };
  // A test that dies must not leave a server behind.
  const atExit = (): void => void server.kill('SIGKILL');
  process.once('exit', atExit);
  let databases = 0;
  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'baas', database: 'postgres' });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  return {
    folder,
    asSuperuser,
    createDatabase: async () => {
      const name = `loket${++databases}`;
      await asSuperuser(`CREATE DATABASE ${name}`);
      return `postgres://baas@127.0.0.1:${port}/${name}`;
    },
    kill: () => end('SIGKILL'),
    restart: async () => {
      server = await start();
    },
    stop: async () => {
      process.off('exit', atExit);
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package makes. */
function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);
  const user = { uid: id('-u'), gid: id('-g') };
  if (user.uid > 0) return user;
  throw new Error(`De gebruiker postgres bestaat niet. ${INSTALL}`);
}

function program(name: string): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, 'bin'))
    : [];
  const found = [...(process.env.PATH ?? '').split(':'), ...versions]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name} is niet gevonden. ${INSTALL}`);
  return found;
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null)
      throw new Error(`PostgreSQL stopte meteen (code ${child.exitCode}). ${INSTALL}`);
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'baas', database: 'postgres' });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await pause(50);
    }
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
