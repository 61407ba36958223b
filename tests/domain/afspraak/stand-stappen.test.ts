import { describe, expect, it } from 'vitest';
import type { Stand } from '../../../src/domain/afspraak/balie.ts';
import { standStappen } from '../../../src/domain/afspraak/stand-stappen.ts';

const stand: Stand = {
  referentie: 'K7RM2XWA',
  regio: 'twente',
  vorm: 'gesprek',
  bevestiging: true,
  ontvangenOp: 10,
  antwoordVoor: 99,
  vervolg: false,
  kanVervolg: true,
};

describe('how far a request is', () => {
  it.each<[string, Partial<Stand>, boolean[]]>([
    ['only received', {}, [true, false, false, false]],
    ['delivered', { bezorgdOp: 20 }, [true, true, false, false]],
    ['taken up', { bezorgdOp: 20, opgepaktOp: 30 }, [true, true, true, false]],
    ['talked', { bezorgdOp: 20, opgepaktOp: 30, gesprekOp: 40 }, [true, true, true, true]],
    [
      'talked, while nobody said that it was taken up',
      { bezorgdOp: 20, gesprekOp: 40 },
      [true, true, true, true],
    ],
  ])('%s', (_, times, done) => {
    const stappen = standStappen({ ...stand, ...times });
    expect(stappen.map(({ klaar }) => klaar)).toEqual(done);
    expect(stappen.map(({ stap }) => stap)).toEqual(['ontvangen', 'bezorgd', 'opgepakt', 'gesprek']);
  });

  it('gives no time for a step that nobody reported', () => {
    const [, , opgepakt, gesprek] = standStappen({ ...stand, bezorgdOp: 20, gesprekOp: 40 });
    expect(opgepakt?.op).toBeUndefined();
    expect(gesprek?.op).toBe(40);
  });
});
