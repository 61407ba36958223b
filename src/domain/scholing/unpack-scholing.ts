import type { Afhankelijk, PackedScholing } from './packed-scholing.ts';
import type { ScholingInLijst } from './scholing.ts';
import type { ZoekWoorden } from './search-index.ts';

/** The trainingen of one regio, ready to filter, search and show. */
export interface RegioScholing extends ZoekWoorden {
  /** In the neutral order. */
  scholing: ScholingInLijst[];
  /** How sure, in words: "examenregeling 2025". */
  zekerheidVan(scholing: ScholingInLijst): string;
}

/** Turns {@link PackedScholing} back into trainingen. */
export function unpackScholing(packed: PackedScholing): RegioScholing {
  const { titels, leerwegen, zekerheden, sectoren, niveaus } = packed;
  const opleiders = packed.opleiders.map(([id, naam, soort]) => ({
    id,
    naam,
    bekostiging: (['publiek', 'privaat', undefined] as const)[soort],
  }));
  const placeLists = packed.plaatslijsten.map((list) => list.map((number) => packed.plaatsen[number]!));
  const words = new Map<ScholingInLijst, string>();
  let titel = 0;
  const scholing = packed.titel.map((step, row): ScholingInLijst => {
    titel += step;
    const opleider = packed.opleider[row]!;
    const get = ({ keuzes, rij }: Afhankelijk, key: number) => keuzes[key]![rij?.[row] ?? 0]!;
    const leerweg = leerwegen[packed.leerweg[row]!]![0];
    const sure = zekerheden[packed.zekerheid[row]!]!;
    const entry: ScholingInLijst = {
      id:
        packed.ids[row] ??
        `${packed.koppen[get(packed.kop, opleider)]}-${packed.codes[get(packed.code, titel)]}-${leerweg}`,
      titel: titels[titel]!,
      opleider: opleiders[opleider]!,
      sector: sectoren[get(packed.sector, titel)]![0],
      niveau: niveaus[get(packed.niveau, titel)]![0],
      leerweg,
      plaatsen: placeLists[get(packed.plaatslijst, opleider)]!,
      zekerheid: sure.id,
      peiljaar: sure.jaar,
      veelWerk: ([undefined, 'landelijk', 'regionaal'] as const)[get(packed.veelWerk, titel)],
    };
    words.set(entry, sure.naam);
    return entry;
  });
  return {
    scholing,
    sectoren: new Map(sectoren),
    niveaus: new Map(niveaus),
    leerwegen: new Map(leerwegen),
    zekerheidVan: (entry) => words.get(entry) ?? '',
    synoniemen: new Map(
      packed.synoniemen.flatMap(([text, list]) => list.map((number) => [titels[number]!, text.split('|')])),
    ),
  };
}
