import { nameKey } from '../../domain/regio/normalize-name.ts';
import { cel, type Rij, type Tabel } from './tabel.ts';

/** One regio of `arbeidsmarktregios.json`, as far as it is used. */
export interface BronRegio {
  am_code: string;
  naam: string;
  slug: string;
  aliassen: string[];
  centrumgemeente: { gm_code: string };
}

/** regios.csv, in the order of the CBS code. */
export function toRegios(bron: readonly BronRegio[]): Tabel {
  const rijen = bron.map((regio) => ({
    am_code: regio.am_code,
    slug: regio.slug,
    naam: regio.naam,
    aliassen: regio.aliassen.join('|'),
    centrumgemeente: regio.centrumgemeente.gm_code,
  }));
  return {
    kolommen: ['am_code', 'slug', 'naam', 'aliassen', 'centrumgemeente'],
    rijen: rijen.sort((a, b) => a.am_code.localeCompare(b.am_code)),
  };
}

/** gemeenten.csv. The year behind former gemeenten ("Uden (2022)", "Weesp (2022, erbij)") is dropped. */
export function toGemeenten(bron: readonly Rij[]): Tabel {
  return {
    kolommen: ['gm_code', 'naam', 'provincie', 'am_code', 'vervangt'],
    rijen: bron.map((rij) => ({
      gm_code: cel(rij, 'gm_code'),
      naam: cel(rij, 'gemeente'),
      provincie: cel(rij, 'provincie'),
      am_code: cel(rij, 'am_code'),
      vervangt: cel(rij, 'vervangt').replace(/ \(\d{4}[^)]*\)/g, ''),
    })),
  };
}

/**
 * postcodes.csv: one row per reading, the gemeente with most addresses first. A woonplaats that differs from the
 * register in a space or an accent ("Ohéen Laak") gets the register's spelling.
 */
export function toPostcodes(bron: readonly Rij[], woonplaatsen: readonly Rij[]): Tabel {
  const names = woonplaatsen.map((rij) => cel(rij, 'woonplaats'));
  const known = new Set(names);
  const spelling = new Map(names.map((naam) => [nameKey(naam), naam]));
  const spell = (naam: string) => (known.has(naam) ? naam : (spelling.get(nameKey(naam)) ?? naam));
  const rijen = [...bron].sort(
    (a, b) => cel(a, 'pc4').localeCompare(cel(b, 'pc4')) || Number(cel(b, 'hoofd')) - Number(cel(a, 'hoofd')),
  );
  return {
    kolommen: ['pc4', 'gm_code', 'woonplaatsen'],
    rijen: rijen.map((rij) => ({
      pc4: cel(rij, 'pc4'),
      gm_code: cel(rij, 'gm_code'),
      woonplaatsen: cel(rij, 'woonplaatsen').split('|').map(spell).join('|'),
    })),
  };
}

/** woonplaatsen.csv: one row per woonplaats and gemeente. */
export function toWoonplaatsen(bron: readonly Rij[]): Tabel {
  return {
    kolommen: ['naam', 'gm_code'],
    rijen: bron.map((rij) => ({ naam: cel(rij, 'woonplaats'), gm_code: cel(rij, 'gm_code') })),
  };
}

/**
 * aliassen.csv: the source's, and those that the editors add. An alias of a woonplaats keeps that woonplaats; all others
 * name a whole gemeente.
 */
export function toAliassen(bron: readonly Rij[], aanvulling: readonly Rij[]): Tabel {
  const rijen = bron.map((rij) => ({
    alias: cel(rij, 'alias'),
    gm_code: cel(rij, 'doel_gm_code'),
    woonplaats: cel(rij, 'doel_woonplaats'),
  }));
  return { kolommen: ['alias', 'gm_code', 'woonplaats'], rijen: [...rijen, ...aanvulling] };
}
