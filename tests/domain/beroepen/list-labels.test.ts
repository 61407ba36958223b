import { describe, expect, it } from 'vitest';
import type { PassendeRegeling } from '../../../src/domain/beroepen/fit-regelingen.ts';
import { listLabels } from '../../../src/domain/beroepen/list-labels.ts';

const fit = (naam: string, fields: Partial<PassendeRegeling> = {}): PassendeRegeling => ({
  slug: naam,
  naam,
  kort: '',
  door: 'leerweg',
  leerwegen: [],
  geld: 'bijdrage',
  waarom: '',
  voorwaarden: [],
  status: 'lopend',
  ...fields,
});

describe('the labels about money', () => {
  it('say what the routes and the regio decide, and not what depends on the person alone', () => {
    const all = [
      fit('Fonds', { door: 'regio' }),
      fit('UWV', { door: 'persoon' }),
      fit('O&O', { door: 'sector' }),
    ];
    expect(listLabels(all, true)).toEqual(['Fonds']);
  });

  it('are about who pays: no bill, and no advice', () => {
    expect(
      listLabels([fit('Lesgeld', { geld: 'kosten' }), fit('Derde leerweg', { geld: 'geen' })], true),
    ).toEqual([]);
  });

  it('call a loan a loan, and a bbl what it gives', () => {
    const all = [fit('Bbl, leren en werken', { geld: 'loon' }), fit('Krediet', { geld: 'lening' })];
    expect(listLabels(all, true)).toEqual(['bbl: loon tijdens het leren', 'Krediet (lening)']);
    expect(listLabels(all, false)[0]).toBe('bbl in een buurregio');
  });

  it('are three at most', () => {
    expect(
      listLabels(
        ['a', 'b', 'c', 'd'].map((naam) => fit(naam)),
        true,
      ),
    ).toEqual(['a', 'b', 'c']);
  });
});
