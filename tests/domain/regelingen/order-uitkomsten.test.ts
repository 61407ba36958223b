import { describe, expect, it } from 'vitest';
import { judgeAll, VOORLIGGEND } from '../../../src/domain/regelingen/order-uitkomsten.ts';
import { makeRegeling, said, VANDAAG, voorwaarde } from './proef-regeling.ts';

const adult = voorwaarde({ feit: 'leeftijd', minstens: 18 });
const slugs = (group: { regeling: { slug: string } }[]) => group.map(({ regeling }) => regeling.slug);

describe('the outcomes', () => {
  it('stand in the order of who is asked first, whatever the order of the files', () => {
    const regelingen = VOORLIGGEND.map((voorliggend) => makeRegeling({ slug: voorliggend, voorliggend }));
    const expected = ['werkgever', 'uwv-gemeente', 'regiofonds', 'belasting', 'lening', 'kosten', 'advies'];
    for (const list of [regelingen, regelingen.toReversed()])
      expect(slugs(judgeAll(list, 'inwoner', said({}), VANDAAG).past)).toEqual(expected);
  });

  it('stand by name within one step, as Dutch sorts names', () => {
    const regelingen = ['Zorgfonds', 'École', 'eigen fonds', 'Aanvraag'].map((naam) =>
      makeRegeling({ slug: naam, naam }),
    );
    expect(slugs(judgeAll(regelingen, 'inwoner', said({}), VANDAAG).past)).toEqual([
      'Aanvraag',
      'École',
      'eigen fonds',
      'Zorgfonds',
    ]);
  });

  it('put each regeling in one group, and none that is for another role', () => {
    const regelingen = [
      makeRegeling({ slug: 'past' }),
      makeRegeling({ slug: 'misschien', status: 'onzeker' }),
      makeRegeling({ slug: 'past-niet', voorwaarden: { inwoner: [adult] } }),
      makeRegeling({ slug: 'werkgever', voorwaarden: { werkgever: [] } }),
    ];
    const judged = judgeAll(regelingen, 'inwoner', said({ leeftijd: 17 }), VANDAAG);
    expect(Object.entries(judged).map(([group, list]) => [group, slugs(list)])).toEqual([
      ['past', ['past']],
      ['misschien', ['misschien']],
      ['past-niet', ['past-niet']],
    ]);
  });

  it('leave the list as it was', () => {
    const regelingen = [makeRegeling({ slug: 'b', naam: 'B' }), makeRegeling({ slug: 'a', naam: 'A' })];
    judgeAll(regelingen, 'inwoner', said({}), VANDAAG);
    expect(regelingen.map(({ slug }) => slug)).toEqual(['b', 'a']);
  });
});
