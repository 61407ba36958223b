import { describe, expect, it } from 'vitest';
import { chooseFlyer, FLYER_MEESTE, type FlyerBeroep } from '../../../src/domain/beroepen/choose-flyer.ts';

const beroep = (naam: string, fields: Partial<FlyerBeroep> = {}): FlyerBeroep => ({
  naam,
  kort: 'U bedient machines en let op of alles goed gaat in de fabriek.',
  sector: 'zorg',
  hier: 0,
  regionaal: false,
  ...fields,
});
const many = (count: number, naam = 'medewerker') =>
  Array.from({ length: count }, (_, index) => beroep(`${naam} ${index}`));
const chosen = ({ groepen }: ReturnType<typeof chooseFlyer<FlyerBeroep>>) =>
  groepen.flatMap(({ beroepen }) => beroepen);

describe('the flyer', () => {
  it('begins with what the regio knows, then the most trainingen, then A–Z', () => {
    const list = [
      beroep('b', { hier: 2 }),
      beroep('é', { hier: 1 }),
      beroep('c', { hier: 2 }),
      beroep('a', { hier: 9 }),
      beroep('f', { hier: 1 }),
      beroep('z', { regionaal: true }),
    ];
    expect(chosen(chooseFlyer(list)).map(({ naam }) => naam)).toEqual(['z', 'a', 'b', 'c', 'é', 'f']);
  });

  it.each([
    [0, 'groot'],
    [10, 'groot'],
    [18, 'midden'],
    [50, 'klein'],
    [100, 'fijn'],
  ])('with %i occupations is %s', (count, maat) => {
    expect(chooseFlyer(many(count)).maat).toBe(maat);
  });

  it('has no more than can be read, and says how many are left', () => {
    expect(chooseFlyer(many(FLYER_MEESTE))).toMatchObject({ rest: 0 });
    const flyer = chooseFlyer(many(306));
    expect([chosen(flyer).length, flyer.rest]).toEqual([FLYER_MEESTE, 306 - FLYER_MEESTE]);
  });

  it('takes smaller letters for long names, and in the end fewer names', () => {
    const long = 'projectleider elektronica en industriële automatisering';
    expect(chooseFlyer(many(50, long)).maat).toBe('fijn');
    const flyer = chooseFlyer(many(100, `${long} of besturingstechniek`));
    expect(chosen(flyer).length).toBeGreaterThan(50);
    expect(chosen(flyer).length + flyer.rest).toBe(100);
    expect(flyer.rest).toBeGreaterThan(0);
  });

  it('has many names by sector, after what the regio knows; few have no headings', () => {
    const sectoren = [
      { id: 'zorg', naam: 'Zorg' },
      { id: 'ict', naam: 'ICT' },
      { id: 'bouw', naam: 'Bouw' },
    ];
    const few = [beroep('a', { sector: 'bouw' }), beroep('b', { regionaal: true }), beroep('c')];
    const heads = (list: FlyerBeroep[]) => chooseFlyer(list, sectoren).groepen.map(({ naam }) => naam);
    expect(heads(few)).toEqual([undefined]);
    expect(heads([...few, ...many(60)])).toEqual(['Regionaal beeld', 'Zorg', 'Bouw']);
  });
});
