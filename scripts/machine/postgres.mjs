import { existsSync, readdirSync } from 'node:fs';
import { run } from './run.mjs';
import { aloud } from './say.mjs';

const DEBIAN = '/usr/lib/postgresql';

/**
 * The programs of PostgreSQL for the tests: on the path, or Debian's, which are installed here when that is allowed.
 * The tests start and stop their own server.
 * @throws {Error} with what to install
 */
export async function ensurePostgres() {
  if (hasPostgres()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await aloud('PostgreSQL installeren met apt-get (een minuut)', aptInstall);
    if (hasPostgres()) return;
  }
  throw new Error(
    'De tests hebben PostgreSQL nodig. Installeer dat met: sudo apt-get install postgresql. Begin dan opnieuw: npm test.',
  );
}

function hasPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => `${DEBIAN}/${version}/bin`) : [];
  return [...(process.env.PATH ?? '').split(':'), ...versions].some((folder) =>
    existsSync(`${folder}/initdb`),
  );
}

async function aptInstall() {
  // Debian would start a server of its own after the installation; the tests need only the programs.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['-qq', 'update'], { env, output: 'hold' });
  await run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'postgresql'], {
    env,
    output: 'hold',
  });
}
