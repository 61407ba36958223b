import { describe, expect, it, test } from 'vitest';
import { withAntwoord, geenAntwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import type { Bedrag } from '../../../src/domain/regelingen/bedrag.ts';
import { rekenLoon, rekenWerkgever, type Rekening } from '../../../src/domain/regelingen/reken-werkgever.ts';
import type { WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';

type Berekening = NonNullable<WijzerRegeling['berekening']>;
const bedrag = (id: string, cent: number, per: string, peiljaar: string): Bedrag => ({
  id,
  naam: id,
  cent,
  per,
  peiljaar,
  bron: 'een toets',
});
const BEDRAGEN: Record<string, Bedrag> = {
  uur: bedrag('uur', 101, 'per betaald uur', '2026'),
  jaar: bedrag('jaar', 200_000, 'per jaar', '2026'),
  plaats: bedrag('plaats', 270_000, 'per plaats', '2025'),
  oneven: bedrag('oneven', 1, 'per plaats', '2025'),
  min: bedrag('min', -500, 'per uur', '2026'),
};
const perUur: Berekening = { per: 'uur', bedrag: 'uur', maximum: 'jaar' };
const perPlaats: Berekening = { per: 'plaats', bedrag: 'plaats' };
const perWeken: Berekening = { per: 'plaats', bedrag: 'plaats', weken: 40 };

function reken(berekening: Berekening | undefined, feiten: { uren?: number; weken?: number }) {
  return rekenWerkgever(berekening ? { berekening } : {}, BEDRAGEN, { ...geenAntwoorden(), feiten });
}
/** An amount as somebody reads it; the space after € is one that does not break. */
const read = (rekening: Rekening | undefined) =>
  JSON.parse(JSON.stringify(rekening).replaceAll('\u00a0', ' '));
const centOf = (rekening: Rekening | undefined): number => {
  if (rekening?.soort !== 'bedrag') throw new Error('Hier hoort een bedrag.');
  return rekening.cent;
};

describe('what a regeling gives in a year', () => {
  it.each([
    ['by the hour', perUur, { uren: 30 }, 157_560, '30 uur × 52 weken × € 1,01 = € 1.575,60', '2026'],
    ['for one hour', perUur, { uren: 1 }, 5252, '1 uur × 52 weken × € 1,01 = € 52,52', '2026'],
    [
      'just below the maximum',
      perUur,
      { uren: 38 },
      199_576,
      '38 uur × 52 weken × € 1,01 = € 1.995,76',
      '2026',
    ],
    ['by the place', perPlaats, {}, 270_000, '1 plaats × € 2.700 = € 2.700', '2025'],
    ['for a part of the weeks', perWeken, { weken: 10 }, 67_500, '10 van 40 weken × € 2.700 = € 675', '2025'],
    ['for all weeks', perWeken, { weken: 40 }, 270_000, '40 van 40 weken × € 2.700 = € 2.700', '2025'],
  ] as const)('%s', (_, berekening, feiten, cent, formule, peiljaar) => {
    expect(read(reken(berekening, feiten))).toEqual({ soort: 'bedrag', cent, formule, peiljaar });
  });

  it('stops at the maximum and says so, with its year', () => {
    expect(read(reken(perUur, { uren: 39 }))).toEqual({
      soort: 'bedrag',
      cent: 200_000,
      formule: '39 uur × 52 weken × € 1,01 = € 2.048,28',
      begrensd: 'U krijgt hoogstens € 2.000 per jaar (2026).',
      peiljaar: '2026',
    });
  });

  it('is the whole for more weeks than that, and says so', () => {
    expect(read(reken(perWeken, { weken: 41 }))).toMatchObject({
      cent: 270_000,
      formule: '40 van 40 weken × € 2.700 = € 2.700',
      begrensd: 'Meer dan 40 weken telt niet mee.',
    });
  });

  it.each([
    ['half a cent up', 2, 1, 1],
    ['less than half a cent down', 3, 1, 0],
    ['more than half a cent up', 3, 2, 1],
  ])('rounds %s', (_, weken, given, cent) => {
    expect(centOf(reken({ per: 'plaats', bedrag: 'oneven', weken }, { weken: given }))).toBe(cent);
  });
});

describe('no amount', () => {
  it.each([
    ['hours unknown', perUur, { weken: 10 }, 'uren'],
    ['weeks unknown', perWeken, { uren: 30 }, 'weken'],
  ] as const)('with %s: says which answer is missing', (_, berekening, feiten, feit) => {
    expect(reken(berekening, feiten)).toEqual({ soort: 'ontbreekt', feit });
  });
  it('where nothing can be computed', () => expect(reken(undefined, { uren: 30 })).toBeUndefined());
  it('where the hours were skipped', () => {
    const skipped = withAntwoord(geenAntwoorden(), 'uren', undefined, '?');
    expect(rekenWerkgever({ berekening: perUur }, BEDRAGEN, skipped)).toEqual({
      soort: 'ontbreekt',
      feit: 'uren',
    });
  });
});

describe('for all hours and weeks', () => {
  const sums = [
    ...Array.from({ length: 60 }, (_, index) => reken(perUur, { uren: index + 1 })),
    ...Array.from({ length: 52 }, (_, index) => reken(perWeken, { weken: index + 1 })),
    reken({ per: 'uur', bedrag: 'min' }, { uren: 30 }),
    reken(perUur, { uren: -5 }),
    reken(perWeken, { weken: -5 }),
  ];
  test('never less than nothing, and always whole cents', () => {
    for (const sum of sums) {
      expect(centOf(sum)).toBeGreaterThanOrEqual(0);
      expect(Number.isSafeInteger(centOf(sum))).toBe(true);
    }
  });
  test.each([
    ['hours', (count: number) => reken(perUur, { uren: count }), 60, 200_000],
    ['weeks', (count: number) => reken(perWeken, { weken: count }), 52, 270_000],
  ])('more %s never give less, and never more than the maximum', (_, sum, last, maximum) => {
    for (let count = 1; count <= last; count++) {
      expect(centOf(sum(count))).toBeLessThanOrEqual(maximum);
      if (count > 1) expect(centOf(sum(count))).toBeGreaterThanOrEqual(centOf(sum(count - 1)));
    }
  });
});

describe('the wage of a year', () => {
  const uren = withAntwoord(geenAntwoorden(), 'uren', 30);
  it('is hours × 52 × wage', () => expect(rekenLoon(uren, 1650)).toBe(2_574_000));
  it('is unknown without a wage', () => expect(rekenLoon(uren, undefined)).toBeUndefined());
  it('is unknown without hours', () => expect(rekenLoon(geenAntwoorden(), 1650)).toBeUndefined());
});
