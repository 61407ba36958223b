import { migrate, readMigrations } from './migrate.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';
import { queueOnce } from './queue-once.ts';
import { countAll, readTellingen } from './storage-counts.ts';
import { endVervolg, markTalked, setVervolg, takeUp, withdraw } from './storage-deeds.ts';
import {
  addBericht,
  claimBericht,
  markBezorgd,
  markGeparkeerd,
  markOpnieuw,
  nextDueAt,
} from './storage-mails.ts';
import { listWachtrij, park, readStand, resend } from './storage-queue.ts';
import {
  addAanvraag,
  addVerwijzing,
  findAanvraag,
  findByToken,
  findReceipt,
  findStand,
  findVerwijzing,
} from './storage-requests.ts';
import { addHerinnering, listOnbeantwoord, purge, sweep } from './storage-upkeep.ts';
import type { Sql } from './sql.ts';
import type { OutboxStorage } from './storage.ts';

/**
 * Opens the outbox and brings its tables up to date.
 * @param place `postgres://…`, or the path of an SQLite file
 * @throws OpslagStoring when the database cannot be used, with what the operator can do
 */
export async function openStorage(place: string, now: number): Promise<OutboxStorage> {
  const sql = /^postgres(ql)?:\/\//.test(place) ? await openPostgres(place) : await openSqlite(place);
  try {
    await migrate(sql, readMigrations(sql.soort), now);
  } catch (error) {
    await sql.close();
    throw error;
  }
  return toStorage(sql);
}

function toStorage(sql: Sql): OutboxStorage {
  return {
    addAanvraag: (nieuw, now) => addAanvraag(sql, nieuw, now),
    findByToken: (tokenId) => findByToken(sql, tokenId),
    findReceipt: (referentie) => findReceipt(sql, referentie),
    addVerwijzing: (nieuw, now) => addVerwijzing(sql, nieuw, now),
    findVerwijzing: (referentie, now) => findVerwijzing(sql, referentie, now),
    findStand: (referentie) => findStand(sql, referentie),
    findAanvraag: (referentie) => findAanvraag(sql, referentie),
    takeUp: (referentie, now) => takeUp(sql, referentie, now),
    markTalked: (referentie, now) => markTalked(sql, referentie, now),
    withdraw: (referentie, bericht, now) => withdraw(sql, referentie, bericht, now),
    setVervolg: (referentie, vervolg, now) => setVervolg(sql, referentie, vervolg, now),
    endVervolg: (referentie) => endVervolg(sql, referentie),
    claimBericht: (now, leaseUntil) => claimBericht(sql, now, leaseUntil),
    markBezorgd: (bericht, now) => markBezorgd(sql, bericht, now),
    markOpnieuw: (bericht, nextAt, fout) => markOpnieuw(sql, bericht, nextAt, fout),
    markGeparkeerd: (bericht, fout, alarm, now) => markGeparkeerd(sql, bericht, fout, alarm, now),
    nextDueAt: () => nextDueAt(sql),
    listOnbeantwoord: (now) => listOnbeantwoord(sql, now),
    addHerinnering: (open, bericht, nextAt, now) => addHerinnering(sql, open, bericht, nextAt, now),
    sweep: (now) => sweep(sql, now),
    purge: (now) => purge(sql, now),
    queueBericht: (bericht, now) =>
      sql.transaction((queries) => addBericht(queries, bericht, { referentie: '' }, now)),
    queueOnce: (sleutel, bericht, now) => queueOnce(sql, sleutel, bericht, now),
    readStand: (now) => readStand(sql, now),
    listWachtrij: () => listWachtrij(sql),
    resend: (id, now) => resend(sql, id, now),
    park: (id) => park(sql, id),
    addTellingen: (tellingen) => sql.transaction((queries) => countAll(queries, tellingen)),
    readTellingen: () => readTellingen(sql),
    close: () => sql.close(),
  };
}
