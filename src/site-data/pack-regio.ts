import { packScholing } from '../domain/scholing/pack-scholing.ts';
import type { PackedScholing } from '../domain/scholing/packed-scholing.ts';
import type { SiteData } from '../site-data.ts';

/**
 * The scholing of one regio as the matrix island and the command line read it. What a visitor can choose is what exists
 * somewhere in the country: a niveau that this regio lacks is a choice that gives 0, not an unknown one.
 * Throws on an unknown slug.
 */
export function packRegio(site: SiteData, slug: string): PackedScholing {
  const { taxonomie, synoniemen } = site;
  const inUse = (veld: 'niveau' | 'leerweg') => {
    const used = new Set([...site.scholing.values()].map((scholing) => scholing[veld]));
    return ({ id }: { id: string }) => used.has(id);
  };
  const list = site.scholingIn(slug).map((scholing) => ({
    ...scholing,
    veelWerk: site.beroepen.veelWerk(scholing, slug),
  }));
  return packScholing(list, {
    ...taxonomie,
    niveaus: taxonomie.niveaus.filter(inUse('niveau')),
    leerwegen: taxonomie.leerwegen.filter(inUse('leerweg')),
    synoniemen,
  });
}
