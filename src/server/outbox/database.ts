import { mkdirSync, openSync, closeSync } from 'node:fs';
import { dirname } from 'node:path';
// The only file that knows node:sqlite: it is a release candidate, and a rename of `DatabaseSync` is announced.
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';

export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** One SQLite file with prepared statements. Every method throws `OpslagStoring` when SQLite cannot do its work. */
export interface Database {
  /** Runs one statement; returns the number of rows changed and the id of the last row added. */
  run(sql: string, ...values: Cell[]): { changes: number; lastId: number };
  get(sql: string, ...values: Cell[]): Row | undefined;
  all(sql: string, ...values: Cell[]): Row[];
  /** Runs a text with several statements. */
  exec(sql: string): void;
  /** Runs `work` in one write transaction: all of it is on disk when this returns, or nothing when it throws. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** How long a statement waits for another process that holds the file, in milliseconds. SQLite's own default is 0. */
const BUSY_TIMEOUT = 5_000;
/** SQLite 3.51.3 mends a fault by which a WAL could be reset while it was still needed. */
const OLDEST_SQLITE = [3, 51, 3];

/**
 * Opens (or makes) the database file, readable for its owner only, so that a commit is on the disk before it returns.
 * @throws OpslagStoring when the file cannot be opened or SQLite is too old
 */
export function openDatabase(file: string): Database {
  return guarded(`De database ${file} kan niet open`, () => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    const sqlite = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
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
    return wrap(sqlite);
  });
}

function wrap(sqlite: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = sqlite.prepare(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  const guard = <T>(work: () => T): T => guarded('De database antwoordt niet', work);
  return {
    run: (sql, ...values) =>
      guard(() => {
        const { changes, lastInsertRowid } = prepare(sql).run(...values);
        return { changes: Number(changes), lastId: Number(lastInsertRowid) };
      }),
    get: (sql, ...values) => guard(() => prepare(sql).get(...values) as Row | undefined),
    all: (sql, ...values) => guard(() => prepare(sql).all(...values) as Row[]),
    exec: (sql) => guard(() => sqlite.exec(sql)),
    transaction: (work) => {
      // IMMEDIATE takes the write lock now: a later upgrade from read to write may fail without waiting.
      guard(() => sqlite.exec('BEGIN IMMEDIATE'));
      try {
        const result = work();
        guard(() => sqlite.exec('COMMIT'));
        return result;
      } catch (error) {
        if (sqlite.isTransaction) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      statements.clear();
      if (sqlite.isOpen) sqlite.close();
    },
  };
}

/** SQLite's own message names tables and columns, never values; only its code and short text go on. */
function guarded<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OpslagStoring) throw error;
    const { code, errcode, errstr, errno } = error as {
      code?: string;
      errcode?: number;
      errstr?: string;
      errno?: number;
    };
    // A mistake in our own call is no storage fault: let it be seen.
    if (code !== 'ERR_SQLITE_ERROR' && errno === undefined) throw error;
    throw new OpslagStoring(`${what} (${[code, errcode, errstr].filter(Boolean).join(', ')}).`);
  }
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
