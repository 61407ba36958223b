import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acceptAanvraag } from '../../src/server/outbox/accept.ts';
import type { AcceptContext } from '../../src/server/outbox/accept-context.ts';
import { createFormToken } from '../../src/server/outbox/form-token.ts';
import { openStorage } from '../../src/server/outbox/open-storage.ts';
import { openPostgres } from '../../src/server/outbox/postgres.ts';
import { openSqlite } from '../../src/server/outbox/sqlite.ts';
import type { Cell, Row, Sql } from '../../src/server/outbox/sql.ts';
import { createBezoekers, SLEUTEL } from '../storingen/bezoekers.ts';
import { startMailServer } from '../storingen/mail-server.ts';
import { createAanvraag, readGegevens, writeMiniSite } from '../storingen/mini-site.ts';
import { startPostgres } from '../machine/postgres-server.ts';
import { MAIN, startSite } from '../storingen/site-process.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';
import { quantile } from './regelingen.ts';

/** Accepting may take at most four times as long as writing the same rows. */
const LEAST_RATIO = 0.25;
const ROUNDS = 9;
const PER_ROUND = 50;
/** Visitors at the same time, in each of the ways of measuring. */
const LANES = 8;

interface Regel {
  database: string;
  wat: string;
  /** In a second: the median of the rounds. */
  perSeconde: number;
  p99: number;
  /** To the bare loop of the same round: the median. */
  verhouding: number;
}
/** One round: how many in a second, and how long each took in milliseconds. */
interface Ronde {
  perSeconde: number;
  times: number[];
}

/**
 * How many requests can be accepted, beside a bare loop that inserts the same rows and commits, on the same database, in
 * turns. The bare loop writes the rows of requests and mails only: the counts and the checks are the cost of accepting.
 */
export const aannemenMeting: Meting = {
  naam: 'aannemen',
  uitleg: `aanvragen aannemen, op SQLite en op PostgreSQL (${ROUNDS} rondes van ${PER_ROUND})`,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loket-bench-'));
    const postgres = await startPostgres();
    try {
      const rows = [
        ...(await measure('SQLite', join(folder, 'aanvragen.sqlite'), openSqlite, folder)),
        ...(await measure('PostgreSQL', postgres.url, openPostgres, folder)),
      ];
      printTable(
        ['database', 'wat', 'per seconde', 'p99', 'verhouding'],
        rows.map(({ database, wat, perSeconde, p99, verhouding }) => [
          database,
          wat,
          perSeconde.toFixed(0),
          `${p99.toFixed(1)} ms`,
          verhouding.toFixed(2),
        ]),
      );
      return { gemist: findMisses(rows) };
    } finally {
      await postgres.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function measure(
  database: string,
  place: string,
  open: (place: string) => Promise<Sql>,
  folder: string,
): Promise<Regel[]> {
  const storage = await openStorage(place, Date.now());
  const sql = await open(place);
  const context: AcceptContext = {
    storage,
    sleutel: SLEUTEL,
    loketten: () => readGegevens().loketten,
    redactieMailbox: () => readGegevens().redactieMailbox,
    mailDomein: 'loket.example',
    minsteSeconden: 0,
  };
  const bare: Ronde[] = [];
  const accepted: Ronde[] = [];
  try {
    // The first round warms up and is not counted.
    for (let turn = 0; turn <= ROUNDS; turn++) {
      const round = await timeAll(async (nummer) => {
        const aanvraag = createAanvraag(`proef-${turn}-${nummer}@bezoeker.example`);
        const token = createFormToken(SLEUTEL, Date.now());
        const { status } = await acceptAanvraag(context, aanvraag, token, Date.now());
        if (status !== 'aanvaard') throw new Error(`Een aanvraag werd niet aangenomen: ${status}.`);
      });
      const written = await takeRows(sql);
      const loop = await timeAll((nummer) => insert(sql, written[nummer]!));
      await takeRows(sql);
      if (turn === 0) continue;
      accepted.push(round);
      bare.push(loop);
    }
  } finally {
    await sql.close();
    await storage.close();
  }
  const http = await measureHttp(place, folder);
  const toRegel = (wat: string, rounds: Ronde[]): Regel => ({
    database,
    wat,
    perSeconde: median(rounds.map(({ perSeconde }) => perSeconde)),
    p99: quantile(
      rounds.flatMap(({ times }) => times),
      0.99,
    ),
    verhouding: median(rounds.map(({ perSeconde }, index) => perSeconde / bare[index]!.perSeconde)),
  });
  return [toRegel('kale lus', bare), toRegel('accept()', accepted), toRegel('over HTTP', http)];
}

/** The real site in a process of its own, with a mail server that takes everything. Not beside the bare loop in time. */
async function measureHttp(place: string, folder: string): Promise<Ronde[]> {
  const mail = await startMailServer();
  writeMiniSite(join(folder, 'dist'));
  const site = await startSite([process.execPath, MAIN], {
    DIST_DIR: join(folder, 'dist'),
    VAR_DIR: folder,
    FORMULIER_SLEUTEL: SLEUTEL,
    FORMULIER_MINSTE_SECONDEN: '0',
    LIMIET_PER_ADRES: '1000000',
    LIMIET_PER_AFZENDER: '1000000',
    LOG_VERZOEKEN: '0',
    SMTP_URL: `smtp://127.0.0.1:${mail.port}?ignoreTLS=true`,
    ...(place.startsWith('postgres:') ? { DATABASE_URL: place } : {}),
  });
  try {
    if (site.port === 0) throw new Error(`De site start niet.\n${site.output()}`);
    const bezoekers = createBezoekers();
    const rounds: Ronde[] = [];
    for (let turn = 0; turn < ROUNDS; turn++) {
      const round = await timeAll(async () => {
        if (!(await bezoekers.send(bezoekers.create(), site.port)))
          throw new Error('Een aanvraag werd over HTTP niet aangenomen.');
      });
      rounds.push(round);
    }
    return rounds;
  } finally {
    await site.end('SIGKILL');
    await mail.stop();
  }
}

async function timeAll(work: (nummer: number) => Promise<void>): Promise<Ronde> {
  const times: number[] = [];
  const waiting = Array.from({ length: PER_ROUND }, (_, nummer) => nummer).values();
  const start = performance.now();
  const lane = async (): Promise<void> => {
    for (const nummer of waiting) {
      const before = performance.now();
      await work(nummer);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return { perSeconde: (1000 * PER_ROUND) / (performance.now() - start), times };
}

/** The rows of one request and of its mails. */
interface Geschreven {
  aanvraag: Row;
  berichten: Row[];
}

/** Takes the rows of this round out of the tables, so that the bare loop can write the very same. */
async function takeRows(sql: Sql): Promise<Geschreven[]> {
  const aanvragen = await sql.rows('SELECT * FROM aanvragen');
  const berichten = await sql.rows('SELECT * FROM berichten');
  await sql.run('DELETE FROM berichten');
  await sql.run('DELETE FROM aanvragen');
  return aanvragen.map((aanvraag) => ({
    aanvraag,
    berichten: berichten.filter(({ aanvraag_id: id }) => id === aanvraag.id),
  }));
}

function insert(sql: Sql, { aanvraag, berichten }: Geschreven): Promise<void> {
  return sql.transaction(async (queries) => {
    for (const [table, row] of [
      ['aanvragen', aanvraag],
      ...berichten.map((bericht) => ['berichten', bericht] as const),
    ] as const) {
      const columns = Object.keys(row);
      const values: Cell[] = Object.values(row);
      await queries.run(
        `INSERT INTO ${table} (${columns.join(', ')}) ${sql.soort === 'postgres' ? 'OVERRIDING SYSTEM VALUE ' : ''}VALUES (${columns.map(() => '?').join(', ')})`,
        ...values,
      );
    }
  });
}

function median(values: number[]): number {
  return quantile(values, 0.5);
}

/** Only `accept()` has a limit: over HTTP the machine and the client are measured, too. */
export function findMisses(rows: Pick<Regel, 'database' | 'wat' | 'verhouding'>[]): string[] {
  return rows
    .filter(({ wat, verhouding }) => wat === 'accept()' && !(verhouding >= LEAST_RATIO))
    .map(
      ({ database, verhouding }) =>
        `${database}: aannemen haalt ${verhouding.toFixed(2)} van de kale lus, minder dan ${LEAST_RATIO}`,
    );
}
