import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Ontvangst, Stand, Verwijzing } from '../../domain/afspraak/balie.ts';
import { countAll } from './storage-counts.ts';
import { addBericht } from './storage-mails.ts';
import { addVervolg } from './storage-deeds.ts';
import { KEEP_REFERRAL } from './keep.ts';
import type { Queries, Row, Sql } from './sql.ts';
import type { NieuweAanvraag, NieuweVerwijzing, Opname } from './storage.ts';

/** Stores a request, its mails and its counts; all or nothing. */
export function addAanvraag(sql: Sql, nieuw: NieuweAanvraag, now: number): Promise<Opname> {
  return sql.transaction<Opname>(async (queries) => {
    const { tokenId, bodyHash, referentie, aanvraag, antwoordVoor } = nieuw;
    // Two that come at once: the second waits here for the first, and then adds nothing.
    const [added] = await queries.rows(
      `INSERT INTO aanvragen (token_id, body_hash, referentie, regio, body, created_at, antwoord_voor, herinner_op)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
      tokenId,
      bodyHash,
      referentie,
      aanvraag.regio,
      JSON.stringify(aanvraag),
      now,
      antwoordVoor,
      antwoordVoor,
    );
    if (!added) return whyNot(queries, 'aanvragen', tokenId);
    for (const bericht of nieuw.berichten)
      await addBericht(queries, bericht, { referentie, aanvraagId: Number(added.id) }, now);
    if (nieuw.vervolg) await addVervolg(queries, referentie, nieuw.vervolg, now);
    if (nieuw.verwijzing !== undefined) await eraseVerwijzing(queries, nieuw.verwijzing);
    await countAll(queries, nieuw.tellingen);
    return { uitkomst: 'nieuw' };
  });
}

/** Stores a referral and the mail to the client. */
export function addVerwijzing(sql: Sql, nieuw: NieuweVerwijzing, now: number): Promise<Opname> {
  return sql.transaction<Opname>(async (queries) => {
    const { tokenId, bodyHash, referentie, verwijzing, bericht } = nieuw;
    const [added] = await queries.rows(
      `INSERT INTO verwijzingen (token_id, body_hash, referentie, body, created_at)
       VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id`,
      tokenId,
      bodyHash,
      referentie,
      JSON.stringify(verwijzing),
      now,
    );
    if (!added) return whyNot(queries, 'verwijzingen', tokenId);
    await addBericht(queries, bericht, { referentie }, now);
    return { uitkomst: 'nieuw' };
  });
}

/** A row was not added: the form came before, or the reference is somebody else's. */
async function whyNot(
  queries: Queries,
  table: 'aanvragen' | 'verwijzingen',
  tokenId: string,
): Promise<Opname> {
  const earlier = await findByTokenIn(queries, table, tokenId);
  return earlier ? { uitkomst: 'token-gebruikt', ...earlier } : { uitkomst: 'referentie-bezet' };
}

export function findByToken(
  queries: Queries,
  tokenId: string,
): Promise<{ referentie: string; bodyHash: string } | undefined> {
  return findByTokenIn(queries, 'aanvragen', tokenId);
}

async function findByTokenIn(
  queries: Queries,
  table: 'aanvragen' | 'verwijzingen',
  tokenId: string,
): Promise<{ referentie: string; bodyHash: string } | undefined> {
  const [row] = await queries.rows(`SELECT referentie, body_hash FROM ${table} WHERE token_id = ?`, tokenId);
  return row && { referentie: String(row.referentie), bodyHash: String(row.body_hash) };
}

export async function findVerwijzing(
  queries: Queries,
  referentie: string,
  now: number,
): Promise<Verwijzing | undefined> {
  const [row] = await queries.rows(
    'SELECT body FROM verwijzingen WHERE referentie = ? AND created_at > ?',
    referentie,
    now - KEEP_REFERRAL,
  );
  return row && (JSON.parse(String(row.body)) as Verwijzing);
}

/** A referral that was answered, with its mail: the address of the client goes with it. */
async function eraseVerwijzing(queries: Queries, referentie: string): Promise<void> {
  await queries.run('DELETE FROM verwijzingen WHERE referentie = ?', referentie);
  await queries.run(`DELETE FROM berichten WHERE soort = 'verwijzing' AND referentie = ?`, referentie);
}

export async function findAanvraag(queries: Queries, referentie: string): Promise<Aanvraag | undefined> {
  const [row] = await queries.rows('SELECT body FROM aanvragen WHERE referentie = ?', referentie);
  return typeof row?.body === 'string' ? (JSON.parse(row.body) as Aanvraag) : undefined;
}

export async function findStand(queries: Queries, referentie: string): Promise<Stand | undefined> {
  const [row] = await queries.rows(
    `SELECT aanvragen.*,
       (SELECT max(bezorgd_op) FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'loket') AS bezorgd_op,
       (SELECT count(*) FROM berichten WHERE aanvraag_id = aanvragen.id AND soort = 'bevestiging') AS bevestiging,
       (SELECT count(*) FROM vervolgen WHERE vervolgen.referentie = aanvragen.referentie) AS vervolg
     FROM aanvragen WHERE referentie = ?`,
    referentie,
  );
  return row && toStand(row);
}

function toStand(row: Row): Stand {
  // Of a request that was taken back nothing is left but its dates.
  const aanvraag = typeof row.body === 'string' ? (JSON.parse(row.body) as Aanvraag) : undefined;
  const moment = (name: string) => (row[name] === null ? {} : { [toCamel(name)]: Number(row[name]) });
  return {
    referentie: String(row.referentie),
    regio: String(row.regio),
    ...(aanvraag?.bestemming !== undefined && { bestemming: aanvraag.bestemming }),
    vorm: aanvraag?.vorm ?? 'gesprek',
    bevestiging: Number(row.bevestiging) > 0,
    ontvangenOp: Number(row.created_at),
    antwoordVoor: Number(row.antwoord_voor),
    ...moment('bezorgd_op'),
    ...moment('opgepakt_op'),
    ...moment('gesprek_op'),
    ...moment('ingetrokken_op'),
    vervolg: Number(row.vervolg) > 0,
    kanVervolg: aanvraag?.email !== undefined,
  };
}

const toCamel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

export async function findReceipt(queries: Queries, referentie: string): Promise<Ontvangst | undefined> {
  const stand = await findStand(queries, referentie);
  if (!stand || stand.ingetrokkenOp !== undefined) return undefined;
  const { regio, bestemming, vorm, bevestiging } = stand;
  return { referentie, regio, ...(bestemming !== undefined && { bestemming }), vorm, bevestiging };
}
