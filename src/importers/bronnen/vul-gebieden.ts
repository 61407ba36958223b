import { toAliassen, toGemeenten, toPostcodes, toRegios, toWoonplaatsen } from './gebieden.ts';
import type { Lezer, Vulling } from './lezer.ts';
import { namePlaatsen, type Plaatsnamer } from './plaatsen.ts';
import { cel, type Tabel } from './tabel.ts';
import { startTelling } from './telling.ts';

/** The geography, and the two questions about it that the other parts ask. */
export interface GebiedVulling extends Vulling {
  /** Slug of the regio of a gemeente code. Throws when the gemeente has no regio. */
  regioVan: (gmCode: string) => string;
  naamPlaats: Plaatsnamer;
}

/** Makes `gebieden/*.csv`. */
export function fillGebieden(lezer: Lezer): GebiedVulling {
  const bronnen = {
    regios: lezer.regios(),
    gemeenten: lezer.bron('gemeenten.csv'),
    postcodes: lezer.bron('pc4.csv'),
    woonplaatsen: lezer.bron('woonplaatsen.csv'),
    aliassen: lezer.bron('aliassen.csv'),
  };
  const regios = toRegios(bronnen.regios);
  const gemeenten = toGemeenten(bronnen.gemeenten);
  const postcodes = toPostcodes(bronnen.postcodes, bronnen.woonplaatsen);
  const woonplaatsen = toWoonplaatsen(bronnen.woonplaatsen);
  const aliassen = toAliassen(bronnen.aliassen, lezer.toewijzing('aliassen.csv'));
  const count = (bestand: string, bron: readonly unknown[], { rijen }: Tabel) => ({
    ...startTelling(bestand, bron.length),
    geladen: rijen.length,
  });
  return {
    tabellen: {
      'gebieden/regios': regios,
      'gebieden/gemeenten': gemeenten,
      'gebieden/postcodes': postcodes,
      'gebieden/woonplaatsen': woonplaatsen,
      'gebieden/aliassen': aliassen,
    },
    tellingen: [
      count('arbeidsmarktregios.json', bronnen.regios, regios),
      count('gemeenten.csv', bronnen.gemeenten, gemeenten),
      count('pc4.csv', bronnen.postcodes, postcodes),
      count('woonplaatsen.csv', bronnen.woonplaatsen, woonplaatsen),
      {
        ...startTelling('aliassen.csv', bronnen.aliassen.length),
        geladen: toAliassen(bronnen.aliassen, []).rijen.length,
      },
    ],
    regioVan: findRegioByGemeente(regios, gemeenten),
    naamPlaats: namePlaatsen(woonplaatsen.rijen, aliassen.rijen, postcodes.rijen),
  };
}

function findRegioByGemeente(regios: Tabel, gemeenten: Tabel): (gmCode: string) => string {
  const slugs = new Map(regios.rijen.map((rij) => [cel(rij, 'am_code'), cel(rij, 'slug')]));
  const byGemeente = new Map(
    gemeenten.rijen.map((rij) => [cel(rij, 'gm_code'), slugs.get(cel(rij, 'am_code'))]),
  );
  return (gmCode) => {
    const slug = byGemeente.get(gmCode);
    if (!slug) throw new Error(`Gemeente ${gmCode} hoort bij geen regio in gemeenten.csv.`);
    return slug;
  };
}
