import type { WijzerRegeling } from './wijzer-gegevens.ts';

/** One amount of a regeling that fits or may fit, in whole cents. */
export interface Post {
  regeling: Pick<WijzerRegeling, 'slug' | 'combineert'>;
  cent: number;
}
/** What the amounts are together, or why nobody can tell. */
export type Samen = { soort: 'hoogstens'; cent: number } | { soort: 'mag-niet' } | { soort: 'niet-bekend' };

/**
 * Adds amounts together, only where it is known of every two that both may be used at once.
 * @returns undefined for fewer than two amounts: there is nothing to add
 */
export function telOp(posten: readonly Post[]): Samen | undefined {
  if (posten.length < 2) return undefined;
  const pairs = posten.flatMap((one, index) =>
    posten.slice(index + 1).map((other) => mayCombine(one.regeling, other.regeling)),
  );
  if (pairs.includes('nee')) return { soort: 'mag-niet' };
  if (pairs.includes('onbekend')) return { soort: 'niet-bekend' };
  return { soort: 'hoogstens', cent: posten.reduce((sum, { cent }) => sum + cent, 0) };
}

/** A no of either counts. The check sees to it that both say the same. */
function mayCombine(a: Post['regeling'], b: Post['regeling']): 'ja' | 'nee' | 'onbekend' {
  const said = [a.combineert[b.slug] ?? 'onbekend', b.combineert[a.slug] ?? 'onbekend'];
  if (said.includes('nee')) return 'nee';
  return said.every((word) => word === 'ja') ? 'ja' : 'onbekend';
}
