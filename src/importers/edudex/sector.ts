import { wijsAf } from '../aanbod/afwijzing.ts';
import { cel, type Rij } from '../bronnen/tabel.ts';

/** Theme or targetSector → id of a sector; empty where one value covers more of our sectors. */
export interface SectorTabel {
  theme: ReadonlyMap<string, string>;
  targetSector: ReadonlyMap<string, string>;
}

/** From the rows of `toewijzing/edudex-sectoren.csv`. */
export function toSectorTabel(rijen: readonly Rij[]): SectorTabel {
  const of = (soort: string) =>
    new Map(
      rijen
        .filter((rij) => cel(rij, 'soort') === soort)
        .map((rij) => [cel(rij, 'waarde').toLowerCase(), cel(rij, 'sector')] as const),
    );
  return { theme: of('theme'), targetSector: of('targetSector') };
}

/**
 * The one sector that the themes lead to. Where they lead to none or to more, the sector of industry it is meant for
 * decides, if that is one. Undefined when it stays open: guessing would put a training on the wrong shelf.
 */
export function toSector(
  themes: readonly string[],
  targets: readonly string[],
  tabel: SectorTabel,
): string | undefined {
  const byTheme = lookUp('theme', themes, tabel.theme);
  const byTarget = lookUp('targetSector', targets, tabel.targetSector);
  if (byTheme.size === 1) return [...byTheme][0];
  const left = byTheme.size === 0 ? byTarget : new Set([...byTheme].filter((sector) => byTarget.has(sector)));
  return left.size === 1 ? [...left][0] : undefined;
}

function lookUp(naam: string, values: readonly string[], tabel: ReadonlyMap<string, string>): Set<string> {
  const found = values.map((value) => tabel.get(value.toLowerCase()) ?? wijsAf(`${naam} is onbekend`, value));
  return new Set(found.filter(Boolean));
}
