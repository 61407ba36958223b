import { fillYear } from './describe-scholing.ts';
import { linkSynonyms } from './link-synonyms.ts';
import type { Afhankelijk, PackedScholing } from './packed-scholing.ts';
import type { ScholingInLijst } from './scholing.ts';

/** The taxonomies, of which all sectors, niveaus and leerwegen go along, and other words for titles. */
export interface PackContext {
  sectoren: readonly { id: string; naam: string }[];
  niveaus: readonly { id: string; naam: string }[];
  leerwegen: readonly { id: string; kort: string }[];
  zekerheden: readonly { id: string; naam: string }[];
  synoniemen: readonly { term: string; synoniemen: readonly string[] }[];
}

/**
 * Packs the trainingen of a regio, in the order given, for `/regio/<slug>/scholing/gegevens.json`. Throws on an id that the context does not know.
 */
export function packScholing(scholing: readonly ScholingInLijst[], context: PackContext): PackedScholing {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const sectoren = numbering(idsOf(context.sectoren), 'sector');
  const niveaus = numbering(idsOf(context.niveaus), 'niveau');
  const leerwegen = numbering(idsOf(context.leerwegen), 'leerweg');
  const titels = numbering(distinct(scholing.map(({ titel }) => titel)).sort(), 'titel');
  const opleiders = numbering(distinct(scholing.map(({ opleider }) => opleider.id)).sort(), 'opleider');
  const plaatsen = numbering(distinct(scholing.flatMap((row) => row.plaatsen)).sort(), 'plaats');
  const sure = (row: ScholingInLijst) => `${row.zekerheid} ${row.peiljaar ?? ''}`;
  const zekerheden = numbering(distinct(scholing.map(sure)), 'zekerheid');
  const placeList = (row: ScholingInLijst) => row.plaatsen.map(plaatsen.of).join(',');
  const plaatslijsten = numbering(distinct(scholing.map(placeList)), 'plaatslijst');
  const parts = scholing.map(splitId);
  const koppen = numbering(distinct(parts.map((part) => part?.kop ?? '')).sort(), 'kop');
  const codes = numbering(distinct(parts.map((part) => part?.code ?? '')).sort(), 'code');

  const titel = scholing.map((row) => titels.of(row.titel));
  const opleider = scholing.map((row) => opleiders.of(row.opleider.id));
  const opleiderById = new Map(scholing.map((row) => [row.opleider.id, row.opleider]));
  return {
    sectoren: context.sectoren.map(({ id, naam }) => [id, naam]),
    niveaus: context.niveaus.map(({ id, naam }) => [id, naam]),
    leerwegen: context.leerwegen.map(({ id, kort }) => [id, kort]),
    zekerheden: zekerheden.values.map((value) => {
      const [id, year] = value.split(' ') as [string, string];
      const jaar = year ? Number(year) : undefined;
      return { id, naam: fillYear(named(context.zekerheden, id), jaar), ...(jaar && { jaar }) };
    }),
    opleiders: opleiders.values.map((id) => {
      const { naam, bekostiging } = opleiderById.get(id)!;
      return [id, naam, bekostiging === 'publiek' ? 0 : bekostiging === 'privaat' ? 1 : 2];
    }),
    plaatsen: plaatsen.values,
    titels: titels.values,
    synoniemen: packSynonyms(titels, context.synoniemen),
    plaatslijsten: plaatslijsten.values.map((list) => (list ? list.split(',').map(Number) : [])),
    koppen: koppen.values,
    codes: codes.values,
    titel: titel.map((number, row) => number - (titel[row - 1] ?? 0)),
    opleider,
    leerweg: scholing.map((row) => leerwegen.of(row.leerweg)),
    zekerheid: scholing.map((row) => zekerheden.of(sure(row))),
    sector: dependent(
      titel,
      scholing.map((row) => sectoren.of(row.sector)),
    ),
    niveau: dependent(
      titel,
      scholing.map((row) => niveaus.of(row.niveau)),
    ),
    code: dependent(
      titel,
      parts.map((part) => codes.of(part?.code ?? '')),
    ),
    veelWerk: dependent(
      titel,
      scholing.map(({ veelWerk }) => (veelWerk === 'regionaal' ? 2 : veelWerk ? 1 : 0)),
    ),
    kop: dependent(
      opleider,
      parts.map((part) => koppen.of(part?.kop ?? '')),
    ),
    plaatslijst: dependent(
      opleider,
      scholing.map((row) => plaatslijsten.of(placeList(row))),
    ),
    ids: Object.fromEntries(scholing.flatMap(({ id }, row) => (parts[row] ? [] : [[row, id]]))),
  };
}

interface Numbering {
  values: string[];
  /** Throws on a value that is not there. */
  of: (value: string) => number;
}
function numbering(values: string[], what: string): Numbering {
  const numbers = new Map(values.map((value, index) => [value, index]));
  return {
    values,
    of: (value) => {
      const number = numbers.get(value);
      if (number === undefined) throw new Error(`De ${what} "${value}" is niet bekend.`);
      return number;
    },
  };
}

const distinct = (values: string[]) => [...new Set(values)];

function named(list: readonly { id: string; naam: string }[], id: string): string {
  const naam = list.find((entry) => entry.id === id)?.naam;
  if (naam === undefined) throw new Error(`Voor "${id}" is er geen naam.`);
  return naam;
}

/** The parts of an id like 00gt-25573-bbl; `undefined` when it is not built like that. */
function splitId({ id, leerweg }: ScholingInLijst): { kop: string; code: string } | undefined {
  if (!id.endsWith(`-${leerweg}`)) return undefined;
  const [, kop, code] = /^(.+)-(\d+)$/.exec(id.slice(0, -leerweg.length - 1)) ?? [];
  return kop && code ? { kop, code } : undefined;
}

/** Per row: the how-many-eth different value this is with the same key. The commonest comes first, so mostly 0. */
function dependent(keys: readonly number[], values: readonly number[]): Afhankelijk {
  const seen: Map<number, number>[] = Array.from({ length: Math.max(-1, ...keys) + 1 }, () => new Map());
  keys.forEach((key, row) => seen[key]!.set(values[row]!, (seen[key]!.get(values[row]!) ?? 0) + 1));
  const keuzes = seen.map((counts) => [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value));
  const rij = keys.map((key, row) => keuzes[key]!.indexOf(values[row]!));
  return rij.some((choice) => choice > 0) ? { keuzes, rij } : { keuzes };
}

/** Titles that share the same other words share one entry. */
function packSynonyms(
  titels: Numbering,
  synoniemen: PackContext['synoniemen'],
): PackedScholing['synoniemen'] {
  const shared = new Map<string, number[]>();
  for (const [titel, words] of linkSynonyms(titels.values, synoniemen)) {
    const key = words.join('|');
    shared.set(key, [...(shared.get(key) ?? []), titels.of(titel)]);
  }
  return [...shared];
}
