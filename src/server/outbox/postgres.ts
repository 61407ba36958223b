// The only file that knows the driver of PostgreSQL.
import pg from 'pg';
import { OpslagStoring } from '../../domain/afspraak/opslag-storing.ts';
import type { Cell, Queries, Row, Sql } from './sql.ts';

/** How long a visitor waits for the database, in milliseconds. */
const PATIENCE = 5_000;
/** Any number will do, as long as every process of this program uses the same: one migrates at a time. */
const MIGRATION_LOCK = 7_511_2026;
const INT8 = 20;
const NO_RIGHT = '42501';

/**
 * Connects to a PostgreSQL server.
 * @throws OpslagStoring when the server cannot be reached or refuses us; the message holds no password
 */
export async function openPostgres(url: string): Promise<Sql> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    lock_timeout: PATIENCE,
    application_name: 'leerwerkloketten',
    // Times and counts are far below 2^53.
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text')),
    },
  });
  // A connection that breaks while nobody uses it must not end the process: the next question opens another.
  pool.on('error', () => undefined);
  // The same for one that breaks while it is used or just given up: nobody else listens to it then.
  pool.on('connect', (client) => client.on('error', () => broken.add(client)));
  try {
    await ask(pool, 'SELECT 1');
  } catch (error) {
    await pool.end();
    throw new OpslagStoring(
      `De database op ${hostOf(url)} antwoordt niet. ${(error as Error).message} Controleer DATABASE_URL, en of PostgreSQL draait en deze gebruiker toelaat.`,
    );
  }
  return {
    soort: 'postgres',
    skipLocked: 'FOR UPDATE SKIP LOCKED',
    ...queriesOf(pool),
    transaction: (work) => inTransaction(pool, work),
    migrate: (work) =>
      inTransaction(pool, async (queries, client) => {
        await queries.rows('SELECT pg_advisory_xact_lock(?)', MIGRATION_LOCK);
        await work(queries, async (sql) => void (await ask(client, sql)));
      }).catch((error: unknown) => {
        if (!String(error).includes(`(${NO_RIGHT})`)) throw error;
        throw new OpslagStoring(
          `Deze gebruiker mag op ${hostOf(url)} geen tabellen maken. Geef de gebruiker uit DATABASE_URL het recht CREATE op het schema public.`,
        );
      }),
    eraseTraces: () => rewriteTables(pool),
    close: () => pool.end(),
  };
}

/**
 * A deleted row stays in its page, and VACUUM leaves its bytes there: FULL writes the table anew. It waits for who reads
 * the table, but not for long; how long the writing takes depends on the table.
 */
async function rewriteTables(pool: pg.Pool): Promise<boolean> {
  const client = await guarded(() => pool.connect());
  try {
    await ask(client, 'SET statement_timeout = 0');
    for (const table of ['berichten', 'aanvragen', 'verwijzingen', 'vervolgen'])
      await ask(client, `VACUUM FULL ${table}`);
    return true;
  } catch (error) {
    if (error instanceof OpslagStoring) return false;
    throw error;
  } finally {
    // Closed, not used again: it has no limit any more.
    client.release(true);
  }
}

/** Connections that must not be used again. */
const broken = new WeakSet<pg.PoolClient>();

type Asked = Pick<pg.PoolClient, 'query'>;

function queriesOf(client: Asked): Queries {
  return {
    rows: async (sql, ...values) => (await ask(client, sql, values)).rows as Row[],
    run: async (sql, ...values) => (await ask(client, sql, values)).rowCount ?? 0,
  };
}

async function inTransaction<T>(
  pool: pg.Pool,
  work: (queries: Queries, client: Asked) => Promise<T>,
): Promise<T> {
  const client = await guarded(() => pool.connect());
  try {
    await ask(client, 'BEGIN');
    const result = await work(queriesOf(client), client);
    await ask(client, 'COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => broken.add(client));
    throw error;
  } finally {
    // A connection in an unknown state is closed, not used again: it may still be in our transaction.
    client.release(broken.has(client));
  }
}

const numbered = new Map<string, string>();

/** `?` as PostgreSQL writes it: `$1`, `$2`, … */
function withNumbers(sql: string): string {
  const known = numbered.get(sql);
  if (known !== undefined) return known;
  let place = 0;
  const text = sql.replace(/\?/g, () => `$${++place}`);
  numbered.set(sql, text);
  return text;
}

function ask(client: Asked, sql: string, values: Cell[] = []): Promise<pg.QueryResult> {
  return guarded(() => client.query(withNumbers(sql), values.length > 0 ? values : undefined));
}

/** Only the code of a fault goes on: its text may repeat a value. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    // Class 42: a mistake in our own statement, unless it is a right that is missing.
    if (code !== undefined && /^42(?!501)/.test(code)) throw error;
    const why =
      code ?? (/timeout|terminated|ended|Connection/i.test(message ?? '') ? 'VERBINDING' : undefined);
    if (why === undefined) throw error;
    throw new OpslagStoring(`De database antwoordt niet (${why}).`);
  }
}

function hostOf(url: string): string {
  return URL.parse(url)?.host || 'het adres in DATABASE_URL';
}
