import { Afwijzing, wijsAf } from '../aanbod/afwijzing.ts';
import type { AanbodRij, Gelezen } from '../aanbod/gelezen.ts';
import { stripHtml } from '../aanbod/strip-html.ts';
import { jaNee, lijst, tekst, veld, type Waarde } from '../aanbod/waarde.ts';
import { toDag } from './dag.ts';
import { toDuur } from './duur.ts';
import type { Instituten } from './instituten.ts';
import { hasHiddenCosts, toKosten } from './kosten.ts';
import { toLeerweg } from './leerweg.ts';
import { toNiveau } from './niveau.ts';
import { toSector, type SectorTabel } from './sector.ts';
import { inEenTaal, inHetNederlands } from './taal.ts';
import { chooseUitvoering, type Uitvoering } from './uitvoeringen.ts';

/** What a program is joined with. */
export interface EdudexTabellen {
  sectoren: SectorTabel;
  instituten: Instituten;
  /** yyyy-mm-dd. */
  vandaag: string;
}

/**
 * One program as a row, or why not. `nummer` (from 1) names a program that has no id. The result is a copy: a short
 * text that was cut from a piece of the file keeps that whole piece in memory, and a title lives until the end.
 */
export function mapProgram(program: Waarde, nummer: number, tabellen: EdudexTabellen): Gelezen {
  return structuredClone(readProgram(program, nummer, tabellen));
}

function readProgram(program: Waarde, nummer: number, tabellen: EdudexTabellen): Gelezen {
  try {
    return { soort: 'rij', rij: toRij(program, tabellen) };
  } catch (error) {
    if (!(error instanceof Afwijzing)) throw error;
    return { soort: 'afgewezen', sleutel: nameProgram(program, nummer), reden: error.message };
  }
}

/** How the report names a program: its two ids, else its place in the source. */
export function nameProgram(program: Waarde, nummer: number): string {
  const org = tekst(veld(program, 'programClassification', 'orgUnitId'));
  const id = tekst(veld(program, 'programClassification', 'programId'));
  return org && id ? `${org}/${id}`.slice(0, 140) : `programma ${nummer}`;
}

function toRij(program: Waarde, { sectoren, instituten, vandaag }: EdudexTabellen): AanbodRij {
  const classification = veld(program, 'programClassification');
  const says = (naam: string): string => tekst(veld(classification, naam));
  const orgUnitId = need(says('orgUnitId'), 'orgUnitId');
  const programId = need(says('programId'), 'programId');
  checkOnOffer(program, vandaag);
  const titel = need(inEenTaal(veld(program, 'programDescriptions', 'programName')), 'programName');
  const { crebo, croho, learningPath } = readCodes(program);
  const niveau = toNiveau(says('programLevel'), says('degree'), crebo !== undefined);
  const uitvoering = chooseUitvoering(veld(program, 'programSchedule'), vandaag);
  const leerweg = toLeerweg({
    niveau,
    degree: says('degree'),
    programType: says('programType'),
    programForm: lijst(veld(classification, 'programForm')).map(tekst),
    learningPath,
    fullyOnline: isOnline(program, uitvoering),
  });
  return {
    sleutel: `${orgUnitId} ${programId}`,
    titel,
    opleider:
      instituten.find(orgUnitId) ??
      wijsAf('opleider is onbekend', `${orgUnitId} (zet hem in edudex-opleiders.csv)`),
    niveau,
    leerweg,
    sector: toSector(
      lijst(veld(classification, 'theme')).map(tekst),
      lijst(veld(classification, 'targetSector')).map(tekst),
      sectoren,
    ),
    crebo,
    croho,
    ...placesOf(program, uitvoering, leerweg),
    start: uitvoering.start,
    duur: toDuur(veld(classification, 'programDuration')),
    kosten: hasHiddenCosts(uitvoering.run) ? undefined : toKosten(uitvoering.costs, vandaag),
    url: inEenTaal(veld(program, 'programDescriptions', 'webLink')) || undefined,
    omschrijving: describe(veld(program, 'programDescriptions')),
  };
}

function need(value: string, naam: string): string {
  return value || wijsAf(`${naam} ontbreekt`);
}

/** Rejects what is not, or no longer, for everyone. */
function checkOnOffer(program: Waarde, vandaag: string): void {
  const client = veld(program, 'clientId');
  if (tekst(client) || tekst(veld(client, 'orgUnitId'))) wijsAf('alleen voor één klant');
  if (jaNee(veld(program, 'inPublication')) === false) wijsAf('staat niet in publicatie');
  if (jaNee(veld(program, 'programAdmission', 'applicationOpen')) === false)
    wijsAf('aanmelden kan niet (applicationOpen)');
  const until = [
    toDag(veld(program, 'expires'), 'expires'),
    toDag(veld(program, 'programClassification', 'offeredUntil'), 'offeredUntil'),
  ];
  const past = until.find((day) => day !== undefined && day < vandaag);
  if (past) wijsAf('verlopen', past);
}

function readCodes(program: Waarde) {
  const known = veld(program, 'programExternalAcknowledgements');
  const crebos = lijst(veld(known, 'creboRegistration'));
  const code = (...values: (Waarde | undefined)[]): string | undefined =>
    values.map(tekst).find((value) => /^\d{5}$/.test(value));
  const classification = veld(program, 'programClassification');
  return {
    crebo: code(veld(classification, 'creboCode'), ...crebos.map((each) => veld(each, 'creboCode'))),
    croho: code(
      veld(classification, 'crohoCode'),
      ...lijst(veld(known, 'crohoRegistration')).map((each) => veld(each, 'crohoCode')),
    ),
    learningPath: crebos.map((each) => tekst(veld(each, 'learningPath'))).filter(Boolean),
  };
}

function isOnline(program: Waarde, uitvoering: Uitvoering): boolean {
  return (
    uitvoering.fullyOnline ||
    jaNee(veld(program, 'programClassification', 'fullyOnline')) === true ||
    tekst(veld(program, 'programBasicProfile', 'location')).toLowerCase() === 'fully online'
  );
}

/** Where the runs are; else what the program says of its place in words, unless it is online and has none. */
function placesOf(program: Waarde, { postcodes, plaatsen }: Uitvoering, leerweg: string) {
  if (leerweg === 'e-learning') return { postcodes: [], plaatsen: [] };
  if (postcodes.length + plaatsen.length > 0) return { postcodes, plaatsen };
  const described = lijst(veld(program, 'programClassification', 'programLocation')).flatMap((each) =>
    (tekst(veld(each, 'description')) || tekst(each)).split(/[,;|/]|\sen\s/),
  );
  return { postcodes: [], plaatsen: [...new Set(described.map((naam) => naam.trim()))].filter(Boolean) };
}

/** The first text that there is in Dutch: the summary says the most in the fewest words. */
function describe(descriptions: Waarde | undefined): string | undefined {
  const naam = [
    'programSummaryText',
    'programSummaryHtml',
    'programDescriptionText',
    'programDescriptionHtml',
  ].find((each) => inHetNederlands(veld(descriptions, each)));
  return naam && (stripHtml(inHetNederlands(veld(descriptions, naam))) || undefined);
}
