/** How a visitor looks: how wide, and in which view. */
export interface Venster {
  /** In CSS pixels. */
  breedte: number;
  weergave: Weergave;
}
export type Weergave = 'licht' | 'donker' | 'eigen kleuren' | 'zonder JavaScript';

/** A phone, a tablet, a desk; 320 px is also 1280 px at a zoom of 400%. */
export const BREEDTES = [320, 768, 1280];
export const WEERGAVEN: Weergave[] = ['licht', 'donker', 'eigen kleuren', 'zonder JavaScript'];

/** The full product: every width in every view. */
export function allVensters(breedtes = BREEDTES, weergaven = WEERGAVEN): Venster[] {
  return breedtes.flatMap((breedte) => weergaven.map((weergave) => ({ breedte, weergave })));
}

/**
 * Of the state at this place in the list: each view once, at widths that turn with the place. So every state meets every
 * view and (with at least as many views as widths) every width, and all states together meet every width in every view:
 * all pairs, in a third of the full product.
 */
export function pairVensters(place: number, breedtes = BREEDTES, weergaven = WEERGAVEN): Venster[] {
  return weergaven.map((weergave, index) => ({
    breedte: breedtes[(place + index) % breedtes.length]!,
    weergave,
  }));
}
