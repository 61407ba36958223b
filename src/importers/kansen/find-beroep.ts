import { closestName } from '../../content-files/closest-name.ts';
import { toSlug } from '../bronnen/slug.ts';

/** The names by which an occupation is found. */
export interface Beroepsnamen {
  slug: string;
  naam: string;
  enkelvoud: string;
  synoniemen: readonly string[];
}

/** Slug of an occupation; or why there is none, with the nearest name. */
export type BeroepZoeker = (naam: string) => { slug: string } | { reden: string };

/** Finds by slug, by name (of one or of more people), then by other names; a name of two occupations finds neither. */
export function createBeroepZoeker(beroepen: readonly Beroepsnamen[]): BeroepZoeker {
  const own = new Map<string, string>();
  const other = new Map<string, Set<string>>();
  const names: string[] = [];
  for (const { slug, naam, enkelvoud, synoniemen } of beroepen) {
    for (const key of [slug, toSlug(naam), toSlug(enkelvoud)]) own.set(key, slug);
    for (const synoniem of synoniemen)
      other.set(toSlug(synoniem), (other.get(toSlug(synoniem)) ?? new Set()).add(slug));
    names.push(enkelvoud, ...synoniemen);
  }
  const memo = new Map<string, string | undefined>();
  const nearest = (naam: string): string | undefined => {
    if (!memo.has(naam)) memo.set(naam, closestName(naam, names));
    return memo.get(naam);
  };
  return (naam) => {
    const key = toSlug(naam);
    const slug = own.get(key);
    if (slug) return { slug };
    const [first, ...more] = [...(other.get(key) ?? [])];
    if (first && more.length === 0) return { slug: first };
    if (first) return { reden: `meer dan één beroep heet zo: "${naam}" is ${[first, ...more].join(' of ')}` };
    const near = nearest(naam);
    return {
      reden: near ? `onbekend beroep: "${naam}". Bedoelt u "${near}"?` : `onbekend beroep: "${naam}"`,
    };
  };
}
