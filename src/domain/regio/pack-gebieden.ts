import type { Gebieden, PostcodeLezing } from './gebieden.ts';
import { packCodes, unpackCodes } from './pack-codes.ts';

/**
 * `Gebieden` as it travels: one line of text a record, numbers for what repeats. Postcodes stand with the places they
 * belong to, as steps from one to the next, because neighbours in number are neighbours on the map.
 */
export interface VerpakteGebieden {
  provincies: string;
  /** `slug;naam;alias|alias` */
  regios: string;
  /** `naam;regio;provincie;vervangt|vervangt;plaats:postcodes|plaats:postcodes` */
  gemeenten: string;
  /** `alias;gemeente;woonplaats` */
  aliassen: string;
}

const LINE = '\n';
const FIELD = ';';
const ITEM = '|';
/** Stands for the name of a place that is called as its gemeente. */
const SAME = '=';

/** Packs for `/gegevens/gebieden.json`. Throws on a name that holds one of the separators. */
export function packGebieden({
  regios,
  gemeenten,
  postcodes,
  woonplaatsen,
  aliassen,
}: Gebieden): VerpakteGebieden {
  const provincies = [...new Set(gemeenten.map(({ provincie }) => provincie))];
  const places = gemeenten.map(() => new Map<string, number[]>());
  for (const { naam, gemeenten: where } of woonplaatsen) {
    for (const gemeente of where) places[gemeente]!.set(naam, []);
  }
  for (const [pc4, readings] of Object.entries(postcodes)) {
    for (const { gemeente, woonplaatsen: names } of readings) {
      for (const naam of names.length > 0 ? names : ['']) {
        const codes = places[gemeente]!.get(naam) ?? [];
        places[gemeente]!.set(naam, [...codes, Number(pc4)]);
      }
    }
  }
  const packPlaces = (gemeente: number) =>
    [...places[gemeente]!]
      .map(([naam, codes]) => {
        const name = naam === gemeenten[gemeente]!.naam ? SAME : plain(naam);
        return codes.length > 0 ? `${name}:${packCodes(codes)}` : name;
      })
      .join(ITEM);
  return {
    provincies: provincies.map(plain).join(ITEM),
    regios: regios
      .map(({ slug, naam, aliassen: names }) => [slug, plain(naam), names.map(plain).join(ITEM)].join(FIELD))
      .join(LINE),
    gemeenten: gemeenten
      .map(({ naam, regio, provincie, vervangt }, number) => {
        const before = vervangt.map(plain).join(ITEM);
        return [plain(naam), regio, provincies.indexOf(provincie), before, packPlaces(number)].join(FIELD);
      })
      .join(LINE),
    aliassen: aliassen
      .map(({ alias, gemeente, woonplaats }) => [plain(alias), gemeente, plain(woonplaats)].join(FIELD))
      .join(LINE),
  };
}

/** The reverse of `packGebieden`. */
export function unpackGebieden(packed: VerpakteGebieden): Gebieden {
  const provincies = packed.provincies.split(ITEM);
  const postcodes = new Map<number, Map<number, string[]>>();
  const where = new Map<string, number[]>();

  const gemeenten = records(packed.gemeenten).map(
    ([naam = '', regio, provincie, vervangt = '', places = ''], number) => {
      for (const place of items(places)) {
        const [name = '', codes = ''] = place.split(':');
        const woonplaats = name === SAME ? naam : name;
        if (woonplaats) where.set(woonplaats, [...(where.get(woonplaats) ?? []), number]);
        for (const pc4 of unpackCodes(codes)) {
          const readings = postcodes.get(pc4) ?? new Map<number, string[]>();
          readings.set(number, [...(readings.get(number) ?? []), ...(woonplaats ? [woonplaats] : [])]);
          postcodes.set(pc4, readings);
        }
      }
      return {
        naam,
        regio: Number(regio),
        provincie: provincies[Number(provincie)]!,
        vervangt: items(vervangt),
      };
    },
  );

  return {
    regios: records(packed.regios).map(([slug = '', naam = '', names = '']) => ({
      slug,
      naam,
      aliassen: items(names),
    })),
    gemeenten,
    postcodes: Object.fromEntries(
      [...postcodes].sort(([a], [b]) => a - b).map(([pc4, readings]) => [pc4, unpackReadings(readings)]),
    ),
    woonplaatsen: [...where]
      .map(([naam, numbers]) => ({ naam, gemeenten: numbers }))
      .sort((a, b) => (a.naam < b.naam ? -1 : 1)),
    aliassen: records(packed.aliassen).map(([alias = '', gemeente, woonplaats = '']) => ({
      alias,
      gemeente: Number(gemeente),
      woonplaats,
    })),
  };
}

function unpackReadings(readings: Map<number, string[]>): PostcodeLezing[] {
  return [...readings].map(([gemeente, woonplaatsen]) => ({ gemeente, woonplaatsen }));
}

function records(text: string): string[][] {
  return text ? text.split(LINE).map((line) => line.split(FIELD)) : [];
}

function items(text: string): string[] {
  return text ? text.split(ITEM) : [];
}

function plain(naam: string): string {
  if (/[\n;|:=]/.test(naam))
    throw new Error(`De naam "${naam}" bevat een van de tekens ; | : = of een regeleinde. Haal dat weg.`);
  return naam;
}
