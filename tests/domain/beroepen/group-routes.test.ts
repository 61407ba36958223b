import { expect, it } from 'vitest';
import { countScholingen } from '../../../src/domain/beroepen/count-scholingen.ts';
import { groupRoutes, listKwalificaties } from '../../../src/domain/beroepen/group-routes.ts';
import { makeScholing } from './make-beroep.ts';

const bol = makeScholing();
const bbl = makeScholing({ leerweg: 'bbl' });
const elsewhere = makeScholing({ opleider: { id: 'roc-2', naam: 'ROC 2' } });

it('one line per opleider and qualification, with a way in per leerweg', () => {
  expect(groupRoutes([bol, elsewhere, bbl]).map(({ opleider, leerwegen }) => [opleider, leerwegen])).toEqual([
    [
      'ROC',
      [
        { leerweg: 'bol', id: bol.id },
        { leerweg: 'bbl', id: bbl.id },
      ],
    ],
    ['ROC 2', [{ leerweg: 'bol', id: elsewhere.id }]],
  ]);
});

it('qualifications stand once, lowest niveau first, with all their codes and what is on offer', () => {
  const list = listKwalificaties(
    [
      { code: '25182', titel: 'Zelfstandig werkend kok', niveau: 'mbo-3' },
      { code: '25180', titel: 'Kok', niveau: 'mbo-2' },
      { code: '25990', titel: 'kok', niveau: 'mbo-2' },
    ],
    [bol, bbl, elsewhere, makeScholing({ crebo: '25990' })],
    ['mbo-2', 'mbo-3'],
  );
  expect(list.map(({ titel, codes, leerwegen }) => [titel, codes, [...leerwegen]])).toEqual([
    [
      'Kok',
      ['25180', '25990'],
      [
        ['bol', 3],
        ['bbl', 1],
      ],
    ],
    ['Zelfstandig werkend kok', ['25182'], []],
  ]);
});

it('a training that the regio and its neighbour both have counts here, and one of two neighbours counts once', () => {
  const long = makeScholing({ crebo: '25182', niveau: 'mbo-3', leerweg: 'bbl' });
  expect(countScholingen([bol, long], [bol, elsewhere, elsewhere])).toEqual({
    hier: 2,
    buren: 1,
    bbl: true,
    kort: true,
  });
  expect(countScholingen([], [])).toEqual({ hier: 0, buren: 0, bbl: false, kort: false });
});
