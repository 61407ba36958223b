import { describe, expect, it } from 'vitest';
import { groupFondsen } from '../../../src/domain/regelingen/group-fondsen.ts';
import { listGroepen, ofGroep, splitByStatus } from '../../../src/domain/regelingen/group-regelingen.ts';
import { loadContent } from '../../../src/content-files/load-content.ts';
import { makeRegeling } from './make-regeling.ts';

const slugs = (list: { regeling: { slug: string } }[]) => list.map(({ regeling }) => regeling.slug);

describe('a list of regelingen', () => {
  it('shows what runs first, and what has ended apart', () => {
    const { lopend, gestopt } = splitByStatus(
      [
        makeRegeling({ slug: 'oud', status: 'beeindigd' }),
        makeRegeling({ slug: 'twijfel', status: 'onzeker' }),
        makeRegeling({ slug: 'voorbij', geldig: { tot: '2025-12-31' } }),
        makeRegeling({ slug: 'nu' }),
        makeRegeling({ slug: 'straks', geldig: { van: '2027-01-01' } }),
      ],
      '2026-11-25',
    );
    expect(slugs(lopend)).toEqual(['nu', 'twijfel', 'straks']);
    expect(slugs(gestopt)).toEqual(['oud', 'voorbij']);
  });
});

describe('the groups that have a page', () => {
  const { content } = loadContent('content');
  const plain = <T>(list: { waarde: T }[]) => list.map(({ waarde }) => waarde);

  it('are the 12 of who you are and the 5 of what for', () =>
    expect(listGroepen(plain(content.doelgroepen), plain(content.doelen))).toHaveLength(17));

  it('may not share an id', () =>
    expect(() => listGroepen([{ id: 'evc', naam: 'Ik' }], [{ id: 'evc', naam: 'EVC' }])).toThrow(
      '"evc" staat in',
    ));

  it('have the regelingen that name them', () => {
    const list = [makeRegeling({ slug: 'a', voor: ['ww'] }), makeRegeling({ slug: 'b', waarvoor: ['evc'] })];
    expect(ofGroep(list, { id: 'ww', naam: '', soort: 'voor' }).map(({ slug }) => slug)).toEqual(['a']);
    expect(ofGroep(list, { id: 'evc', naam: '', soort: 'waarvoor' }).map(({ slug }) => slug)).toEqual(['b']);
  });
});

describe('the funds by sector', () => {
  const fonds = (naam: string, sectoren: string[]) => ({
    naam,
    branche: 'x',
    sectoren,
    afkorting: undefined,
    website: undefined,
    website_zeker: false,
    basis: 'x',
    te_controleren: true,
  });

  it('stand A–Z in each of their sectoren, and empty sectoren are left out', () => {
    const groups = groupFondsen(
      [fonds('Zee', ['a']), fonds('Berg', ['a', 'c'])],
      [
        { id: 'a', naam: 'A' },
        { id: 'b', naam: 'B' },
        { id: 'c', naam: 'C' },
      ],
    );
    expect(groups.map(({ sector, fondsen }) => [sector.id, ...fondsen.map(({ naam }) => naam)])).toEqual([
      ['a', 'Berg', 'Zee'],
      ['c', 'Berg'],
    ]);
  });
});
