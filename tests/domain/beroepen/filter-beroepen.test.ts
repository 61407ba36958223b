import { describe, expect, it } from 'vitest';
import {
  filterBeroepen,
  findByName,
  isPlat,
  readKeuzes,
  writeKeuzes,
  type BeroepRij,
} from '../../../src/domain/beroepen/filter-beroepen.ts';

const rij = (naam: string, fields: Partial<BeroepRij> = {}): BeroepRij => ({
  slug: naam,
  naam,
  sector: 'zorg',
  niveau: 'middelbaar',
  bbl: false,
  zonderDiploma: false,
  aantal: 0,
  kans: '',
  ...fields,
});
const RIJEN = [
  rij('verpleegkundige', { aantal: 3, bbl: true, kans: 'goed' }),
  rij('afwasser', { sector: 'horeca', niveau: 'basis', zonderDiploma: true, kans: 'zeer-goed' }),
  rij('kok', { sector: 'horeca', aantal: 12, bbl: true }),
];
const names = (query: string, gevonden?: string[]) =>
  filterBeroepen(RIJEN, readKeuzes(query), gevonden).map(({ naam }) => naam);

describe('the filter over occupations', () => {
  it.each([
    ['', ['verpleegkundige', 'afwasser', 'kok']],
    ['?sector=horeca', ['afwasser', 'kok']],
    ['?niveau=basis', ['afwasser']],
    ['?bbl=ja', ['verpleegkundige', 'kok']],
    ['?zonder=ja', ['afwasser']],
    ['?hier=ja', ['verpleegkundige', 'kok']],
    ['?kans=goed', ['verpleegkundige']],
    ['?sector=horeca&bbl=ja', ['kok']],
    ['?sector=ict', []],
    ['?volgorde=naam', ['afwasser', 'kok', 'verpleegkundige']],
    ['?volgorde=aantal', ['kok', 'verpleegkundige', 'afwasser']],
    ['?volgorde=kans', ['afwasser', 'verpleegkundige', 'kok']],
    ['?volgorde=toString', ['verpleegkundige', 'afwasser', 'kok']],
  ])('%s leaves %j', (query, expected) => {
    expect(names(query)).toEqual(expected);
  });

  it('with a question keeps what answers it, best first, unless another order is asked', () => {
    expect(names('?q=x', ['kok', 'afwasser', 'elders'])).toEqual(['kok', 'afwasser']);
    expect(names('?q=x&volgorde=naam', ['kok', 'afwasser'])).toEqual(['afwasser', 'kok']);
    expect(names('?q=x', [])).toEqual([]);
  });

  it('stands in the address, and comes back from it', () => {
    const query = '?q=kok+of+bakker&sector=horeca&bbl=ja&volgorde=aantal';
    expect(writeKeuzes(readKeuzes(query))).toBe(query);
    expect(writeKeuzes(readKeuzes('?q=+&anders=1'))).toBe('');
  });

  it('puts rows in one list for a question or an order, else by sector', () => {
    expect(
      ['?q=kok', '?volgorde=naam', '?sector=zorg', '?q=+'].map((query) => isPlat(readKeuzes(query))),
    ).toEqual([true, true, false, false]);
  });

  it('without everyday names finds a name by its words', () => {
    expect(findByName(RIJEN, 'Verpleeg')).toEqual(['verpleegkundige']);
    expect(findByName(RIJEN, 'kok zorg')).toEqual([]);
  });
});
