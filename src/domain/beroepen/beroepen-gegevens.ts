import type { Beroep } from '../../schemas/beroep.ts';
import { tokenise } from '../zoeken/normalise.ts';
import { BEROEPSNIVEAUS, SOORTEN, type BeroepInLijst } from './beroep-in-lijst.ts';

/**
 * All occupations as they travel to the browser and lie beside the server: `/gegevens/beroepen.json`. Ids of sectoren
 * and vaardigheden stand once; rows point at them by number.
 */
export interface BeroepenGegevens {
  sectoren: [id: string, naam: string][];
  vaardigheden: [id: string, naam: string][];
  rijen: PackedBeroep[];
}
type PackedBeroep = [
  /** Empty where it is the name with hyphens. */
  slug: string,
  naam: string,
  /** Empty where it is the same as the name. */
  bronNaam: string,
  soort: number,
  sector: number,
  niveau: number,
  brc: string,
  vaardigheden: number[],
  /** Separated by `|`. */
  synoniemen: string,
  /** Number in {@link INSTAPPEN}, or -1. */
  instap: number,
  bbl: 0 | 1,
];

const INSTAPPEN: readonly Beroep['instap'][] = ['zonder-diploma', 'diploma', 'wettelijk'];

/** As most slugs are made: "adviseur brandveiligheid" gives adviseur-brandveiligheid. */
const hyphenate = (naam: string): string => tokenise(naam).join('-');

/** Packs the list in the order given. Throws on a sector or vaardigheid that is not among the names. */
export function packBeroepen(
  beroepen: readonly BeroepInLijst[],
  sectoren: readonly { id: string; naam: string }[],
  vaardigheden: readonly { id: string; naam: string }[],
): BeroepenGegevens {
  const number = (list: readonly { id: string }[], id: string) => {
    const index = list.findIndex((entry) => entry.id === id);
    if (index < 0) throw new Error(`"${id}" is niet bekend.`);
    return index;
  };
  return {
    sectoren: sectoren.map(({ id, naam }) => [id, naam]),
    vaardigheden: vaardigheden.map(({ id, naam }) => [id, naam]),
    rijen: beroepen.map((beroep) => [
      beroep.slug === hyphenate(beroep.naam) ? '' : beroep.slug,
      beroep.naam,
      beroep.bronNaam === beroep.naam ? '' : beroep.bronNaam,
      SOORTEN.indexOf(beroep.soort),
      number(sectoren, beroep.sector),
      BEROEPSNIVEAUS.indexOf(beroep.niveau),
      beroep.brc,
      beroep.vaardigheden.map((id) => number(vaardigheden, id)),
      beroep.synoniemen.join('|'),
      beroep.instap ? INSTAPPEN.indexOf(beroep.instap) : -1,
      beroep.bbl ? 1 : 0,
    ]),
  };
}

/** The list again, in the same order. */
export function unpackBeroepen({ sectoren, vaardigheden, rijen }: BeroepenGegevens): BeroepInLijst[] {
  return rijen.map(([slug, naam, bronNaam, soort, sector, niveau, brc, skills, synoniemen, instap, bbl]) => ({
    slug: slug || hyphenate(naam),
    naam,
    bronNaam: bronNaam || naam,
    soort: SOORTEN[soort]!,
    sector: sectoren[sector]![0],
    niveau: BEROEPSNIVEAUS[niveau]!,
    brc,
    vaardigheden: skills.map((index) => vaardigheden[index]![0]),
    synoniemen: synoniemen ? synoniemen.split('|') : [],
    instap: INSTAPPEN[instap],
    bbl: bbl === 1,
  }));
}
