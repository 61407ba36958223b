import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import { copySqlite, isSqliteInUse } from './sqlite.ts';

/** Where requests are kept: `postgres://…`, or the path of an SQLite file. */
type Place = string;

const isPostgres = (place: Place): boolean => /^postgres(ql)?:\/\//.test(place);

/**
 * Copies all requests to one file while the site runs.
 * @throws OpslagStoring with what the operator can do
 */
export async function makeBackup(place: Place, target: string): Promise<void> {
  if (existsSync(target))
    throw new OpslagStoring(
      `${target} bestaat al. Kies een andere naam: een kopie wordt nooit overschreven.`,
    );
  if (!isPostgres(place) && !existsSync(place))
    throw new OpslagStoring(`Er is geen database op ${place}. Controleer VAR_DIR.`);
  // Made first, for its owner only: what is written into it is never readable by others.
  closeSync(openSync(target, 'wx', 0o600));
  try {
    if (isPostgres(place))
      runPostgres('pg_dump', place, ['--format=custom', '--no-owner', `--file=${target}`]);
    else await copySqlite(place, target);
  } catch (error) {
    rmSync(target);
    throw error;
  }
}

/**
 * Puts a copy back, with the site stopped. What was there stays beside it (SQLite), under the name that is returned.
 * @throws OpslagStoring when the site runs, when there is data and `replace` is false, or when the copy is no copy
 */
export async function restoreBackup(
  place: Place,
  source: string,
  options: { replace: boolean; now: number },
): Promise<string | undefined> {
  if (!existsSync(source)) throw new OpslagStoring(`De kopie ${source} is er niet. Controleer de naam.`);
  return isPostgres(place)
    ? restorePostgres(place, source, options.replace)
    : restoreSqlite(place, source, options);
}

function restorePostgres(place: Place, source: string, replace: boolean): undefined {
  const query = `SELECT (SELECT count(*) FROM pg_stat_activity WHERE application_name = 'leerwerkloketten' AND datname = current_database())
    || ' ' || (to_regclass('aanvragen') IS NOT NULL)::int`;
  const [busy, filled] = runPostgres('psql', place, ['--no-psqlrc', '-tAc', query]).trim().split(' ');
  if (busy !== '0') throw new OpslagStoring('De site draait nog. Stop eerst alle processen van de site.');
  if (filled === '1' && !replace) throw occupied();
  runPostgres('pg_restore', place, [
    '--clean',
    '--if-exists',
    '--no-owner',
    '--single-transaction',
    '--exit-on-error',
    source,
  ]);
}

async function restoreSqlite(
  place: Place,
  source: string,
  { replace, now }: { replace: boolean; now: number },
): Promise<string | undefined> {
  const present = existsSync(place) && statSync(place).size > 0;
  if (present && !replace) throw occupied();
  if (present && isSqliteInUse(place))
    throw new OpslagStoring('De site draait nog. Stop eerst alle processen van de site.');
  const draft = `${place}.terug`;
  rmSync(draft, { force: true });
  closeSync(openSync(draft, 'wx', 0o600));
  // Read as a database and written anew: a file that is no whole copy is found out before anything is moved.
  await copySqlite(source, draft);
  const aside = present
    ? `${place}.voor-${new Date(now).toISOString().slice(0, 19).replaceAll(':', '')}`
    : undefined;
  // The WAL belongs to the file of that name: all three move together.
  for (const end of ['', '-wal', '-shm'])
    if (aside !== undefined && existsSync(place + end)) renameSync(place + end, aside + end);
    else rmSync(place + end, { force: true });
  renameSync(draft, place);
  return aside;
}

function occupied(): OpslagStoring {
  return new OpslagStoring(
    'Er staan al aanvragen in de database. Wilt u die vervangen door de kopie? Geef dan ook --vervang op.',
  );
}

/** Runs a program of PostgreSQL on our database. The password goes by the environment: arguments are seen by everybody. */
function runPostgres(program: string, place: Place, args: string[]): string {
  const url = new URL(place);
  const PGPASSWORD = decodeURIComponent(url.password);
  url.password = '';
  try {
    return execFileSync(program, [`--dbname=${url}`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', PGCONNECT_TIMEOUT: '10', ...(PGPASSWORD && { PGPASSWORD }) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string; stderr?: string };
    if (code === 'ENOENT')
      throw new OpslagStoring(
        `Het programma ${program} is er niet. Installeer het met: sudo apt-get install postgresql-client`,
        { cause: error },
      );
    throw new OpslagStoring(
      `${program} lukte niet. Controleer DATABASE_URL en de kopie. ${program} zegt: ${stderr.trim().replace(/\s+/g, ' ')}`,
      { cause: error },
    );
  }
}
