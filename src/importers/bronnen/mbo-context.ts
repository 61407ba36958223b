import type { SchoolLocaties } from './mbo-locaties.ts';
import type { OpleiderRecord } from './opleiders.ts';
import type { Rij } from './tabel.ts';

/** What both mbo sources need to turn a row into a training. */
export interface MboContext {
  /** By BRIN, mbo only. */
  opleiders: ReadonlyMap<string, OpleiderRecord>;
  locaties: ReadonlyMap<string, SchoolLocaties>;
  /** Rows of kwalificaties.csv, by crebo. */
  kwalificaties: ReadonlyMap<string, Rij>;
}

/** The school behind a BRIN. Throws when it is not known, because every school in the sources is. */
export function findSchool(context: MboContext, brin: string) {
  const opleider = context.opleiders.get(brin);
  const locaties = context.locaties.get(brin);
  if (!opleider || !locaties)
    throw new Error(`Geen opleider of locatie bij brin ${brin} in instellingen.csv.`);
  return { opleider, locaties, twijfels: locaties.aantal > 1 ? ['locatie-onzeker'] : [] };
}
