import type { Kwalificatie } from '../../schemas/kwalificatie.ts';
import type { Sector, SectorUitzondering } from '../../schemas/taxonomie.ts';

/** The codes of a row from which its sector follows. */
export interface SectorCodes {
  sector?: string | undefined;
  crebo?: string | undefined;
  croho?: string | undefined;
  croho_onderdeel?: string | undefined;
}

/**
 * Builds the rule that gives a row its sector: what the row itself says, else the exception for its code, else the
 * mbo domain of its crebo, else its CROHO part. The rule answers `undefined` when none of these leads anywhere.
 */
export function createSectorFinder(
  sectoren: readonly Sector[],
  uitzonderingen: readonly SectorUitzondering[],
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): (codes: SectorCodes) => string | undefined {
  const byCode = new Map(uitzonderingen.map(({ code, sector }) => [code, sector]));
  const byDomein = new Map(
    sectoren.flatMap(({ id, domeinen }) => domeinen.map((domein) => [domein, id] as const)),
  );
  const byCroho = new Map(
    sectoren.flatMap(({ id, croho }) => croho.map((part) => [part.toLowerCase(), id] as const)),
  );
  return ({ sector, crebo, croho, croho_onderdeel }) =>
    sector ??
    (crebo && byCode.get(crebo)) ??
    (croho && byCode.get(croho)) ??
    (crebo && byDomein.get(kwalificaties.get(crebo)?.domein ?? '')) ??
    (croho_onderdeel && byCroho.get(croho_onderdeel.toLowerCase())) ??
    undefined;
}
