import { MERKTEKENS } from '../domain/huisstijl/merkteken.ts';
import type { LoketBestand } from '../schemas/loket.ts';
import { brandColours } from './brand-colours.ts';

type Merk = LoketBestand['merk'];

/** The mark of a brand as shapes of SVG, in a box of 52 × 58. */
export function drawMark(
  merk: Merk,
  colours: Partial<Record<'brand' | 'accent' | 'paper', string>> = {},
): string {
  const colour = brandColours(merk);
  return MERKTEKENS[merk]
    .map(({ kleur, vorm }) => `<path fill="${colours[kleur] ?? colour(kleur)}" d="${vorm}"/>`)
    .join('');
}

/** The icon in a browser's tab. */
export function drawFavicon(merk: Merk): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 52 58">${drawMark(merk)}</svg>`;
}

/** The icon on a phone's home screen: square and without holes, because phones cut their own corners. */
export function drawAppIcon(merk: Merk): string {
  const paper = brandColours(merk)('paper');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="${paper}" d="M0 0h100v100H0z"/>` +
    `<g transform="translate(24 21)">${drawMark(merk)}</g></svg>`
  );
}
