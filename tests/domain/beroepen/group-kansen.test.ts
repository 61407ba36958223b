import { expect, it } from 'vitest';
import { groupKansen } from '../../../src/domain/beroepen/group-kansen.ts';
import { makeBeroep } from './make-beroep.ts';

it('occupations stand by sector in the order of the sectoren, and within it by niveau', () => {
  const rijen = (
    [
      ['arts', 'zorg', 'hoger'],
      ['kok', 'horeca', 'middelbaar'],
      ['helpende', 'zorg', 'basis'],
      ['tandarts', 'zorg', 'hoger'],
    ] as const
  ).map(([slug, sector, niveau]) => ({ beroep: makeBeroep({ slug, sector, niveau }) }));
  const groepen = groupKansen(rijen, [{ id: 'zorg' }, { id: 'ict' }, { id: 'horeca' }]);
  expect(
    groepen.map(({ sector, aantal, niveaus }) => [
      sector.id,
      aantal,
      niveaus.map(({ niveau, rijen }) => [niveau, rijen.map(({ beroep }) => beroep.slug)]),
    ]),
  ).toEqual([
    [
      'zorg',
      3,
      [
        ['basis', ['helpende']],
        ['hoger', ['arts', 'tandarts']],
      ],
    ],
    ['horeca', 1, [['middelbaar', ['kok']]]],
  ]);
});
