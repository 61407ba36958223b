import { VEEL_WERK } from '../../domain/scholing/describe-scholing.ts';
import { groepen, type Groep } from '../../domain/scholing/filters.ts';
import type { Gegevens } from './load-scholing.ts';

const number = new Intl.NumberFormat('nl-NL');
const dutch = new Intl.Collator('nl');

export const groepNamen: Record<Groep, string> = {
  sector: 'Sector',
  niveau: 'Niveau',
  leerweg: 'Manier van leren',
  opleider: 'Opleider',
  plaats: 'Plaats',
  soort: 'Soort opleider',
  werk: 'Werk',
};

const soortNamen: Record<string, string> = {
  publiek: 'publiek (betaald door de overheid)',
  privaat: 'particulier',
  onbekend: 'niet bekend',
};

/** "1 opleiding", "1.204 opleidingen". */
export function countOffers(count: number): string {
  return `${number.format(count)} ${count === 1 ? 'opleiding' : 'opleidingen'}`;
}

export function showNumber(count: number): string {
  return number.format(count);
}

export interface Keus {
  waarde: string;
  naam: string;
}

/** What can be ticked in each group: taxonomies in their own order, opleiders and places A–Z. */
export function listChoices(gegevens: Gegevens): Record<Groep, Keus[]> {
  const opleiders = new Map(gegevens.scholing.map(({ opleider }) => [opleider.id, opleider.naam]));
  const places = [...gegevens.bekend.plaats].map((plaats): [string, string] => [plaats, plaats]);
  const byName = (entries: Iterable<[string, string]>) =>
    [...entries].sort(([, a], [, b]) => dutch.compare(a, b));
  const names: Record<Groep, Iterable<[string, string]>> = {
    sector: gegevens.sectoren,
    niveau: gegevens.niveaus,
    leerweg: gegevens.leerwegen,
    opleider: byName(opleiders),
    plaats: byName(places),
    werk: gegevens.bekend.werk.size > 0 ? [['veel', VEEL_WERK.regionaal]] : [],
    soort: Object.entries(soortNamen).filter(([soort]) => gegevens.bekend.soort.has(soort)),
  };
  return Object.fromEntries(
    groepen.map((groep) => [groep, [...names[groep]].map(([waarde, naam]) => ({ waarde, naam }))]),
  ) as Record<Groep, Keus[]>;
}
