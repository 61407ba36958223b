import { packScholing } from '../domain/scholing/pack-scholing.ts';
import type { PackedScholing } from '../domain/scholing/packed-scholing.ts';
import type { SiteData } from '../site-data.ts';

/** The scholing of one regio as the matrix island and the command line read it. Throws on an unknown slug. */
export function packRegio(site: SiteData, slug: string): PackedScholing {
  return packScholing(site.scholingIn(slug), { ...site.taxonomie, synoniemen: site.synoniemen });
}
