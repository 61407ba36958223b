import { describe, expect, test } from 'vitest';
import { geenAntwoorden, type Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import { describeKosten, describeZelf } from '../../../src/domain/regelingen/describe-kosten.ts';
import { computeKosten } from '../../../src/domain/regelingen/kosten.ts';
import type { WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';
import { bedragOf, makeRegeling } from './proef-regeling.ts';

const bedragen = Object.fromEntries(
  [bedragOf('duizend', 1000), bedragOf('vijfhonderd', 500), bedragOf('lesgeld-bol', 1419)].map((bedrag) => [
    bedrag.id,
    bedrag,
  ]),
);
const cursus = (kosten?: number) => ({ leerweg: 'cursus', niveau: 'zonder-niveau', kosten });
const compute = (regelingen: WijzerRegeling[], kosten?: number, antwoorden: Antwoorden = geenAntwoorden()) =>
  computeKosten(cursus(kosten), { regelingen, bedragen }, antwoorden, '2026-11-25');

const recht = (slug: string, bedrag: string, changes: Partial<WijzerRegeling> = {}) =>
  makeRegeling({ slug, naam: slug, bijdrage: { lijn: 'recht', bedrag, percentage: 100 }, ...changes });
const besluit = (slug: string, bedrag?: string, changes: Partial<WijzerRegeling> = {}) =>
  makeRegeling({
    slug,
    naam: slug,
    beslist: { wie: 'fonds', uitleg: 'Het fonds beslist.' },
    bijdrage: { lijn: 'besluit', bedrag, percentage: 100 },
    ...changes,
  });

describe('what a training costs somebody', () => {
  test('is its price when nobody pays', () => {
    expect(compute([], 1500).zelf).toEqual({ van: 150_000, tot: 150_000 });
  });

  test('is the price minus a right', () => {
    const kosten = compute([recht('a', 'duizend')], 1500);
    expect(kosten.recht.bereik).toEqual({ van: 100_000, tot: 100_000 });
    expect(kosten.zelf).toEqual({ van: 50_000, tot: 50_000 });
  });

  test('is a range when somebody may decide to pay', () => {
    const kosten = compute([besluit('fonds', 'duizend')], 1500);
    expect(kosten.besluit.bereik).toEqual({ van: 0, tot: 100_000 });
    expect(kosten.zelf).toEqual({ van: 50_000, tot: 150_000 });
  });

  test('can be nothing when a fund without a known maximum decides', () => {
    expect(compute([besluit('fonds')], 1500).zelf).toEqual({ van: 0, tot: 150_000 });
  });

  test('is not lowered by a loan', () => {
    const lening = makeRegeling({ slug: 'krediet', bijdrage: { lijn: 'lening', percentage: 100 } });
    const kosten = compute([lening], 1500);
    expect(kosten.lening.bereik).toEqual({ van: 0, tot: 150_000 });
    expect(kosten.zelf).toEqual({ van: 150_000, tot: 150_000 });
  });

  test('counts part of the price where only a part is paid', () => {
    const half = recht('a', 'duizend', { bijdrage: { lijn: 'recht', percentage: 50 } });
    expect(compute([half], 1001).zelf).toEqual({ van: 50_050, tot: 50_050 });
  });

  test('stays unknown when the price is, and names who may pay all the same', () => {
    const kosten = compute([besluit('fonds', 'duizend')]);
    expect(kosten.zelf).toBeUndefined();
    expect(kosten.besluit.regels).toEqual([
      { slug: 'fonds', naam: 'fonds', hoogstens: 100_000, peiljaar: '2026' },
    ]);
    expect(describeKosten(kosten)[0]!.tekst).toBe('Onbekend. Vraag het de opleider.');
    expect(describeZelf(kosten)).toBeUndefined();
  });

  test.each([
    ['ja', 0],
    ['nee', 50_000],
    ['onbekend', 50_000],
  ] as const)('adds two rights that combine: %s', (combineert, left) => {
    const a = recht('a', 'duizend', { combineert: { b: combineert } });
    const b = recht('b', 'vijfhonderd', { combineert: { a: combineert } });
    expect(compute([a, b], 1500).zelf!.tot).toBe(left);
  });

  test('leaves out a right whose condition is not known to hold', () => {
    const adult = recht('a', 'duizend', {
      voorwaarden: {
        inwoner: [{ als: { feit: 'leeftijd', minstens: 18 }, ja: 'Ja.', nee: 'Nee.', onbekend: 'Onbekend.' }],
      },
    });
    expect(compute([adult], 1500).recht.regels).toEqual([]);
    const answered = { feiten: { leeftijd: 18 }, overgeslagen: {} };
    expect(compute([adult], 1500, answered).recht.regels).toHaveLength(1);
  });

  test('knows the leerweg of the training, whatever the visitor wanted', () => {
    const onlyCourse = recht('a', 'duizend', {
      voorwaarden: {
        inwoner: [
          { als: { feit: 'leerweg', een_van: ['cursus'] }, ja: 'Ja.', nee: 'Nee.', onbekend: 'Onbekend.' },
        ],
      },
    });
    const wantsBol = { feiten: { leerweg: 'bol' }, overgeslagen: {} };
    expect(compute([onlyCourse], 1500, wantsBol).recht.regels).toHaveLength(1);
  });

  test('never goes below 0 or above the price, whatever is combined', () => {
    const combine = (slugs: string[]) => Object.fromEntries(slugs.map((slug) => [slug, 'ja' as const]));
    for (let mask = 0; mask < 16; mask += 1) {
      const all = ['a', 'b', 'c', 'd'].filter((_, bit) => mask & (1 << bit));
      const regelingen = all.map((slug, index) =>
        index % 2 === 0
          ? recht(slug, 'duizend', { combineert: combine(all) })
          : besluit(slug, index === 1 ? undefined : 'vijfhonderd', { combineert: combine(all) }),
      );
      for (const price of [0, 1, 499, 500, 1000, 1999, 5000]) {
        const { prijs, zelf, recht: right, besluit: decision } = compute(regelingen, price);
        const cents = [zelf!.van, zelf!.tot, right.bereik!.tot, decision.bereik!.tot];
        for (const value of cents) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(prijs!.bereik.tot);
          expect(Number.isInteger(value)).toBe(true);
        }
        expect(zelf!.van).toBeLessThanOrEqual(zelf!.tot);
      }
    }
  });
});

test('the sum is shown with its parts', () => {
  expect(describeZelf(compute([recht('a', 'duizend'), besluit('fonds', 'vijfhonderd')], 1500))).toBe(
    'U betaalt zelf hoogstens €\u00a01.500 − €\u00a01.000 = €\u00a0500. Met alles wat iemand misschien betaalt (tot €\u00a0500): €\u00a00.',
  );
});

test('the four lines are never mixed', () => {
  const lines = describeKosten(compute([recht('a', 'duizend'), besluit('fonds', 'vijfhonderd')], 1500));
  expect(lines.map(({ soort, tekst }) => [soort, tekst])).toEqual([
    ['prijs', '€\u00a01.500. De opleider vraagt €\u00a01.500.'],
    ['recht', '€\u00a01.000.'],
    ['besluit', 'Tot €\u00a0500. Iemand moet dit nog beslissen.'],
    ['lening', 'Wij kennen hier geen lening voor.'],
  ]);
});
