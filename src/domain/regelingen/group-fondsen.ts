import type { OenoFonds } from '../../schemas/oeno-fonds.ts';
import type { Sector } from '../../schemas/taxonomie.ts';

export interface SectorFondsen {
  sector: Pick<Sector, 'id' | 'naam'>;
  /** A–Z. */
  fondsen: OenoFonds[];
}

/** The funds by sector, in the order of the sectoren; one of more sectoren stands in each. Empty sectoren are left out. */
export function groupFondsen(
  fondsen: readonly OenoFonds[],
  sectoren: readonly Pick<Sector, 'id' | 'naam'>[],
): SectorFondsen[] {
  const sorted = fondsen.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
  return sectoren
    .map((sector) => ({ sector, fondsen: sorted.filter((fonds) => fonds.sectoren.includes(sector.id)) }))
    .filter((group) => group.fondsen.length > 0);
}
