import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findFreePort } from '../site/serve-site.ts';

export interface Postgres {
  /** Address of its database, for `DATABASE_URL`. */
  url: string;
  /** Folder with all that it wrote. */
  folder: string;
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>;
  /** Asks something as the superuser. */
  asSuperuser(sql: string): Promise<void>;
  /** `kill -9` of the main process, as when the machine runs out of memory. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port; resolves when it answers. */
  start(): Promise<void>;
  /** Stops it and removes its folder. */
  remove(): Promise<void>;
}

const MISSING = 'Er is geen PostgreSQL. Installeer het met: sudo apt-get install postgresql';
const DEBIAN = '/usr/lib/postgresql';
const READY = 'database system is ready to accept connections';
/** After a kill the old server processes need a moment to end; until then a new one refuses to start. */
const START_WITHIN = 30_000;

/**
 * A real PostgreSQL server in a folder of its own, on a free port.
 * @throws Error that names the package when PostgreSQL, or its user for root, is missing
 */
export async function startPostgres(settings: Record<string, string> = {}): Promise<Postgres> {
  const bin = findPrograms();
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'loket-pg-'));
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } };
  const data = join(folder, 'data');
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-locale'],
    {
      ...options,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const port = await findFreePort();
  let child: ChildProcess | undefined;
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
  const address = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const asSuperuser = async (sql: string): Promise<void> => {
    const client = new pg.Client(address('postgres'));
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  let databases = 0;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const old = child;
    child = undefined;
    if (!old || old.exitCode !== null || old.signalCode !== null) return;
    const exited = once(old, 'exit');
    old.kill(signal);
    await exited;
  };
  // Whoever started it may end before it stops it: it must not stay behind.
  const atExit = (): void => void child?.kill('SIGKILL');
  process.once('exit', atExit);
  const postgres: Postgres = {
    url: address('postgres'),
    folder,
    asSuperuser,
    createDatabase: async () => {
      const name = `loket${++databases}`;
      await asSuperuser(`CREATE DATABASE ${name}`);
      return address(name);
    },
    kill: () => end('SIGKILL'),
    start: async () => {
      const until = Date.now() + START_WITHIN;
      for (;;) {
        const fresh = spawn(join(bin, 'postgres'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
        let said = '';
        const ready = new Promise<boolean>((done) => {
          fresh.stderr.on('data', (chunk: Buffer) => {
            said = (said + chunk.toString('utf8')).slice(-4000);
            if (said.includes(READY)) done(true);
          });
          fresh.once('close', () => done(false));
        });
        child = fresh;
        if (await ready) return;
        if (Date.now() > until) throw new Error(`PostgreSQL start niet:\n${said}`);
        await pause(100);
      }
    },
    remove: async () => {
      process.off('exit', atExit);
      // SIGINT: PostgreSQL's own "fast" shutdown.
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await postgres.start();
  } catch (error) {
    await postgres.remove();
    throw error;
  }
  return postgres;
}

function findPrograms(): string {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin'))
    : [];
  const found = [...(process.env.PATH ?? '').split(':'), ...versions].find((bin) =>
    existsSync(join(bin, 'initdb')),
  );
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** PostgreSQL refuses to run as root; then it runs as the user of its package. */
function findUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch (error) {
    throw new Error(`De gebruiker postgres ontbreekt. ${MISSING}`, { cause: error });
  }
}
