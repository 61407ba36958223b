import { describe, expect, test } from 'vitest';
import type { Waarde } from '../../../src/importers/aanbod/waarde.ts';
import { makeProgram, redenVan, rijVan } from './maak-programma.ts';

type Run = { [naam: string]: Waarde };
const run = (date: string, extra: Run = {}): Run => ({
  id: date,
  status: 'application opened',
  startDate: { date, isFinal: true },
  endDate: { date: '2028-01-01', isFinal: true },
  ...extra,
});
const rij = (...programRun: Run[]) => rijVan(makeProgram({ schedule: { programRun } }));

describe('the start is the first sure day on or after today', () => {
  test.each<[string, Run[], string | undefined]>([
    ['one run', [run('2027-02-01')], '2027-02-01'],
    ['in any order', [run('2027-09-01'), run('2027-02-01')], '2027-02-01'],
    ['today counts', [run('2026-11-26')], '2026-11-26'],
    ['yesterday does not', [run('2026-11-25'), run('2027-09-01')], '2027-09-01'],
    ['all past', [run('2025-02-01')], undefined],
    ['a canceled run', [run('2027-02-01', { status: 'canceled' }), run('2027-09-01')], '2027-09-01'],
    ['a closed run', [run('2027-02-01', { status: 'application closed' }), run('2027-09-01')], '2027-09-01'],
    ['a run for one client', [run('2027-02-01', { openTo: 'client only' }), run('2027-09-01')], '2027-09-01'],
    [
      'a deadline that is past',
      [run('2027-02-01', { applicationDeadline: '2026-11-25' }), run('2027-09-01')],
      '2027-09-01',
    ],
    [
      'an estimate is no promise',
      [run('2027-02-01', { startDate: { date: '2027-02-01', isFinal: false } })],
      undefined,
    ],
    ['as plain text in XML', [run('', { startDate: '2027-02-01' })], '2027-02-01'],
    ['with a time', [run('', { startDate: '2027-02-01T09:00:00+01:00' })], '2027-02-01'],
    ['without a date', [run('', { startDate: null })], undefined],
    ['no runs', [], undefined],
  ])('%s', (_, runs, start) => {
    expect(rij(...runs).start).toBe(start);
  });
});

describe('where it is', () => {
  const at = (location: Run) => run('2027-02-01', { location });
  test.each<[string, Run[], string[], string[]]>([
    ['a postcode and a place', [at({ zipcode: '3511 ab', city: 'Utrecht' })], ['3511AB'], ['Utrecht']],
    ['four digits', [at({ zipcode: '3511', country: 'nl' })], ['3511'], []],
    ['two runs, one place', [at({ city: 'Utrecht' }), at({ city: 'Utrecht' })], [], ['Utrecht']],
    [
      'abroad does not count',
      [at({ zipcode: '1000', city: 'Brussel', country: 'be' }), at({ city: 'Breda' })],
      [],
      ['Breda'],
    ],
    ['no postcode of ours', [at({ zipcode: '0123AB', city: 'Breda' })], [], ['Breda']],
    [
      'its days, when the run has none',
      [run('2027-02-01', { courseDay: [{ date: '2027-02-01', location: { city: 'Assen' } }] })],
      [],
      ['Assen'],
    ],
    [
      'a run that is past does not count beside one that comes',
      [run('2025-02-01', { location: { city: 'Oss' } }), at({ city: 'Breda' })],
      [],
      ['Breda'],
    ],
    ['else what the program says in words', [run('2027-02-01')], [], ['Utrecht']],
  ])('%s', (_, runs, postcodes, plaatsen) => {
    expect(rij(...runs)).toMatchObject({ postcodes, plaatsen });
  });

  test('more places in one text', () => {
    const programLocation = [{ description: 'Zwolle, Deventer en Kampen' }];
    expect(rijVan(makeProgram({ classification: { programLocation } })).plaatsen).toEqual([
      'Zwolle',
      'Deventer',
      'Kampen',
    ]);
  });
});

describe('a schedule that gives no training says why', () => {
  const reden = (schedule: Run) => redenVan(makeProgram({ schedule }));
  test('all runs are closed, and there is no offer without dates', () => {
    const programRun = [
      run('2027-02-01', { status: 'canceled' }),
      run('2027-09-01', { openTo: 'client only' }),
    ];
    expect(reden({ genericProgramRun: null, programRun })).toBe(
      'alle uitvoeringen zijn afgelast, gesloten of besloten',
    );
    expect(rijVan(makeProgram({ schedule: { programRun } })).start).toBeUndefined();
  });

  test.each<[string, Run, string]>([
    ['another status', run('2027-02-01', { status: 'vol' }), 'status van een uitvoering is onbekend: vol'],
    ['no status', run('2027-02-01', { status: null }), 'status van een uitvoering is onbekend: leeg'],
    ['another public', run('2027-02-01', { openTo: 'leden' }), 'openTo is onbekend: leden'],
    ['29 February in a year that has none', run('2027-02-29'), 'datum bestaat niet: startDate "2027-02-29"'],
    ['a date in words', run('1 februari 2027'), 'datum bestaat niet: startDate "1 februari 2027"'],
    [
      'a deadline that does not exist',
      run('2027-02-01', { applicationDeadline: '2026-13-01' }),
      'datum bestaat niet: applicationDeadline "2026-13-01"',
    ],
  ])('%s', (_, programRun, waarom) => {
    expect(reden({ programRun })).toBe(waarom);
  });
});

test('the costs are those of the run that starts first', () => {
  const cost = (amount: string) => [
    {
      costType: 'tuition fee',
      amount,
      currency: 'EUR',
      amountIsFinal: true,
      isRequiredCost: true,
      VATPercentage: 0,
    },
  ];
  const schedule = {
    genericProgramRun: { cost: cost('100.00') },
    programRun: [run('2027-09-01', { cost: cost('300.00') }), run('2027-02-01', { cost: cost('200.00') })],
  };
  expect(rijVan(makeProgram({ schedule })).kosten).toBe(200);
  expect(rijVan(makeProgram({ schedule: { ...schedule, programRun: [run('2027-02-01')] } })).kosten).toBe(
    100,
  );
});
