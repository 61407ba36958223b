import { cel, type Rij } from './tabel.ts';

/** Gives a place as a source writes it ("DEN BOSCH", "Ede gld") its official name. */
export type Plaatsnamer = (plaats: string, postcode: string, gemeente: string) => string;

/**
 * Makes the Plaatsnamer. In this order: the name itself; the name in other capitals; a known alias; the one
 * woonplaats of the postcode; the woonplaats that is called as its gemeente; else the name of the gemeente.
 */
export function namePlaatsen(
  woonplaatsen: readonly Rij[],
  aliassen: readonly Rij[],
  postcodes: readonly Rij[],
): Plaatsnamer {
  const official = new Map<string, string>();
  for (const rij of woonplaatsen) official.set(cel(rij, 'naam').toLowerCase(), cel(rij, 'naam'));
  for (const rij of aliassen) {
    const woonplaats = cel(rij, 'woonplaats');
    if (woonplaats) official.set(cel(rij, 'alias').toLowerCase(), woonplaats);
  }
  const ofPostcode = new Map(postcodes.map((rij) => [cel(rij, 'pc4'), cel(rij, 'woonplaatsen').split('|')]));

  return (plaats, postcode, gemeente) => {
    const own = official.get(plaats.trim().toLowerCase());
    if (own) return own;
    const [only, ...others] = ofPostcode.get(postcode.slice(0, 4)) ?? [];
    if (only && others.length === 0) return official.get(only.toLowerCase()) ?? only;
    return official.get(gemeente.toLowerCase()) ?? gemeente;
  };
}
