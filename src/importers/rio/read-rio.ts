import type { Gelezen } from '../aanbod/gelezen.ts';
import type { LezerOpties, MaakLezer } from '../aanbod/maak-lezer.ts';
import { openPageStore } from '../aanbod/page-store.ts';
import { createPoliteClient, type PoliteClient } from '../aanbod/polite-client.ts';
import { asObject, embeddedOf, linkOf, readList, textOf, type HalRecord } from './hal.ts';
import {
  addCohort,
  lastPart,
  readLijsten,
  toLocatie,
  type Cohort,
  type LijstUrl,
  type RioLijsten,
} from './read-lijsten.ts';
import { findReden, kindOf, toGelezen } from './to-gelezen.ts';

/** Where DUO serves the register; `RIO_ADRES` or an argument replaces it. */
export const RIO_ADRES = 'https://lod.onderwijsregistratie.nl/api/rio/v2';
const PAGE_SIZE = 100;

/** Reader of RIO's LOD API v2. What it assumes of that service beyond the field list stands in docs/decisions/0022. */
export const maakRioLezer: MaakLezer = (opties) => {
  const adres = (opties.bron ?? process.env['RIO_ADRES'] ?? RIO_ADRES).replace(/\/+$/, '');
  const store = openPageStore(opties.bewaarDir, opties.vandaag);
  const client = createPoliteClient({ basis: adres, store, pauze: opties.pauze });
  return { lezer: readRio(client, adres, opties), adres, klaar: store.finish };
};

/** Yields every offer of the register once: a training, or why it is none. Throws SourceError. */
export async function* readRio(
  client: PoliteClient,
  adres: string,
  opties: Pick<LezerOpties, 'vandaag' | 'opmerk'>,
  pageSize = PAGE_SIZE,
): AsyncGenerator<Gelezen> {
  const urlOf: LijstUrl = (lijst) =>
    `${adres}/${lijst}?page=0&pageSize=${pageSize}&datumGeldigOp=${opties.vandaag}`;
  const lijsten = await readLijsten(client, urlOf, pageSize, opties);
  const opleidingen = new Map<string, Opleiding>();
  const context: Context = { client, adres, lijsten, opleidingen, ...opties };
  for await (const aanbod of readList(client, urlOf('aangeboden-opleidingen'), pageSize)) {
    // What is not for the desks needs no requests.
    const join = findReden(aanbod, opties.vandaag) ? {} : await joinAanbod(aanbod, context);
    yield toGelezen({ aanbod, ...join }, opties.vandaag);
  }
}

interface Opleiding {
  id: string | undefined;
  naam: string | undefined;
  niveau: string | undefined;
}
interface Context extends Pick<LezerOpties, 'vandaag' | 'opmerk'> {
  client: PoliteClient;
  adres: string;
  lijsten: RioLijsten;
  /** By address: many offers share one. */
  opleidingen: Map<string, Opleiding>;
}

async function joinAanbod(aanbod: HalRecord, context: Context) {
  const { lijsten } = context;
  const aanbieder = await follow(aanbod, 'onderwijsaanbieder', lijsten.aanbieders, toAanbieder, context);
  const locatie = await follow(aanbod, 'onderwijslocatie', lijsten.locaties, toLocatie, context);
  const opleidingId = idBehind(aanbod, 'opleiding');
  let code = opleidingId && lijsten.codes.get(opleidingId);
  let opleiding: Opleiding | undefined;
  // Only where the offer itself does not say enough.
  if (!code || kindOf(aanbod) === 'ho' || !textOf(aanbod, 'eigennaam')) {
    opleiding = await readOpleiding(aanbod, context);
    code ??= opleiding?.id && lijsten.codes.get(opleiding.id);
  }
  return {
    aanbieder,
    locatie,
    opleiding,
    code: code || undefined,
    cohort: await readCohort(aanbod, context),
  };
}

function toAanbieder(record: HalRecord) {
  const [id, naam] = [textOf(record, 'id'), textOf(record, 'naam')];
  return id && naam ? { id, naam } : undefined;
}

/** What a link leads to: from the record itself, from a list that we have, else by a request. */
async function follow<T>(
  aanbod: HalRecord,
  rel: string,
  known: ReadonlyMap<string, T>,
  read: (record: HalRecord) => T | undefined,
  { client, adres }: Context,
): Promise<T | undefined> {
  const inside = embeddedOf(aanbod, rel);
  if (inside) return read(inside);
  const id = idBehind(aanbod, rel);
  const found = id && known.get(id);
  if (found) return found;
  const record = asObject(await client.getJson(addressOf(aanbod, rel, adres)));
  return record && read(record);
}

/** The id in a link that leads to the thing itself; a link by way of the offer does not say it. */
function idBehind(aanbod: HalRecord, rel: string): string | undefined {
  const href = linkOf(aanbod, rel);
  return href && !href.includes('/aangeboden-opleidingen/') ? lastPart(href) : undefined;
}

function addressOf(aanbod: HalRecord, rel: string, adres: string): string {
  const own = `${adres}/aangeboden-opleidingen/${encodeURIComponent(textOf(aanbod, 'id') ?? '')}/${rel}`;
  return new URL(linkOf(aanbod, rel) ?? own, `${adres}/`).href;
}

async function readOpleiding(aanbod: HalRecord, { client, adres, opleidingen }: Context) {
  const inside = embeddedOf(aanbod, 'opleiding');
  if (inside) return toOpleiding(inside);
  const url = addressOf(aanbod, 'opleiding', adres);
  const known = opleidingen.get(url);
  if (known) return known;
  const opleiding = toOpleiding(asObject(await client.getJson(url)) ?? {});
  if (idBehind(aanbod, 'opleiding')) opleidingen.set(url, opleiding);
  return opleiding;
}

function toOpleiding(record: HalRecord): Opleiding {
  return {
    id: textOf(record, 'id'),
    naam: textOf(record, 'volledigeNaam') ?? textOf(record, 'korteNaam'),
    niveau: textOf(record, 'niveau'),
  };
}

/** From the list of all cohorts; where that does not say of which offer they are, by a request per offer. */
async function readCohort(aanbod: HalRecord, context: Context): Promise<Cohort | undefined> {
  const { client, adres, lijsten, vandaag, opmerk } = context;
  const id = textOf(aanbod, 'id') ?? '';
  if (lijsten.cohorten) return lijsten.cohorten.get(id);
  let cohort: Cohort | undefined;
  const url = addressOf(aanbod, 'aangeboden-opleiding-cohorten', adres);
  for await (const record of readList(client, url, PAGE_SIZE, true))
    cohort = addCohort(cohort, record, id, vandaag, opmerk);
  return cohort;
}
