import { describe, expect, it } from 'vitest';
import { keepPlacesIn } from '../../../src/domain/scholing/places-in-regio.ts';
import type { Scholing } from '../../../src/domain/scholing/scholing.ts';

const at = (...plaatsen: string[]) => ({ id: 'x', plaatsen }) as unknown as Scholing;
const twente = new Set(['Almelo', 'Enschede']);

describe('the places of a training in one regio', () => {
  it('are those in that regio', () => {
    expect(keepPlacesIn(at('Almelo', 'Hardenberg', 'Enschede'), twente).plaatsen).toEqual([
      'Almelo',
      'Enschede',
    ]);
  });
  it('all stay when none is known to lie there', () => {
    expect(keepPlacesIn(at('Hardenberg'), twente).plaatsen).toEqual(['Hardenberg']);
  });
  it('do not change the training of the whole country', () => {
    const scholing = at('Almelo', 'Hardenberg');
    keepPlacesIn(scholing, twente);
    expect(scholing.plaatsen).toHaveLength(2);
  });
});
