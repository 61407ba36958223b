import { describe, expect, it } from 'vitest';
import { chooseFlyer, FLYER_MEESTE, groupFlyer } from '../../../src/domain/beroepen/choose-flyer.ts';

const beroep = (naam: string, hier = 0, regionaal = false) => ({ naam, hier, regionaal });
const many = (count: number) => Array.from({ length: count }, (_, index) => beroep(`beroep ${index}`));

describe('the flyer', () => {
  it('begins with what the regio knows, then the most trainingen, then A–Z', () => {
    const list = [
      beroep('b', 2),
      beroep('é', 1),
      beroep('c', 2),
      beroep('a', 9),
      beroep('f', 1),
      beroep('z', 0, true),
    ];
    expect(chooseFlyer(list).gekozen.map(({ naam }) => naam)).toEqual(['z', 'a', 'b', 'c', 'é', 'f']);
  });

  it.each([
    [0, 'groot'],
    [10, 'groot'],
    [14, 'groot'],
    [15, 'midden'],
    [30, 'midden'],
    [31, 'klein'],
    [306, 'klein'],
  ])('with %i occupations is %s', (count, maat) => {
    expect(chooseFlyer(many(count)).maat).toBe(maat);
  });

  it('has no more than fit, and says how many are left', () => {
    const { gekozen, rest } = chooseFlyer(many(306));
    expect(gekozen).toHaveLength(FLYER_MEESTE);
    expect(rest).toBe(306 - FLYER_MEESTE);
    expect(chooseFlyer(many(FLYER_MEESTE)).rest).toBe(0);
  });

  it('with many names has them by sector, after what the regio knows', () => {
    const rij = (sector: string, beeld: 'regionaal' | 'landelijk') => ({ beroep: { sector }, beeld });
    const rijen = [rij('zorg', 'regionaal'), rij('bouw', 'landelijk'), rij('zorg', 'landelijk')];
    const sectoren = [
      { id: 'zorg', naam: 'Zorg' },
      { id: 'ict', naam: 'ICT' },
      { id: 'bouw', naam: 'Bouw' },
    ];
    expect(groupFlyer(rijen, sectoren)).toEqual([
      { naam: 'Regionaal beeld', rijen: [rijen[0]] },
      { naam: 'Zorg', rijen: [rijen[2]] },
      { naam: 'Bouw', rijen: [rijen[1]] },
    ]);
  });
});
