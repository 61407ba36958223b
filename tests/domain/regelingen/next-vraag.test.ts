import { describe, expect, it } from 'vitest';
import type { Antwoorden } from '../../../src/domain/regelingen/antwoorden.ts';
import { listOpenVragen, listVragen } from '../../../src/domain/regelingen/next-vraag.ts';
import { makeRegeling, makeVraag, said, VANDAAG, voorwaarde } from './proef-regeling.ts';

const vragen = [
  makeVraag('situatie'),
  makeVraag('leeftijd'),
  makeVraag('leerweg'),
  makeVraag('regio', { rol: 'beide' }),
  makeVraag('leerbedrijf', { rol: 'werkgever' }),
];
const regelingen = [
  makeRegeling({
    slug: 'bol',
    voorwaarden: {
      inwoner: [
        voorwaarde({ feit: 'leerweg', een_van: ['bol'] }),
        voorwaarde({ feit: 'leeftijd', minstens: 18 }),
      ],
      werkgever: [voorwaarde({ feit: 'leerbedrijf', is: 'ja' })],
    },
  }),
  makeRegeling({
    slug: 'fonds',
    regios: ['twente'],
    voorwaarden: { inwoner: [voorwaarde({ feit: 'situatie', een_van: ['werk'] })] },
  }),
];
const ask = (antwoorden: Antwoorden, rol: 'inwoner' | 'werkgever' = 'inwoner') =>
  listOpenVragen({ vragen, regelingen }, rol, antwoorden, VANDAAG).map(({ feit }) => feit);

describe('the questions of a role', () => {
  it('are its own and those for both, in the order of the file', () => {
    expect(listVragen({ vragen }, 'inwoner').map(({ feit }) => feit)).toEqual([
      'situatie',
      'leeftijd',
      'leerweg',
      'regio',
    ]);
    expect(listVragen({ vragen }, 'werkgever').map(({ feit }) => feit)).toEqual(['regio', 'leerbedrijf']);
  });
});

describe('the questions that still matter', () => {
  it.each<[string, Antwoorden, string[]]>([
    [
      'are all of them at the start, in the order of the file',
      said({}),
      ['situatie', 'leeftijd', 'leerweg', 'regio'],
    ],
    ['are not those that were answered', said({ situatie: ['werk'] }), ['leeftijd', 'leerweg', 'regio']],
    ['are not those of a regeling that fails already', said({ leerweg: 'bbl' }), ['situatie', 'regio']],
    ['are not those of a fund in another regio', said({ regio: 'drenthe' }), ['leeftijd', 'leerweg']],
    ['are those of a regeling that may fit', said({ regio: 'twente', leerweg: 'bbl' }), ['situatie']],
    [
      'are not those that were skipped',
      { feiten: {}, overgeslagen: { situatie: '?', regio: '-' } },
      ['leeftijd', 'leerweg'],
    ],
    ['are none when all failed', said({ leerweg: 'bbl', regio: 'drenthe' }), []],
    [
      'are none when all was answered',
      said({ situatie: ['werk'], leeftijd: 18, leerweg: 'bol', regio: 'twente' }),
      [],
    ],
    [
      'are none when all that is left was skipped',
      { feiten: { leerweg: 'bol', regio: 'drenthe' }, overgeslagen: { leeftijd: '-' } },
      [],
    ],
  ])('%s', (_, antwoorden, expected) => {
    expect(ask(antwoorden)).toEqual(expected);
  });

  it('are those of the role', () => {
    expect(ask(said({}), 'werkgever')).toEqual(['leerbedrijf']);
  });

  it('are not those of a regeling that has ended', () => {
    const ended = regelingen.map((regeling) => ({ ...regeling, status: 'beeindigd' as const }));
    expect(listOpenVragen({ vragen, regelingen: ended }, 'inwoner', said({}), VANDAAG)).toEqual([]);
  });
});
