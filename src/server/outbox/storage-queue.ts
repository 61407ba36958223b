import type { BerichtSoort } from './bericht.ts';
import type { Queries } from './sql.ts';
import type { WachtrijRegel, WachtrijStand } from './storage.ts';

/** How many mails are in which state, and since when; no personal data. */
export async function readStand(queries: Queries, now: number): Promise<WachtrijStand> {
  const [row] = await queries.rows(
    `SELECT count(*) FILTER (WHERE staat IN ('wachtend', 'opnieuw', 'bezig') AND ${STARTED}) AS wachtend,
            count(*) FILTER (WHERE staat = 'geparkeerd') AS geparkeerd,
            min(created_at)
              FILTER (WHERE staat IN ('wachtend', 'opnieuw', 'bezig') AND ${STARTED}) AS oudste,
            (SELECT waarde FROM stand WHERE naam = 'laatste_opruiming') AS opruiming
     FROM berichten`,
    now,
    now,
  );
  return {
    wachtend: Number(row?.wachtend),
    geparkeerd: Number(row?.geparkeerd),
    ...(row?.oudste !== undefined && row.oudste !== null && { oudsteWachtendSinds: Number(row.oudste) }),
    ...(row?.opruiming !== undefined &&
      row.opruiming !== null && { laatsteOpruiming: Number(row.opruiming) }),
  };
}

/** A follow-up waits for months: it counts from the day on which it is due. */
const STARTED = `(soort <> 'vervolg' OR next_at <= ?)`;

export async function listWachtrij(queries: Queries): Promise<WachtrijRegel[]> {
  const rows = await queries.rows(`SELECT * FROM berichten WHERE staat <> 'bezorgd' ORDER BY id`);
  return rows.map((row) => ({
    id: Number(row.id),
    referentie: String(row.referentie),
    soort: row.soort as BerichtSoort,
    staat: row.staat as WachtrijRegel['staat'],
    attempts: Number(row.attempts),
    createdAt: Number(row.created_at),
    nextAt: Number(row.next_at),
    recipientDomein: String(row.recipient).replace(/^.*@/, ''),
    ...(row.last_error !== null && { fout: String(row.last_error) }),
  }));
}

/** Tries a mail at once that waits or is parked. Its days of trying begin anew. */
export async function resend(queries: Queries, id: number, now: number): Promise<boolean> {
  const changes = await queries.run(
    `UPDATE berichten SET staat = 'opnieuw', next_at = ?, created_at = ?
     WHERE id = ? AND staat IN ('wachtend', 'opnieuw', 'geparkeerd')`,
    now,
    now,
    id,
  );
  return changes === 1;
}

/** Keeps a mail that waits from being sent. */
export async function park(queries: Queries, id: number): Promise<boolean> {
  const changes = await queries.run(
    `UPDATE berichten SET staat = 'geparkeerd', last_error = 'MET DE HAND' WHERE id = ? AND staat IN ('wachtend', 'opnieuw')`,
    id,
  );
  return changes === 1;
}
