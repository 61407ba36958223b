import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Daad } from '../../domain/afspraak/balie.ts';
import type { NieuwBericht } from './bericht.ts';
import type { Queries, Row, Sql } from './sql.ts';
import { countAll, monthOf } from './storage-counts.ts';
import { addBericht } from './storage-mails.ts';
import type { NieuwVervolg } from './storage.ts';
import type { TellingSoort } from './telling.ts';

/** The desk takes a request up. */
export function takeUp(sql: Sql, referentie: string, now: number): Promise<Daad> {
  return change(sql, referentie, async (queries, row) => {
    if (row.opgepakt_op !== null) return 'al-gedaan';
    await setTakenUp(queries, row, now);
    return 'gedaan';
  });
}

/** The desk had the talk; who had it also took it up. */
export function markTalked(sql: Sql, referentie: string, now: number): Promise<Daad> {
  return change(sql, referentie, async (queries, row) => {
    if (row.gesprek_op !== null) return 'al-gedaan';
    if (row.opgepakt_op === null) await setTakenUp(queries, row, now);
    await queries.run('UPDATE aanvragen SET gesprek_op = ? WHERE id = ?', now, row.id!);
    await countOne(queries, row, 'gesprek', now);
    return 'gedaan';
  });
}

async function setTakenUp(queries: Queries, row: Row, now: number): Promise<void> {
  await queries.run('UPDATE aanvragen SET opgepakt_op = ?, herinner_op = NULL WHERE id = ?', now, row.id!);
  const inTime = now <= Number(row.antwoord_voor);
  await countOne(queries, row, inTime ? 'op-tijd-opgepakt' : 'te-laat-opgepakt', now);
}

/** The visitor takes a request back: its text is erased, and nothing more of it is sent. */
export function withdraw(sql: Sql, referentie: string, bericht: NieuwBericht, now: number): Promise<Daad> {
  return change(sql, referentie, async (queries, row) => {
    await queries.run(
      `UPDATE aanvragen SET body = NULL, ingetrokken_op = ?, herinner_op = NULL WHERE id = ?`,
      now,
      row.id!,
    );
    // First stop what waits, then look at what left: a worker that claims a mail in between is waited for, and seen.
    await queries.run(
      `UPDATE berichten SET staat = 'vervallen' WHERE aanvraag_id = ? AND staat IN ('wachtend', 'opnieuw', 'geparkeerd')`,
      row.id!,
    );
    const [gone] = await queries.rows(
      `SELECT 1 AS er FROM berichten WHERE aanvraag_id = ? AND soort = 'loket' AND staat IN ('bezorgd', 'bezig')`,
      row.id!,
    );
    // Its address is of no use any more.
    await queries.run(
      `UPDATE berichten SET recipient = '' WHERE aanvraag_id = ? AND soort = 'bevestiging'`,
      row.id!,
    );
    await eraseVervolg(queries, referentie);
    if (gone) await addBericht(queries, bericht, { referentie, aanvraagId: Number(row.id) }, now);
    await countOne(queries, row, 'ingetrokken', now);
    return 'gedaan';
  });
}

/** The visitor wants a mail after three months, or no longer. */
export function setVervolg(
  sql: Sql,
  referentie: string,
  vervolg: NieuwVervolg | undefined,
  now: number,
): Promise<Daad> {
  return change(sql, referentie, async (queries, row) => {
    const [present] = await queries.rows('SELECT 1 AS er FROM vervolgen WHERE referentie = ?', referentie);
    if (Boolean(present) === (vervolg !== undefined)) return 'al-gedaan';
    if (vervolg) {
      await addVervolg(queries, referentie, vervolg, now);
      await countOne(queries, row, 'vervolg', now);
    } else {
      await eraseVervolg(queries, referentie);
      await forgetWish(queries, row);
    }
    return 'gedaan';
  });
}

/** "Het is goed zo". */
export async function endVervolg(sql: Sql, referentie: string): Promise<void> {
  await sql.transaction((queries) => eraseVervolg(queries, referentie));
}

/** A follow-up is a record of its own: it outlives the request. */
export async function addVervolg(
  queries: Queries,
  referentie: string,
  { email, regio, tekst, bericht }: NieuwVervolg,
  now: number,
): Promise<void> {
  const added = await queries.run(
    `INSERT INTO vervolgen (referentie, email, regio, tekst, gevraagd_op) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    referentie,
    email,
    regio,
    tekst,
    now,
  );
  if (added > 0) await addBericht(queries, bericht, { referentie }, now);
}

async function eraseVervolg(queries: Queries, referentie: string): Promise<void> {
  await queries.run('DELETE FROM vervolgen WHERE referentie = ?', referentie);
  await queries.run(`DELETE FROM berichten WHERE soort = 'vervolg' AND referentie = ?`, referentie);
}

/** The request must not say that a mail was asked for when it no longer is. */
async function forgetWish(queries: Queries, row: Row): Promise<void> {
  const aanvraag = JSON.parse(String(row.body)) as Aanvraag;
  delete aanvraag.vervolg;
  await queries.run('UPDATE aanvragen SET body = ? WHERE id = ?', JSON.stringify(aanvraag), row.id!);
}

/** Finds a request, locked against another change of it, and lets `work` change it. */
function change(
  sql: Sql,
  referentie: string,
  work: (queries: Queries, row: Row) => Promise<Daad>,
): Promise<Daad> {
  return sql.transaction<Daad>(async (queries) => {
    const [row] = await queries.rows(
      'UPDATE aanvragen SET referentie = referentie WHERE referentie = ? RETURNING *',
      referentie,
    );
    if (!row) return 'onbekend';
    return row.ingetrokken_op === null ? work(queries, row) : 'ingetrokken';
  });
}

async function countOne(queries: Queries, row: Row, soort: TellingSoort, now: number): Promise<void> {
  await countAll(queries, [{ maand: monthOf(now), regio: String(row.regio), soort, detail: '', aantal: 1 }]);
}
