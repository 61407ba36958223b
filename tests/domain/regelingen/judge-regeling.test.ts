import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import { judgeRegeling, type Uitkomst } from '../../../src/domain/regelingen/judge-regeling.ts';
import type { WijzerRegeling } from '../../../src/domain/regelingen/wijzer-gegevens.ts';
import { makeRegeling, said, VANDAAG, voorwaarde } from './proef-regeling.ts';

const adult = voorwaarde({ feit: 'leeftijd', minstens: 18 }, 'leeftijd');
const bol = voorwaarde({ feit: 'leerweg', een_van: ['bol'] }, 'leerweg');
const twoConditions: Partial<WijzerRegeling> = { voorwaarden: { inwoner: [adult, bol] } };
const fits: Antwoorden['feiten'] = { leeftijd: 18, leerweg: 'bol' };

describe('the outcome', () => {
  it.each<[string, Partial<WijzerRegeling>, Antwoorden['feiten'], Uitkomst]>([
    ['fits when every condition holds', twoConditions, fits, 'past'],
    ['fits when there is no condition', {}, {}, 'past'],
    ['may fit when one condition is unknown', twoConditions, { leeftijd: 18 }, 'misschien'],
    ['may fit when nothing is known', twoConditions, {}, 'misschien'],
    ['does not fit when one condition fails', twoConditions, { ...fits, leeftijd: 17 }, 'past-niet'],
    ['does not fit when one fails and one is unknown', twoConditions, { leeftijd: 17 }, 'past-niet'],
    [
      'fits when there is nothing to decide',
      { ...twoConditions, beslist: { wie: 'niemand', uitleg: '' } },
      fits,
      'past',
    ],
    ...(['uwv', 'gemeente', 'fonds', 'werkgever', 'school', 'uitvoerder', 'geldverstrekker'] as const).map(
      (wie): [string, Partial<WijzerRegeling>, Antwoorden['feiten'], Uitkomst] => [
        `may fit at most when ${wie} decides`,
        { ...twoConditions, beslist: { wie, uitleg: '' } },
        fits,
        'misschien',
      ],
    ),
    [
      'may fit at most when a person must judge something',
      { ...twoConditions, niet_gemodelleerd: ['DUO kijkt ook naar uw nationaliteit.'] },
      fits,
      'misschien',
    ],
    ['may fit at most when it is not certain', { ...twoConditions, status: 'onzeker' }, fits, 'misschien'],
    [
      'may fit at most when its window is shut',
      { ...twoConditions, vensters: [{ van: '2026-06-02', tot: '2026-09-17' }] },
      fits,
      'misschien',
    ],
    [
      'may fit at most when it is yet to begin',
      { ...twoConditions, geldig: { van: '2026-11-26' } },
      fits,
      'misschien',
    ],
    ['fits on the last day', { ...twoConditions, geldig: { tot: VANDAAG } }, fits, 'past'],
    ['does not fit on the day after', { ...twoConditions, geldig: { tot: '2026-11-24' } }, fits, 'past-niet'],
    ['does not fit when it has ended', { ...twoConditions, status: 'beeindigd' }, fits, 'past-niet'],
    ['does not fit when it has ended, whatever is unknown', { status: 'beeindigd' }, {}, 'past-niet'],
    ['fits in its regio', { regios: ['twente'] }, { regio: 'twente' }, 'past'],
    ['fits in each of its regio’s', { regios: ['twente', 'drenthe'] }, { regio: 'drenthe' }, 'past'],
    ['may fit when the regio is unknown', { regios: ['twente'] }, {}, 'misschien'],
    ['does not fit in another regio', { regios: ['twente'] }, { regio: 'drenthe' }, 'past-niet'],
    [
      'may fit at most when decided on, nothing known',
      { ...twoConditions, status: 'onzeker' },
      {},
      'misschien',
    ],
    [
      'does not fit when a condition fails, whoever decides',
      { ...twoConditions, beslist: { wie: 'uwv', uitleg: '' }, niet_gemodelleerd: ['Iets.'] },
      { leeftijd: 17 },
      'past-niet',
    ],
  ])('%s', (_, fields, feiten, expected) => {
    expect(judgeRegeling(makeRegeling(fields), 'inwoner', said(feiten), VANDAAG)?.uitkomst).toBe(expected);
  });
});

describe('a role', () => {
  it('that is left out has no judgement at all', () => {
    const regeling = makeRegeling({ voorwaarden: { inwoner: [] } });
    expect(judgeRegeling(regeling, 'werkgever', said({}), VANDAAG)).toBeUndefined();
  });
  it('has its own conditions', () => {
    const regeling = makeRegeling({ voorwaarden: { inwoner: [bol], werkgever: [adult] } });
    expect(judgeRegeling(regeling, 'werkgever', said({ leeftijd: 17 }), VANDAAG)?.voorwaarden).toEqual([
      expect.objectContaining({ zin: 'leeftijd klopt niet' }),
    ]);
  });
});

describe('the explanation', () => {
  const both = voorwaarde(
    {
      alle: [
        { feit: 'leeftijd', minstens: 18 },
        { feit: 'situatie', een_van: ['ww'] },
      ],
    },
    'samen',
  );
  it.each([
    [
      'a condition that holds: its sentence and what was answered',
      { leeftijd: 18, situatie: ['ww'] },
      { oordeel: 'ja', zin: 'samen klopt', feiten: ['leeftijd', 'situatie'], ontbreekt: [] },
    ],
    [
      'a condition that fails on one fact: nothing is missing any more',
      { leeftijd: 17 },
      { oordeel: 'nee', zin: 'samen klopt niet', feiten: ['leeftijd'], ontbreekt: [] },
    ],
    [
      'an unknown condition: what was answered and what is missing',
      { leeftijd: 18 },
      { oordeel: 'onbekend', zin: 'samen is onbekend', feiten: ['leeftijd'], ontbreekt: ['situatie'] },
    ],
    [
      'a condition of which nothing was answered',
      {},
      { oordeel: 'onbekend', zin: 'samen is onbekend', feiten: [], ontbreekt: ['leeftijd', 'situatie'] },
    ],
  ] as [string, Antwoorden['feiten'], object][])('of %s', (_, feiten, expected) => {
    const regeling = makeRegeling({ voorwaarden: { inwoner: [both] } });
    expect(judgeRegeling(regeling, 'inwoner', said(feiten), VANDAAG)?.voorwaarden).toEqual([expected]);
  });

  it('keeps the order of the file, with the regio first', () => {
    const regeling = makeRegeling({ ...twoConditions, regios: ['twente'] });
    const judged = judgeRegeling(regeling, 'inwoner', said({ ...fits, regio: 'drenthe' }), VANDAAG);
    expect(judged?.voorwaarden.map(({ zin, feiten }) => [zin, feiten])).toEqual([
      ['Dit fonds is voor een andere regio.', ['regio']],
      ['leeftijd klopt', ['leeftijd']],
      ['leerweg klopt', ['leerweg']],
    ]);
  });

  it('stands with an ended regeling too, and so does its status', () => {
    const regeling = makeRegeling({ ...twoConditions, geldig: { tot: '2025-12-31' } });
    expect(judgeRegeling(regeling, 'inwoner', said(fits), VANDAAG)).toMatchObject({
      status: { soort: 'beeindigd', sinds: '2025-12-31' },
      voorwaarden: [{ oordeel: 'ja' }, { oordeel: 'ja' }],
    });
  });

  it('counts a skipped fact as unknown', () => {
    const skipped: Antwoorden = { feiten: {}, overgeslagen: { leeftijd: '-' } };
    const regeling = makeRegeling({ voorwaarden: { inwoner: [adult] } });
    expect(judgeRegeling(regeling, 'inwoner', skipped, VANDAAG)?.voorwaarden).toEqual([
      { oordeel: 'onbekend', zin: 'leeftijd is onbekend', feiten: [], ontbreekt: ['leeftijd'] },
    ]);
  });
});
