import { describe, expect, it } from 'vitest';
import { buildGebieden, type GebiedRijen } from '../../../src/domain/regio/build-gebieden.ts';
import { gebieden, rows } from './real-rows.ts';

const small: GebiedRijen = {
  regios: [
    { am_code: 'AM02', slug: 'noord', naam: 'Noord', aliassen: ['Boven'], centrumgemeente: 'GM0002' },
    { am_code: 'AM01', slug: 'zuid', naam: 'Zuid', aliassen: [], centrumgemeente: 'GM0001' },
  ],
  gemeenten: [
    { gm_code: 'GM0002', naam: 'Berg', provincie: 'Boven', am_code: 'AM02', vervangt: ['Heuvel'] },
    { gm_code: 'GM0001', naam: 'Dal', provincie: 'Onder', am_code: 'AM01', vervangt: [] },
  ],
  postcodes: [
    { pc4: '1001', gm_code: 'GM0002', woonplaatsen: ['Beek', 'Top'] },
    { pc4: '1001', gm_code: 'GM0001', woonplaatsen: ['Beek', 'Top'] },
    { pc4: '1002', gm_code: 'GM0001', woonplaatsen: ['Schrijffout'] },
  ],
  woonplaatsen: [
    { naam: 'Top', gm_code: 'GM0002' },
    { naam: 'Beek', gm_code: 'GM0002' },
    { naam: 'Beek', gm_code: 'GM0001' },
  ],
  aliassen: [{ alias: 'De Top', gm_code: 'GM0002', woonplaats: 'Top' }],
};

describe('the joined geography', () => {
  it('points from gemeente to regio and from postcode to gemeente by number', () => {
    expect(buildGebieden(small)).toEqual({
      regios: [
        { slug: 'noord', naam: 'Noord', aliassen: ['Boven'] },
        { slug: 'zuid', naam: 'Zuid', aliassen: [] },
      ],
      gemeenten: [
        { naam: 'Dal', regio: 1, provincie: 'Onder', vervangt: [] },
        { naam: 'Berg', regio: 0, provincie: 'Boven', vervangt: ['Heuvel'] },
      ],
      // A place that lies on one side of the border only is named on that side; an unknown name on none.
      postcodes: {
        1001: [
          { gemeente: 0, woonplaatsen: ['Beek'] },
          { gemeente: 1, woonplaatsen: ['Beek', 'Top'] },
        ],
        1002: [{ gemeente: 0, woonplaatsen: [] }],
      },
      woonplaatsen: [
        { naam: 'Beek', gemeenten: [0, 1] },
        { naam: 'Top', gemeenten: [1] },
      ],
      aliassen: [{ alias: 'De Top', gemeente: 1, woonplaats: 'Top' }],
    });
  });

  it('is the same whatever the order of the rows, and leaves the rows as they were', () => {
    const before = structuredClone(rows);
    const { aliassen } = rows;
    const reversed = Object.fromEntries(
      Object.entries(rows).map(([name, table]) => [name, table.toReversed()]),
    );
    expect(buildGebieden({ ...(reversed as unknown as GebiedRijen), aliassen })).toEqual(gebieden);
    expect(rows).toEqual(before);
  });

  it.each([
    [
      'a gemeente in an unknown regio',
      {
        gemeenten: [{ ...small.gemeenten[0]!, am_code: 'AM99' }],
        postcodes: [],
        woonplaatsen: [],
        aliassen: [],
      },
      'De regiocode AM99 staat niet in regios.csv. Verbeter de code.',
    ],
    [
      'a place in an unknown gemeente',
      { woonplaatsen: [{ naam: 'Top', gm_code: 'GM9999' }] },
      'De gemeentecode GM9999 staat niet in gemeenten.csv. Verbeter de code.',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => buildGebieden({ ...small, ...change })).toThrow(message);
  });
});
