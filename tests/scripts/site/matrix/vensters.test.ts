import { describe, expect, it } from 'vitest';
import { allVensters, BREEDTES, pairVensters, WEERGAVEN } from '../../../../scripts/site/matrix/vensters.ts';

const key = ({ breedte, weergave }: { breedte: number; weergave: string }) => `${breedte} ${weergave}`;

describe('the full product', () => {
  it('has every width in every view, once', () => {
    const all = allVensters().map(key);
    expect(new Set(all).size).toBe(BREEDTES.length * WEERGAVEN.length);
    expect(all).toContain('320 eigen kleuren');
  });
});

describe('the pairs', () => {
  it.each([0, 1, 2, 3, 40])('show state %i in every view and at every width', (place) => {
    const vensters = pairVensters(place);
    expect(vensters.map(({ weergave }) => weergave)).toEqual(WEERGAVEN);
    expect(new Set(vensters.map(({ breedte }) => breedte))).toEqual(new Set(BREEDTES));
  });

  it('of three states show every width in every view', () => {
    const seen = new Set([0, 1, 2].flatMap((place) => pairVensters(place).map(key)));
    expect(seen).toEqual(new Set(allVensters().map(key)));
  });

  it('keep all of this with fewer widths', () => {
    expect(new Set(pairVensters(5, [320, 1280]).map(({ breedte }) => breedte))).toEqual(new Set([320, 1280]));
  });
});
