import { isCalendarDate } from '../../schemas/cell.ts';
import { ScholingRijSchema } from '../../schemas/scholing.ts';
import { toSlug } from '../bronnen/slug.ts';
import { cleanText, shortenText, toWebadres } from './clean-cell.ts';
import type { AanbodRij } from './gelezen.ts';
import type { ScholingCellen } from './scholing-regel.ts';
import type { Tabellen } from './tabellen.ts';
import type { AanbodBron } from '../../domain/scholing/aanbod-bron.ts';

/** A training for the file, with doubts about it; or why there is none. */
export type Omgezet = { cellen: ScholingCellen; opmerkingen: string[] } | { reden: string };

/** How sure each source is: id of `taxonomie/zekerheden.yaml`. */
const ZEKERHEID: Record<AanbodBron, string> = { rio: 'aangemeld', oeapi: 'aangeboden', edudex: 'aangeboden' };
const HOGER = /^(associate-degree|hbo-|wo-)/;

/** `rio-6f1c…`: the same record always gets the same id. */
export function toId(bron: AanbodBron, sleutel: string): string {
  return `${bron}-${toSlug(sleutel)}`;
}

/** Joins one record of a source to our lists. */
export function toScholing(rij: AanbodRij, bron: AanbodBron, tabellen: Tabellen, vandaag: string): Omgezet {
  const id = toId(bron, rij.sleutel);
  const kwalificatie = rij.crebo ? tabellen.kwalificaties.get(rij.crebo) : undefined;
  const niveau = rij.niveau ?? kwalificatie?.niveau;
  const leerweg = rij.leerweg ?? (HOGER.test(niveau ?? '') ? 'onbekend' : undefined);
  const croho_onderdeel = (rij.croho && tabellen.crohoOnderdeel.get(rij.croho)) ?? '';
  const eigenSector = tabellen.eigenSector.get(id);
  const byCode = tabellen.findSector({ crebo: rij.crebo, croho: rij.croho, croho_onderdeel });
  const named = eigenSector ?? (byCode ? undefined : rij.sector);
  const sector = named ?? byCode;
  const reden =
    refuseCodes(rij, niveau, leerweg, tabellen) ??
    (sector
      ? undefined
      : `geen sector: ${rij.croho ? `croho ${rij.croho} is onbekend` : 'er is geen crebo of croho'}`) ??
    (named && !tabellen.sectoren.has(named)
      ? `sector "${named}" in ${eigenSector ? 'aanbod-sectoren.csv' : 'de toewijzing'} bestaat niet`
      : undefined);
  if (reden) return { reden };

  const plek = tabellen.plaatsen.find(rij.postcodes, rij.plaatsen);
  const overal = leerweg === 'e-learning' && rij.postcodes.length + rij.plaatsen.length === 0;
  const regios = overal ? tabellen.plaatsen.alleRegios : plek.regios;
  if (regios.length === 0)
    return {
      reden: plek.onbekend.length > 0 ? `plaats onbekend: ${plek.onbekend.join(', ')}` : 'geen plaats',
    };
  const opleider = tabellen.opleiders.find(rij.opleider);
  if (!opleider) return { reden: 'geen opleider' };

  const url = toWebadres(rij.url);
  const start = rij.start && isCalendarDate(rij.start) && rij.start >= vandaag ? rij.start : '';
  const cellen: ScholingCellen = {
    id,
    titel: cleanText(rij.titel),
    opleider,
    sector: named ?? '',
    niveau: niveau!,
    leerweg: leerweg!,
    crebo: rij.crebo ?? '',
    croho: rij.croho ?? '',
    croho_onderdeel,
    plaatsen: plek.plaatsen.join('|'),
    regios: regios.join('|'),
    zekerheid: ZEKERHEID[bron],
    peiljaar: vandaag.slice(0, 4),
    start,
    duur: cleanText(rij.duur),
    kosten: rij.kosten === undefined ? '' : String(rij.kosten),
    url: url ?? '',
    omschrijving: shortenText(rij.omschrijving),
    bron,
  };
  const checked = ScholingRijSchema.safeParse(cellen);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return { reden: `${String(issue!.path[0])}: ${issue!.message}` };
  }
  const opmerkingen = [
    ...plek.onbekend.map((naam) => `plaats onbekend: ${naam}`),
    ...(rij.start && !start ? [`startdatum weggelaten: ${cleanText(rij.start)}`] : []),
    ...(rij.url && !url ? [`webadres weggelaten: ${cleanText(rij.url)}`] : []),
  ];
  return { cellen, opmerkingen };
}

function refuseCodes(
  { titel, sleutel, crebo }: AanbodRij,
  niveau: string | undefined,
  leerweg: string | undefined,
  { kwalificaties, niveaus, leerwegen }: Tabellen,
): string | undefined {
  if (!toSlug(sleutel)) return 'geen sleutel';
  if (!cleanText(titel)) return 'geen titel';
  if (crebo && !kwalificaties.has(crebo)) return `crebo ${crebo} staat niet in kwalificaties.csv`;
  if (!niveau) return 'geen niveau';
  if (!niveaus.has(niveau)) return `niveau "${niveau}" bestaat niet`;
  if (!leerweg) return 'geen leerweg';
  if (!leerwegen.has(leerweg)) return `leerweg "${leerweg}" bestaat niet`;
  return undefined;
}
