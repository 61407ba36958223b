import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
// The only file that knows node:sqlite: it is a release candidate, and a rename of `DatabaseSync` is announced.
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import type { Queries, Row, Sql } from './sql.ts';

/** How long a statement waits for another process that holds the file, in milliseconds. */
const BUSY_LIMIT = 5_000;
/** SQLite waits inside the call, and all visitors with it: so it waits a moment, and we wait in between. */
const BUSY_STEP = 20;
const SQLITE_BUSY = 5;
/** SQLite 3.51.3 mends a fault by which a WAL could be reset while it was still needed. */
const OLDEST_SQLITE = [3, 51, 3];

/**
 * Opens (or makes) the database file, readable for its owner only, so that a commit is on the disk before it returns.
 * @throws OpslagStoring when the file cannot be used, or SQLite is too old
 */
export async function openSqlite(file: string): Promise<Sql> {
  const sqlite = await patiently(
    `De database ${file} kan niet open. Controleer of de gebruiker van dit programma daar mag lezen en schrijven, en of er ruimte is`,
    () => open(file),
  );
  // Reading needs no turn: it goes on while a transaction is open, or waits for another process.
  return wrap(sqlite, new DatabaseSync(file, { readOnly: true, timeout: BUSY_STEP }), file);
}

function open(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  const sqlite = new DatabaseSync(file, { timeout: BUSY_STEP });
  try {
    // FULL: with NORMAL a power cut loses requests that were already confirmed (measured: 580 in 40 cuts).
    // secure_delete: what is purged is overwritten, not only unlinked.
    sqlite.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = ON;
      PRAGMA secure_delete = ON;
      PRAGMA trusted_schema = OFF;
    `);
    requireVersion(String(sqlite.prepare('SELECT sqlite_version() AS versie').get()?.versie));
    requireWhole(sqlite, file);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** @throws OpslagStoring when pages of the file are damaged */
function requireWhole(sqlite: DatabaseSync, file: string): void {
  const [answer] = sqlite.prepare('PRAGMA quick_check(1)').all();
  if (answer?.quick_check === 'ok') return;
  throw new OpslagStoring(
    `De database ${file} is beschadigd. Zet een reservekopie terug: npm run terugzetten -- <kopie> --vervang`,
  );
}

function wrap(sqlite: DatabaseSync, reader: DatabaseSync, file: string): Sql {
  const what = `De database ${file} antwoordt niet`;
  const [prepare, prepareRead] = [preparer(sqlite), preparer(reader)];
  // One connection writes: a statement of somebody else must not fall inside an open transaction.
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: (ask: Ask) => Promise<T>): Promise<T> => {
    // Counted from here, so that who stands far back in the line does not wait longer.
    const end = Date.now() + BUSY_LIMIT;
    const turn = last.then(() => work((one) => patiently(what, one, end)));
    last = turn.catch(() => undefined);
    return turn;
  };
  const queriesOf = (ask: Ask): Queries => ({
    rows: (sql, ...values) => ask(() => prepare(sql).all(...values) as Row[]),
    run: (sql, ...values) => ask(() => Number(prepare(sql).run(...values).changes)),
  });
  const inTransaction = <T>(work: (queries: Queries, ask: Ask) => Promise<T>): Promise<T> =>
    alone(async (ask) => {
      // IMMEDIATE takes the write lock now: a later upgrade from read to write may fail without waiting.
      await ask(() => sqlite.exec('BEGIN IMMEDIATE'));
      try {
        const result = await work(queriesOf(ask), ask);
        await ask(() => sqlite.exec('COMMIT'));
        return result;
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    });
  return {
    soort: 'sqlite',
    skipLocked: '',
    rows: (sql, ...values) => patiently(what, () => prepareRead(sql).all(...values) as Row[]),
    run: (sql, ...values) => alone((ask) => queriesOf(ask).run(sql, ...values)),
    transaction: (work) => inTransaction(work),
    migrate: (work) => inTransaction((queries, ask) => work(queries, (sql) => ask(() => sqlite.exec(sql)))),
    // Deleted rows are overwritten in the file (secure_delete) but still stand in the WAL: empty it.
    eraseTraces: () =>
      alone(async (ask) => {
        const [answer] = await queriesOf(ask).rows('PRAGMA wal_checkpoint(TRUNCATE)');
        return answer?.busy === 0;
      }),
    close: () =>
      alone(async () => {
        for (const connection of [reader, sqlite]) if (connection.isOpen) connection.close();
      }),
  };
}

/** Runs one piece of work on the database, again while another process holds it. */
type Ask = <T>(work: () => T) => Promise<T>;

/** Prepares each statement once. */
function preparer(connection: DatabaseSync): (sql: string) => StatementSync {
  const statements = new Map<string, StatementSync>();
  return (sql) => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = connection.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
}

/**
 * Copies a database, whole and checked, while others write to it: what was committed before this began is in the copy.
 * @throws OpslagStoring when the source is no whole database, or the target cannot be written
 */
export async function copySqlite(source: string, target: string): Promise<void> {
  await patiently(`De kopie ${target} van ${source} is niet gemaakt`, () => {
    const sqlite = new DatabaseSync(source, { readOnly: true, timeout: BUSY_STEP });
    try {
      requireWhole(sqlite, source);
      sqlite.prepare('VACUUM INTO ?').run(target);
    } finally {
      sqlite.close();
    }
  });
}

/** Whether another process has the file open: it may then not be moved away. */
export function isSqliteInUse(file: string): boolean {
  const sqlite = new DatabaseSync(file, { timeout: 0 });
  try {
    // In this mode SQLite takes the whole file for itself, which fails while anybody else has it open.
    sqlite.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA journal_mode = DELETE');
    return false;
  } catch (error) {
    // A file that is no database any more is held by nobody: putting a copy back is what mends it.
    return isBusy(error);
  } finally {
    sqlite.close();
  }
}

/** Tries again while another process holds the file, until `end`. */
async function patiently<T>(what: string, work: () => T, end = Date.now() + BUSY_LIMIT): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || Date.now() >= end) throw toStoring(what, error);
      await pause(BUSY_STEP);
    }
  }
}

function isBusy(error: unknown): boolean {
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === SQLITE_BUSY;
}

/** SQLite's own message names tables and columns, never values; only its code and short text go on. */
function toStoring(what: string, error: unknown): unknown {
  if (error instanceof OpslagStoring) return error;
  const { code, errcode, errstr, errno } = error as {
    code?: string;
    errcode?: number;
    errstr?: string;
    errno?: number;
  };
  // A mistake in our own call is no storage fault: let it be seen.
  if (code !== 'ERR_SQLITE_ERROR' && errno === undefined) return error;
  return new OpslagStoring(`${what} (${[code, errcode, errstr].filter(Boolean).join(', ')}).`);
}

/** @throws OpslagStoring when `version` is older than the oldest one that is safe */
export function requireVersion(version: string): void {
  const parts = version.split('.').map(Number);
  const difference =
    OLDEST_SQLITE.map((oldest, index) => (parts[index] ?? 0) - oldest).find((step) => step !== 0) ?? 0;
  if (difference < 0) {
    throw new OpslagStoring(
      `SQLite ${version} is te oud; nodig is ${OLDEST_SQLITE.join('.')} of nieuwer. Start de site met de Node uit dit project (npm start).`,
    );
  }
}
