import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { NieuwBericht } from './bericht.ts';
import {
  KEEP_DELIVERED,
  KEEP_FOLLOW_UP,
  KEEP_PARKED,
  KEEP_REFERRAL,
  KEEP_WITHDRAWN,
  WARN_PARKED,
} from './keep.ts';
import type { Queries, Sql } from './sql.ts';
import { addBericht } from './storage-mails.ts';
import type { Onbeantwoord, Opgeruimd } from './storage.ts';

const DAY = 24 * 60 * 60 * 1000;
/** No wait of the retry plan is longer, in milliseconds: a later moment comes from a clock that was wrong. */
const LONGEST_WAIT = 8 * 60 * 60 * 1000;

/** Requests whose desk has the mail, that nobody took up, and whose reminder is due. */
export async function listOnbeantwoord(queries: Queries, now: number): Promise<Onbeantwoord[]> {
  const rows = await queries.rows(
    `SELECT referentie, body, created_at, herinnerd FROM aanvragen
     WHERE herinner_op <= ? AND opgepakt_op IS NULL AND ingetrokken_op IS NULL
       AND EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'loket' AND staat = 'bezorgd')
     ORDER BY herinner_op LIMIT 500`,
    now,
  );
  return rows.map(({ referentie, body, created_at, herinnerd }) => ({
    referentie: String(referentie),
    aanvraag: JSON.parse(String(body)) as Aanvraag,
    ontvangenOp: Number(created_at),
    herinnerd: Number(herinnerd),
  }));
}

/** Queues one reminder and sets when the next is due; does nothing when it was done, or taken up, meanwhile. */
export async function addHerinnering(
  sql: Sql,
  { referentie, herinnerd }: Onbeantwoord,
  bericht: NieuwBericht | undefined,
  nextAt: number | undefined,
  now: number,
): Promise<void> {
  await sql.transaction(async (queries) => {
    const [row] = await queries.rows(
      `UPDATE aanvragen SET herinnerd = herinnerd + 1, herinner_op = ?
       WHERE referentie = ? AND herinnerd = ? AND opgepakt_op IS NULL AND ingetrokken_op IS NULL RETURNING id`,
      nextAt ?? null,
      referentie,
      herinnerd,
    );
    if (row && bericht) await addBericht(queries, bericht, { referentie, aanvraagId: Number(row.id) }, now);
  });
}

/** Repairs what the state machine cannot reach any more; gives what was repaired, by kind. */
export function sweep(sql: Sql, now: number): Promise<Record<string, number>> {
  return sql.transaction(async (queries) => ({
    'bezig-zonder-einde': await queries.run(
      `UPDATE berichten SET staat = 'opnieuw', next_at = ? WHERE staat = 'bezig' AND lease_until IS NULL`,
      now,
    ),
    'lease-te-lang': await queries.run(
      `UPDATE berichten SET lease_until = ? WHERE staat = 'bezig' AND lease_until > ?`,
      now,
      now + LONGEST_WAIT,
    ),
    'te-ver-vooruit': await queries.run(
      `UPDATE berichten SET next_at = ? WHERE staat IN ('wachtend', 'opnieuw') AND soort <> 'vervolg' AND next_at > ?`,
      now,
      now + LONGEST_WAIT,
    ),
    'bezorgd-niet-geteld': await queries.run(
      `UPDATE aanvragen SET delivered_at = ? WHERE delivered_at IS NULL
         AND EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'loket' AND staat = 'bezorgd')
         AND NOT EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id
                         AND soort IN ('loket', 'bevestiging') AND staat <> 'bezorgd')`,
      now,
    ),
    // Nothing to send and nothing to repair: somebody must look. They are never erased before that.
    'zonder-bericht': await count(
      queries,
      `FROM aanvragen WHERE ingetrokken_op IS NULL
         AND NOT EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'loket')`,
    ),
  }));
}

/** Erases all that was kept long enough, and the traces of it in the files of the database. */
export async function purge(sql: Sql, now: number): Promise<Opgeruimd> {
  const opgeruimd = await sql.transaction(async (queries) => {
    const [stand] = await queries.rows(`SELECT waarde FROM stand WHERE naam = 'laatste_opruiming'`);
    const since = stand ? Number(stand.waarde) : 0;
    const bijna = [];
    for (const dagen of WARN_PARKED)
      bijna.push({
        dagen,
        referenties: await listParkedBetween(queries, since - dagen * DAY, now - dagen * DAY),
      });
    const geparkeerd = await queries.run(
      `DELETE FROM aanvragen WHERE created_at <= ? AND delivered_at IS NULL AND ${HAS_PARKED}`,
      now - KEEP_PARKED,
    );
    const aanvragen = await queries.run(
      `DELETE FROM aanvragen WHERE delivered_at <= ? OR ingetrokken_op <= ?`,
      now - KEEP_DELIVERED,
      now - KEEP_WITHDRAWN,
    );
    const oldReferrals = 'SELECT referentie FROM verwijzingen WHERE created_at <= ?';
    let berichten = await queries.run(
      `DELETE FROM berichten WHERE soort = 'verwijzing' AND referentie IN (${oldReferrals})`,
      now - KEEP_REFERRAL,
    );
    const verwijzingen = await queries.run(
      'DELETE FROM verwijzingen WHERE created_at <= ?',
      now - KEEP_REFERRAL,
    );
    berichten += await queries.run(
      `DELETE FROM berichten WHERE soort = 'vervolg'
         AND referentie IN (SELECT referentie FROM vervolgen WHERE verstuurd_op <= ?)`,
      now - KEEP_FOLLOW_UP,
    );
    const vervolgen = await queries.run(
      'DELETE FROM vervolgen WHERE verstuurd_op <= ?',
      now - KEEP_FOLLOW_UP,
    );
    // Mails of no request: to a professional, to the operator, of a follow-up that could not be delivered.
    berichten += await queries.run(
      `DELETE FROM berichten WHERE aanvraag_id IS NULL AND (bezorgd_op <= ?
         OR (staat IN ('geparkeerd', 'vervallen') AND created_at <= ? AND next_at <= ?))`,
      now - KEEP_DELIVERED,
      now - KEEP_PARKED,
      now - KEEP_PARKED,
    );
    await queries.run(
      `DELETE FROM vervolgen WHERE NOT EXISTS
         (SELECT 1 FROM berichten WHERE soort = 'vervolg' AND berichten.referentie = vervolgen.referentie)`,
    );
    await queries.run(
      `INSERT INTO stand (naam, waarde) VALUES ('laatste_opruiming', ?)
       ON CONFLICT (naam) DO UPDATE SET waarde = excluded.waarde`,
      now,
    );
    return {
      aanvragen,
      geparkeerd,
      verwijzingen,
      vervolgen,
      berichten,
      bijna: bijna.filter(({ referenties }) => referenties.length > 0),
    };
  });
  return { ...opgeruimd, sporenGewist: await sql.eraseTraces() };
}

const HAS_PARKED = `EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id AND staat = 'geparkeerd')`;

async function listParkedBetween(queries: Queries, after: number, until: number): Promise<string[]> {
  const rows = await queries.rows(
    `SELECT referentie FROM aanvragen WHERE created_at > ? AND created_at <= ? AND ${HAS_PARKED} ORDER BY created_at`,
    after,
    until,
  );
  return rows.map(({ referentie }) => String(referentie));
}

async function count(queries: Queries, from: string): Promise<number> {
  const [row] = await queries.rows(`SELECT count(*) AS aantal ${from}`);
  return Number(row?.aantal);
}
