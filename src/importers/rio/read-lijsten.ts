import type { PoliteClient } from '../aanbod/polite-client.ts';
import type { LezerOpties } from '../aanbod/maak-lezer.ts';
import { linkOf, readList, textOf, type HalRecord } from './hal.ts';
import { COHORT_STATUS } from './waarden.ts';

/** What the other lists say, by the id that offers link to; small enough to keep whole. */
export interface RioLijsten {
  aanbieders: Map<string, { id: string; naam: string }>;
  locaties: Map<string, { postcode: string | undefined; plaats: string | undefined }>;
  /** Id of an opleiding → code of the erkenning that is valid today. */
  codes: Map<string, string>;
  /** Id of an offer → its first intake moment; undefined when the list of cohorts does not say of which offer they are. */
  cohorten: Map<string, Cohort> | undefined;
}

export interface Cohort {
  /** First day on or after today on which people can start; yyyy-mm-dd. */
  start?: string | undefined;
  /** True when all its intake moments are online or by oneself. */
  online: boolean;
}

export type LijstUrl = (lijst: string) => string;

/** Reads the four lists whole: a request per page, where a request per offer would be a hundred times as many. */
export async function readLijsten(
  client: PoliteClient,
  urlOf: LijstUrl,
  pageSize: number,
  { vandaag, opmerk }: Pick<LezerOpties, 'vandaag' | 'opmerk'>,
): Promise<RioLijsten> {
  const each = (lijst: string) => readList(client, urlOf(lijst), pageSize);
  const lijsten: RioLijsten = {
    aanbieders: new Map(),
    locaties: new Map(),
    codes: new Map(),
    cohorten: new Map(),
  };
  for await (const record of each('organisatorische-eenheden')) {
    const [id, naam] = [textOf(record, 'id'), textOf(record, 'naam')];
    if (id && naam) lijsten.aanbieders.set(id, { id, naam });
  }
  for await (const record of each('onderwijslocaties')) {
    const id = textOf(record, 'id');
    if (id) lijsten.locaties.set(id, toLocatie(record));
  }
  for await (const record of each('opleidingserkenningen')) {
    const [opleiding, code] = [
      lastPart(linkOf(record, 'opleiding')),
      textOf(record, 'erkendeopleidingscode'),
    ];
    if (opleiding && code && isValid(record, vandaag)) lijsten.codes.set(opleiding, code);
  }
  for await (const record of each('aangeboden-opleiding-cohorten')) {
    const aanbod = lastPart(linkOf(record, 'aangeboden-opleiding') ?? linkOf(record, 'aangebodenOpleiding'));
    if (!aanbod) {
      lijsten.cohorten = undefined;
      break;
    }
    lijsten.cohorten!.set(aanbod, addCohort(lijsten.cohorten!.get(aanbod), record, aanbod, vandaag, opmerk));
  }
  return lijsten;
}

export function toLocatie(record: HalRecord): { postcode: string | undefined; plaats: string | undefined } {
  return { postcode: textOf(record, 'postcode'), plaats: textOf(record, 'plaatsnaam') };
}

/** True on the days from `ingangsdatum` up to and including `einddatum`; an absent one is no limit. */
function isValid(record: HalRecord, vandaag: string): boolean {
  const [from, until] = [textOf(record, 'ingangsdatum'), textOf(record, 'einddatum')];
  return (!from || from.slice(0, 10) <= vandaag) && (!until || until.slice(0, 10) >= vandaag);
}

/** What is known of an offer's intake moments, with one more of them. */
export function addCohort(
  known: Cohort | undefined,
  record: HalRecord,
  aanbod: string,
  vandaag: string,
  opmerk: LezerOpties['opmerk'],
): Cohort {
  const vorm = textOf(record, 'opleidingsvorm');
  const online = (known?.online ?? true) && (vorm === 'ONLINE' || vorm === 'ZELFSTUDIE');
  const status = textOf(record, 'status') ?? '';
  if (!Object.hasOwn(COHORT_STATUS, status))
    opmerk({ sleutel: aanbod, reden: `onbekende status van een instroommoment: ${status || 'leeg'}` });
  const day = (textOf(record, 'instroommoment') ?? textOf(record, 'beginInstroomperiode'))?.slice(0, 10);
  const usable = COHORT_STATUS[status] === true && day !== undefined && day >= vandaag;
  const starts = [known?.start, usable ? day : undefined].filter((start) => start !== undefined).sort();
  return { start: starts[0], online };
}

/** The id at the end of an address. */
export function lastPart(href: string | undefined): string | undefined {
  return (
    href
      ?.replace(/[?#].*$/, '')
      .replace(/\/$/, '')
      .split('/')
      .pop() || undefined
  );
}
