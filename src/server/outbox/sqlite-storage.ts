import type { Aanvraag, Ontvangst } from '../../domain/afspraak/aanvraag.ts';
import { openDatabase } from './database.ts';
import type { Cell, Database, Row } from './database.ts';
import { migrate, readMigrations } from './migrate.ts';
import type {
  Bericht,
  BerichtSoort,
  NieuweAanvraag,
  Opname,
  OutboxStorage,
  WachtrijStand,
} from './storage.ts';

/**
 * Opens the outbox in one SQLite file and brings its tables up to date.
 * @throws OpslagStoring when the file cannot be used
 */
export function openSqliteStorage(file: string, now: number): OutboxStorage {
  const database = openDatabase(file);
  migrate(database, readMigrations(), now);
  return {
    addAanvraag: async (nieuw, moment) => addAanvraag(database, nieuw, moment),
    findByToken: async (tokenId) => findByToken(database, tokenId),
    findReceipt: async (referentie) => findReceipt(database, referentie),
    claimBericht: async (moment, leaseUntil) => claimBericht(database, moment, leaseUntil),
    markBezorgd: async (bericht, moment) => markBezorgd(database, bericht, moment),
    markOpnieuw: async (bericht, nextAt, fout) =>
      void finish(database, bericht, `staat = 'opnieuw', next_at = ?, last_error = ?`, nextAt, fout),
    markGeparkeerd: async (bericht, fout) =>
      void finish(database, bericht, `staat = 'geparkeerd', last_error = ?`, fout),
    nextDueAt: async () => nextDueAt(database),
    purgeDeliveredBefore: async (moment) => purgeDeliveredBefore(database, moment),
    readStand: async () => readStand(database),
    close: async () => database.close(),
  };
}

function addAanvraag(database: Database, nieuw: NieuweAanvraag, now: number): Opname {
  return database.transaction<Opname>(() => {
    const earlier = findByToken(database, nieuw.tokenId);
    if (earlier) return { uitkomst: 'token-gebruikt', ...earlier };
    if (database.get('SELECT id FROM aanvragen WHERE referentie = ?', nieuw.referentie))
      return { uitkomst: 'referentie-bezet' };
    const { lastId } = database.run(
      'INSERT INTO aanvragen (token_id, body_hash, referentie, regio, body, created_at) VALUES (?, ?, ?, ?, ?, ?)',
      nieuw.tokenId,
      nieuw.bodyHash,
      nieuw.referentie,
      nieuw.aanvraag.regio,
      JSON.stringify(nieuw.aanvraag),
      now,
    );
    for (const { soort, recipient, messageId } of nieuw.berichten) {
      database.run(
        `INSERT INTO berichten (aanvraag_id, soort, recipient, message_id, staat, next_at) VALUES (?, ?, ?, ?, 'wachtend', ?)`,
        lastId,
        soort,
        recipient,
        messageId,
        now,
      );
    }
    return { uitkomst: 'nieuw' };
  });
}

function findByToken(
  database: Database,
  tokenId: string,
): { referentie: string; bodyHash: string } | undefined {
  const row = database.get('SELECT referentie, body_hash FROM aanvragen WHERE token_id = ?', tokenId);
  return row && { referentie: String(row.referentie), bodyHash: String(row.body_hash) };
}

function findReceipt(database: Database, referentie: string): Ontvangst | undefined {
  const row = database.get(
    `SELECT regio, body, EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'bevestiging') AS bevestiging
     FROM aanvragen WHERE referentie = ?`,
    referentie,
  );
  if (!row) return undefined;
  const { vorm } = JSON.parse(String(row.body)) as Aanvraag;
  return { referentie, regio: String(row.regio), vorm, bevestiging: row.bevestiging === 1 };
}

/** Due: waiting and its time has come, or taken by a worker that did not finish before its lease ended. */
const DUE = `(staat IN ('wachtend', 'opnieuw') AND next_at <= ?) OR (staat = 'bezig' AND lease_until <= ?)`;

function claimBericht(database: Database, now: number, leaseUntil: number): Bericht | undefined {
  // Looking first costs no write lock: the worker looks far more often than there is something to send.
  if (!database.get(`SELECT 1 AS er FROM berichten WHERE ${DUE} LIMIT 1`, now, now)) return undefined;
  return database.transaction(() => {
    const claimed = database.get(
      `UPDATE berichten SET staat = 'bezig', attempts = attempts + 1, lease_until = ?
       WHERE id = (SELECT id FROM berichten WHERE ${DUE} ORDER BY next_at, id LIMIT 1) RETURNING id`,
      leaseUntil,
      now,
      now,
    );
    return claimed && toBericht(database, Number(claimed.id), leaseUntil);
  });
}

function toBericht(database: Database, id: number, leaseUntil: number): Bericht {
  const row = database.get(
    `SELECT soort, recipient, message_id, attempts, referentie, body, created_at
     FROM berichten JOIN aanvragen ON aanvragen.id = aanvraag_id WHERE berichten.id = ?`,
    id,
  ) as Row;
  return {
    id,
    soort: row.soort as BerichtSoort,
    recipient: String(row.recipient),
    messageId: String(row.message_id),
    attempts: Number(row.attempts),
    leaseUntil,
    referentie: String(row.referentie),
    aanvraag: JSON.parse(String(row.body)) as Aanvraag,
    createdAt: Number(row.created_at),
  };
}

/** Ends an attempt; the lease is the proof that no other worker has taken over meanwhile. */
function finish(database: Database, bericht: Bericht, set: string, ...values: Cell[]): boolean {
  const { changes } = database.run(
    `UPDATE berichten SET ${set}, lease_until = NULL WHERE id = ? AND staat = 'bezig' AND lease_until = ?`,
    ...values,
    bericht.id,
    bericht.leaseUntil,
  );
  return changes === 1;
}

function markBezorgd(database: Database, bericht: Bericht, now: number): void {
  database.transaction(() => {
    if (!finish(database, bericht, `staat = 'bezorgd', last_error = NULL`)) return;
    database.run(
      `UPDATE aanvragen SET delivered_at = ? WHERE id = (SELECT aanvraag_id FROM berichten WHERE id = ?)
       AND NOT EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND staat <> 'bezorgd')`,
      now,
      bericht.id,
    );
  });
}

function nextDueAt(database: Database): number | undefined {
  const row = database.get(
    `SELECT min(moment) AS moment FROM (
       SELECT min(next_at) AS moment FROM berichten WHERE staat IN ('wachtend', 'opnieuw')
       UNION ALL SELECT min(lease_until) FROM berichten WHERE staat = 'bezig')`,
  );
  return row?.moment === null ? undefined : Number(row?.moment);
}

function purgeDeliveredBefore(database: Database, moment: number): number {
  const { changes } = database.run('DELETE FROM aanvragen WHERE delivered_at < ?', moment);
  // Deleted rows are overwritten in the file (secure_delete) but still stand in the WAL: empty it.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  return changes;
}

function readStand(database: Database): WachtrijStand {
  const row = database.get(
    `SELECT count(*) FILTER (WHERE staat IN ('wachtend', 'opnieuw', 'bezig')) AS wachtend,
            count(*) FILTER (WHERE staat = 'geparkeerd') AS geparkeerd FROM berichten`,
  );
  return { wachtend: Number(row?.wachtend), geparkeerd: Number(row?.geparkeerd) };
}
