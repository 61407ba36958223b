import type { KansInRegio } from '../domain/beroepen/kansen.ts';
import type { SiteData } from '../site-data.ts';

type Bron = Pick<SiteData, 'beroepen' | 'regios'>;
type PerRegio = Map<string, KansInRegio>;
const memo = new WeakMap<Bron, Map<string, PerRegio>>();

/** What regio's themselves say of an occupation: slug of the regio → its chance. Empty where none of them knows it. */
export function regioKansen(site: Bron, beroep: string): ReadonlyMap<string, KansInRegio> {
  let all = memo.get(site);
  if (!all) memo.set(site, (all = indexKansen(site)));
  return all.get(beroep) ?? new Map<string, KansInRegio>();
}

function indexKansen({ beroepen, regios }: Bron): Map<string, PerRegio> {
  const all = new Map<string, PerRegio>();
  for (const { slug } of regios)
    for (const kans of beroepen.kansen(slug)) {
      if (kans.beeld !== 'regionaal') continue;
      const known = all.get(kans.beroep.slug) ?? new Map<string, KansInRegio>();
      all.set(kans.beroep.slug, known.set(slug, kans));
    }
  return all;
}
