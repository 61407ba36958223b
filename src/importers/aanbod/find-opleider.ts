import { cel, type Rij } from '../bronnen/tabel.ts';
import { toSlug } from '../bronnen/slug.ts';
import type { AanbodRij } from './gelezen.ts';
import { toWebadres } from './clean-cell.ts';

export interface OpleiderZoeker {
  /** Id of the provider: one that we have, by name or by web site, else a new one. Undefined when it has no name. */
  find(opleider: AanbodRij['opleider']): string | undefined;
  /** Rows for `opleiders-<bron>.csv`, by id: those of before and the new ones. */
  eigen(): Rij[];
  nieuw(): { id: string; naam: string }[];
}

/**
 * @param bekend providers of `opleiders.csv` and of other importers
 * @param eigen what this importer added before; never removed, because a regio's rows may refer to it
 */
export function createOpleiderZoeker(bekend: readonly Rij[], eigen: readonly Rij[]): OpleiderZoeker {
  const byName = new Map<string, string>();
  const bySite = new Map<string, string | null>();
  const own = new Map<string, Rij>();
  const nieuw: { id: string; naam: string }[] = [];
  const know = (rij: Rij): void => {
    const key = toSlug(cel(rij, 'naam'));
    if (!byName.has(key)) byName.set(key, cel(rij, 'id'));
    const host = hostOf(cel(rij, 'website'));
    // A site that two providers share says nothing.
    if (host)
      bySite.set(host, bySite.has(host) && bySite.get(host) !== cel(rij, 'id') ? null : cel(rij, 'id'));
  };
  for (const rij of bekend) know(rij);
  for (const rij of eigen) {
    own.set(cel(rij, 'id'), rij);
    know(rij);
  }
  return {
    find({ naam, website, bekostiging }) {
      const key = toSlug(naam);
      if (!key) return undefined;
      const known = byName.get(key) ?? bySite.get(hostOf(website ?? '') ?? '');
      if (known) return known;
      const home = hostOf(website ?? '');
      const rij = {
        id: key,
        naam: naam.replace(/\s+/g, ' ').trim(),
        brin: '',
        bekostiging: bekostiging ?? '',
        website: home ? `https://${home}/` : '',
      };
      own.set(key, rij);
      know(rij);
      nieuw.push({ id: rij.id, naam: rij.naam });
      return key;
    },
    eigen: () => [...own.values()].sort((a, b) => (cel(a, 'id') < cel(b, 'id') ? -1 : 1)),
    nieuw: () => nieuw,
  };
}

function hostOf(website: string): string | undefined {
  const address = toWebadres(website);
  return address && new URL(address).hostname;
}
