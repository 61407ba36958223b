import type { ScholingTelling } from './count-scholingen.ts';

/** How many trainingen lead to an occupation in the whole country. */
export function describeAantal(aantal: number): string {
  if (aantal === 0) return 'geen opleiding bekend';
  return `${new Intl.NumberFormat('nl-NL').format(aantal)} ${aantal === 1 ? 'opleiding' : 'opleidingen'}`;
}

/** How many there are in a regio, and around it. */
export function describeTelling({ hier, buren }: Pick<ScholingTelling, 'hier' | 'buren'>): string {
  if (hier === 0 && buren === 0) return 'geen opleiding in de buurt bekend';
  const here = hier === 0 ? 'geen opleiding hier' : `${describeAantal(hier)} hier`;
  return buren === 0 ? here : `${here}, ${buren} in buurregio's`;
}

/** A name at the start of a line. */
export function capitalise(naam: string): string {
  return naam.charAt(0).toLocaleUpperCase('nl') + naam.slice(1);
}
