import { expect, test } from 'vitest';
import { findElsewhere } from '../../../src/domain/scholing/neighbours.ts';
import { offer } from './offer.ts';

const kok = offer({ id: 'kok', sector: 'horeca-toerisme' });
const ict = offer({ id: 'ict', sector: 'ict' });
const isIct = ({ sector }: { sector: string }) => sector === 'ict';

test('neighbours that have something are named, A–Z, with what they have', () => {
  const buren = [
    { slug: 'zeeland', naam: 'Zeeland', scholing: [ict, kok] },
    { slug: 'drenthe', naam: 'Drenthe', scholing: [kok] },
    { slug: 'achterhoek', naam: 'Achterhoek', scholing: [ict] },
  ];
  expect(findElsewhere(isIct, buren, [ict, kok, ict])).toEqual({
    buren: [
      { regio: { slug: 'achterhoek', naam: 'Achterhoek' }, scholing: [ict] },
      { regio: { slug: 'zeeland', naam: 'Zeeland' }, scholing: [ict] },
    ],
    landelijk: 2,
  });
});

test('nothing nearby, and nothing in the country, is said as it is', () => {
  expect(findElsewhere(isIct, [{ slug: 'drenthe', naam: 'Drenthe', scholing: [kok] }], [kok])).toEqual({
    buren: [],
    landelijk: 0,
  });
});
