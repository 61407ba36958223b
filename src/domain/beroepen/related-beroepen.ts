import type { Beroep } from '../../schemas/beroep.ts';

const MOST = 8;

/**
 * Occupations that one looks at together: those of the same BRC group, then those to which the same qualification leads,
 * then those of the same sector with the same strongest interest. At most eight, A–Z within each.
 */
export function relatedBeroepen(
  beroep: Beroep,
  all: readonly Beroep[],
  codes: (slug: string) => readonly string[],
): Beroep[] {
  const own = new Set(codes(beroep.slug));
  const rankOf = (other: Beroep): number => {
    if (other.brc === beroep.brc) return 0;
    if (codes(other.slug).some((code) => own.has(code))) return 1;
    return other.sector === beroep.sector &&
      other.riasec[0] === beroep.riasec[0] &&
      other.niveau === beroep.niveau
      ? 2
      : 3;
  };
  return all
    .filter(({ slug, kansberoep }) => kansberoep && slug !== beroep.slug)
    .map((other) => ({ other, rank: rankOf(other) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ other }) => other);
}
