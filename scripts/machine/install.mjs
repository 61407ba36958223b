import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';
import { isStopping, run } from './run.mjs';
import { aloud } from './say.mjs';

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.install-stamp');

/** Installs the packages of the lock file when they are not there, or are those of another lock file. */
export async function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  rmSync(STAMP, { force: true });
  const code = await aloud('Onderdelen installeren met npm ci (ongeveer een minuut)', () =>
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'], {
      env: machineEnv(),
    }),
  );
  if (isStopping()) process.exit(code);
  if (code !== 0)
    throw new Error(
      'Het installeren is niet gelukt. Lees de melding van npm hierboven. Controleer de verbinding met internet en probeer het opnieuw.',
    );
  writeFileSync(STAMP, lock);
}

/** The environment without node_modules/.bin in PATH: `npm ci` takes away the very Node that it would find there. */
function machineEnv() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(MODULES));
  return { ...process.env, PATH: path.join(delimiter) };
}
