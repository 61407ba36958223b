import { describe, expect, test } from 'vitest';
import { generateRegio } from '../../../scripts/schaal/generate-regio.ts';
import { countChoices, knownValues } from '../../../src/domain/scholing/count-choices.ts';
import { filterScholing } from '../../../src/domain/scholing/filter-scholing.ts';
import { groepen, noFilters, toggleChoice, type Filters } from '../../../src/domain/scholing/filters.ts';
import { offer } from './offer.ts';

const list = [
  offer({ id: 'a', sector: 'ict', niveau: 'mbo-4', leerweg: 'bol', plaatsen: ['Almelo', 'Hengelo'] }),
  offer({ id: 'b', sector: 'ict', niveau: 'mbo-2', leerweg: 'bbl', plaatsen: ['Hengelo'] }),
  offer({ id: 'c', sector: 'handel', niveau: 'mbo-2', leerweg: 'bbl', plaatsen: [] }),
  offer({
    id: 'd',
    sector: 'handel',
    niveau: 'mbo-4',
    opleider: { id: 'x', naam: 'X', bekostiging: 'privaat' },
    plaatsen: ['Almelo'],
  }),
  offer({ id: 'e', sector: 'horeca-toerisme', opleider: { id: 'y', naam: 'Y' }, plaatsen: ['Goor'] }),
];
const view = (part: Partial<Filters>): Filters => ({ ...noFilters(), ...part });

test.each<[string, Partial<Filters>, string]>([
  ['nothing chosen leaves everything', {}, 'abcde'],
  ['one choice', { sector: ['ict'] }, 'ab'],
  ['or within a group', { sector: ['ict', 'horeca-toerisme'] }, 'abe'],
  ['and between groups', { sector: ['ict', 'handel'], niveau: ['mbo-2'] }, 'bc'],
  ['one of several places is enough', { plaats: ['Hengelo'] }, 'ab'],
  ['two places: either', { plaats: ['Goor', 'Almelo'] }, 'ade'],
  ['private', { soort: ['privaat'] }, 'd'],
  ['not known whether public or private', { soort: ['onbekend'] }, 'e'],
  ['groups that exclude each other', { sector: ['ict'], soort: ['privaat'] }, ''],
  ['words are another matter', { zoek: 'xyz' }, 'abcde'],
])('%s', (_name, part, ids) => {
  expect(
    filterScholing(list, view(part))
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});

describe('the count at a choice', () => {
  test('is not lowered by other choices in its own group', () => {
    const { sector } = countChoices(list, view({ sector: ['ict'] }));
    expect(Object.fromEntries(sector)).toEqual({ ict: 2, handel: 2, 'horeca-toerisme': 1 });
  });

  test('is lowered by choices in other groups, down to nothing', () => {
    const { niveau, soort } = countChoices(list, view({ sector: ['ict'], leerweg: ['bbl'] }));
    expect(Object.fromEntries(niveau)).toEqual({ 'mbo-2': 1 });
    expect(soort.get('privaat') ?? 0).toBe(0);
  });

  const big = generateRegio({ trainingen: 300, titels: 60 });
  const bekend = knownValues(big);
  const first = (groep: (typeof groepen)[number]) => [...bekend[groep]][0]!;
  test.each([
    ['nothing', noFilters()],
    ['a sector', view({ sector: [first('sector')] })],
    ['a sector and a leerweg', view({ sector: [...bekend.sector].slice(0, 5), leerweg: ['bbl'] })],
    [
      'a place, a kind and a niveau',
      view({ plaats: [first('plaats')], soort: ['publiek'], niveau: ['mbo-2', 'mbo-3'] }),
    ],
  ])('is what the list would have with that choice alone in its group, after %s', (_name, filters) => {
    const counts = countChoices(big, filters);
    for (const groep of groepen)
      for (const value of bekend[groep]) {
        const expected = filterScholing(big, { ...filters, [groep]: [value] }).length;
        expect([groep, value, counts[groep].get(value) ?? 0]).toEqual([groep, value, expected]);
      }
  });

  test('of the choices ticked add up to the list, where a training has one value', () => {
    const filters = toggleChoice(view({ sector: [first('sector')] }), 'sector', [...bekend.sector][1]!);
    const { sector } = countChoices(big, filters);
    const total = filters.sector.reduce((sum, value) => sum + sector.get(value)!, 0);
    expect(total).toBe(filterScholing(big, filters).length);
    expect(total).toBeGreaterThan(0);
  });
});
