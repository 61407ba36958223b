import type { LoketBestand } from '../../schemas/loket.ts';

/** A piece of a mark: its shape in a box of 52 × 58, and the colour of the brand that fills it. */
export interface TekenDeel {
  kleur: 'brand' | 'accent' | 'paper';
  vorm: string;
}

/** The ledge under both marks. */
const LEDGE: TekenDeel = { kleur: 'brand', vorm: 'M1 52h50v5H1z' };

/**
 * The mark of each brand, for the logo, the icons of the site and the pictures of shared links. Leerwerkloket: the arch
 * of a counter window with an open book as its ledge. Werkcentrum: the same counter, two windows under one roof. Drawn
 * for this project; an owner's logo replaces it here.
 */
export const MERKTEKENS: Record<LoketBestand['merk'], TekenDeel[]> = {
  leerwerkloket: [
    { kleur: 'brand', vorm: 'M26 1C12 1 4 11 4 24v22a5 5 0 0 0 5 5h34a5 5 0 0 0 5-5V24C48 11 40 1 26 1z' },
    { kleur: 'accent', vorm: 'M26 8c-9.500 0-15 7-15 16v9l15 6 15-6v-9c0-9-5.500-16-15-16z' },
    { kleur: 'paper', vorm: 'M26 41.500 11 35.500v6l15 6.500 15-6.500v-6z' },
    LEDGE,
  ],
  werkcentrum: [
    { kleur: 'brand', vorm: 'M26 1 2.500 14.500V46a5 5 0 0 0 5 5h37a5 5 0 0 0 5-5V14.500z' },
    { kleur: 'accent', vorm: 'M8 43V29a8.250 8.250 0 0 1 16.500 0v14z' },
    { kleur: 'paper', vorm: 'M27.500 43V29a8.250 8.250 0 0 1 16.500 0v14z' },
    LEDGE,
  ],
};
