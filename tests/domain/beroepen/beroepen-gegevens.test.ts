import { expect, test } from 'vitest';
import { packBeroepen, unpackBeroepen } from '../../../src/domain/beroepen/beroepen-gegevens.ts';
import { makeInLijst } from './make-beroep.ts';

const sectoren = [
  { id: 'zorg-welzijn', naam: 'Zorg' },
  { id: 'horeca-toerisme', naam: 'Horeca' },
];
const vaardigheden = ['koken', 'hygienisch', 'samenwerken'].map((id) => ({ id, naam: id }));

test('what is packed comes out the same, in the same order', () => {
  const lijst = [
    makeInLijst({ slug: 'kok', naam: 'restaurantkok', synoniemen: ['chef', 'kokkin'], bbl: true }),
    makeInLijst({
      slug: 'dietist-ziekenhuis',
      naam: 'Diëtist ziekenhuis',
      instap: 'wettelijk',
      niveau: 'hoger',
    }),
    makeInLijst({ slug: 'groep-1112', naam: 'koks', bronNaam: 'koks', soort: 'groep', instap: undefined }),
  ];
  expect(unpackBeroepen(packBeroepen(lijst, sectoren, vaardigheden))).toEqual(lijst);
});

test('a sector or vaardigheid that is not in the lists is a mistake', () => {
  expect(() => packBeroepen([makeInLijst({ sector: 'zee' })], sectoren, vaardigheden)).toThrow('"zee"');
  expect(() => packBeroepen([makeInLijst({ vaardigheden: ['x'] })], sectoren, vaardigheden)).toThrow('"x"');
});
