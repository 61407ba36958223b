import { showEuro } from './bedrag.ts';
import { divideRound } from './divide-round.ts';

/** An amount beside the wage of a year, in words: "€ 2.000 is ongeveer 6% van het loon van € 34.320 per jaar." Both in whole cents. */
export function vergelijkLoon(cent: number, loon: number): string {
  const het = `het loon van ${showEuro(loon)} per jaar.`;
  if (cent > loon) return `${showEuro(cent)} is meer dan ${het}`;
  const percent = divideRound(100 * cent, loon);
  return `${showEuro(cent)} is ${percent < 1 ? 'minder dan 1%' : `ongeveer ${percent}%`} van ${het}`;
}
