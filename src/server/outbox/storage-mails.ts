import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Bericht, BerichtInhoud, BerichtSoort, NieuwBericht } from './bericht.ts';
import type { Cell, Queries, Row, Sql } from './sql.ts';

/** Mails about a request: its content is joined, not copied. */
const WITH_REQUEST: ReadonlySet<BerichtSoort> = new Set([
  'loket',
  'bevestiging',
  'herinnering',
  'herinnering-reserve',
]);

/** Queues one mail. A mail that was queued before (same Message-ID) is not queued again. */
export async function addBericht(
  queries: Queries,
  { recipient, messageId, nietVoor, inhoud }: NieuwBericht,
  over: { referentie: string; aanvraagId?: number },
  now: number,
): Promise<void> {
  const { soort } = inhoud;
  await queries.run(
    `INSERT INTO berichten (aanvraag_id, referentie, soort, recipient, message_id, inhoud, staat, next_at, created_at)
     VALUES (?, ?, ?, ?, ?, ?, 'wachtend', ?, ?) ON CONFLICT (message_id) DO NOTHING`,
    over.aanvraagId ?? null,
    over.referentie,
    soort,
    recipient,
    messageId,
    WITH_REQUEST.has(soort) ? null : JSON.stringify(inhoud),
    nietVoor ?? now,
    // The days of trying begin on the day that it may leave.
    nietVoor ?? now,
  );
}

/** Due: waiting and its time has come, or taken by a worker that did not finish before its lease ended. */
const DUE = `((staat IN ('wachtend', 'opnieuw') AND next_at <= ?) OR (staat = 'bezig' AND lease_until <= ?))`;

export async function claimBericht(sql: Sql, now: number, leaseUntil: number): Promise<Bericht | undefined> {
  // Looking first costs no write lock: the worker looks far more often than there is something to send.
  const [due] = await sql.rows(`SELECT 1 AS er FROM berichten WHERE ${DUE} LIMIT 1`, now, now);
  if (!due) return undefined;
  return sql.transaction(async (queries) => {
    for (;;) {
      const [claimed] = await queries.rows(
        `UPDATE berichten SET staat = 'bezig', attempts = attempts + 1, lease_until = ?
         WHERE id = (SELECT id FROM berichten WHERE ${DUE} ORDER BY next_at, id LIMIT 1 ${sql.skipLocked}) RETURNING id`,
        leaseUntil,
        now,
        now,
      );
      if (!claimed) return undefined;
      const bericht = await readBericht(queries, Number(claimed.id), leaseUntil);
      if (bericht) return bericht;
      // Its request was taken back while an earlier worker held it.
      await queries.run(
        `UPDATE berichten SET staat = 'vervallen', lease_until = NULL WHERE id = ?`,
        Number(claimed.id),
      );
    }
  });
}

async function readBericht(queries: Queries, id: number, leaseUntil: number): Promise<Bericht | undefined> {
  const [row] = await queries.rows(
    `SELECT berichten.*, aanvragen.body, aanvragen.created_at AS ontvangen_op
     FROM berichten LEFT JOIN aanvragen ON aanvragen.id = aanvraag_id WHERE berichten.id = ?`,
    id,
  );
  const inhoud = row && toInhoud(row);
  return (
    inhoud && {
      id,
      referentie: String(row.referentie),
      recipient: String(row.recipient),
      messageId: String(row.message_id),
      attempts: Number(row.attempts),
      leaseUntil,
      createdAt: Number(row.created_at),
      ontvangenOp: Number(row.ontvangen_op ?? row.created_at),
      inhoud,
    }
  );
}

function toInhoud({ soort, inhoud, body }: Row): BerichtInhoud | undefined {
  if (typeof inhoud === 'string') return JSON.parse(inhoud) as BerichtInhoud;
  if (typeof body !== 'string') return undefined;
  return { soort: soort as 'loket', aanvraag: JSON.parse(body) as Aanvraag };
}

/** Ends an attempt; the lease is the proof that no other worker has taken over meanwhile. */
async function finish(queries: Queries, bericht: Bericht, set: string, ...values: Cell[]): Promise<boolean> {
  const changes = await queries.run(
    `UPDATE berichten SET ${set}, lease_until = NULL WHERE id = ? AND staat = 'bezig' AND lease_until = ?`,
    ...values,
    bericht.id,
    bericht.leaseUntil,
  );
  return changes === 1;
}

/** What becomes of a mail that was not delivered: nothing more, when its request was taken back meanwhile. */
const unlessWithdrawn = (staat: string): string =>
  `staat = CASE WHEN EXISTS (SELECT 1 FROM aanvragen WHERE aanvragen.id = aanvraag_id AND ingetrokken_op IS NOT NULL)
             AND soort <> 'ingetrokken' THEN 'vervallen' ELSE '${staat}' END`;

export function markBezorgd(sql: Sql, bericht: Bericht, now: number): Promise<boolean> {
  return sql.transaction(async (queries) => {
    const set = `staat = 'bezorgd', last_error = NULL, bezorgd_op = ?`;
    if (!(await finish(queries, bericht, set, now))) return false;
    const { referentie } = bericht;
    switch (bericht.inhoud.soort) {
      case 'vervolg':
        await queries.run('UPDATE vervolgen SET verstuurd_op = ? WHERE referentie = ?', now, referentie);
        break;
      case 'loket':
      case 'bevestiging':
        // Locks the request: of two mails that end at once, the second must see what the first did.
        await queries.run('UPDATE aanvragen SET referentie = referentie WHERE referentie = ?', referentie);
        await setDelivered(queries, referentie, now);
    }
    return true;
  });
}

/** Delivered: the mail to the desk and the confirmation have arrived. Set once. */
async function setDelivered(queries: Queries, referentie: string, now: number): Promise<void> {
  await queries.run(
    `UPDATE aanvragen SET delivered_at = ? WHERE referentie = ? AND delivered_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM berichten WHERE aanvraag_id = aanvragen.id
                     AND soort IN ('loket', 'bevestiging') AND staat <> 'bezorgd')`,
    now,
    referentie,
  );
}

export function markOpnieuw(sql: Sql, bericht: Bericht, nextAt: number, fout: string): Promise<boolean> {
  return finish(sql, bericht, `${unlessWithdrawn('opnieuw')}, next_at = ?, last_error = ?`, nextAt, fout);
}

export function markGeparkeerd(
  sql: Sql,
  bericht: Bericht,
  fout: string,
  alarm: NieuwBericht | undefined,
  now: number,
): Promise<boolean> {
  return sql.transaction(async (queries) => {
    if (!(await finish(queries, bericht, `${unlessWithdrawn('geparkeerd')}, last_error = ?`, fout)))
      return false;
    if (alarm) await addBericht(queries, alarm, { referentie: '' }, now);
    return true;
  });
}

export async function nextDueAt(queries: Queries): Promise<number | undefined> {
  const [row] = await queries.rows(
    `SELECT min(moment) AS moment FROM (
       SELECT min(next_at) AS moment FROM berichten WHERE staat IN ('wachtend', 'opnieuw')
       UNION ALL SELECT min(lease_until) FROM berichten WHERE staat = 'bezig') AS momenten`,
  );
  return row?.moment === null ? undefined : Number(row?.moment);
}
