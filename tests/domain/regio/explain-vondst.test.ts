import { expect, test } from 'vitest';
import { explainVondst, type NietGevonden } from '../../../src/domain/regio/explain-vondst.ts';
import { searchRegio } from '../../../src/domain/regio/find-regio.ts';
import { linkRegio, readNaar } from '../../../src/domain/regio/link-regio.ts';
import { findPc4 } from '../../../src/domain/regio/read-input.ts';
import { nl, talen } from '../../talen.ts';
import { gebieden } from './real-rows.ts';

const explain = async (typed: string, naar: 'home' | 'afspraak' = 'home') =>
  explainVondst((await searchRegio(typed, gebieden)) as NietGevonden, {
    naar,
    gebieden,
    taal: 'nl',
    teksten: nl.vinder,
  });

test('a split postcode asks with the gemeente, and takes the postcode along to the form', async () => {
  expect(await explain('9417 ab', 'afspraak')).toEqual({
    kop: 'Deze postcode ligt in meer dan één regio.',
    tekst: 'Welke bedoelt u?',
    keuzes: [
      { tekst: 'Spier, gemeente Midden-Drenthe → Drenthe', href: '/regio/drenthe/afspraak/?postcode=9417' },
      {
        tekst: 'Spier, gemeente Westerveld → Regio Zwolle',
        href: '/regio/regio-zwolle/afspraak/?postcode=9417',
      },
    ],
  });
});

test('from right to left a choice keeps its names whole, and its arrow points to the regio', async () => {
  const found = (await searchRegio('Zeeland', gebieden)) as NietGevonden;
  const { keuzes } = explainVondst(found, { naar: 'home', gebieden, taal: 'ar', teksten: talen.ar.vinder });
  expect(keuzes).toContainEqual({
    tekst: '\u2066Zeeland\u2069، بلدية \u2066Maashorst\u2069 ← \u2066Noordoost-Brabant\u2069',
    href: '/ar/regio/noordoost-brabant/',
  });
});

test('a name in two regios asks, with the whole regio in words', async () => {
  expect(await explain('Zeeland')).toEqual({
    kop: 'Deze naam komt in meer dan één regio voor.',
    tekst: 'Welke bedoelt u?',
    keuzes: [
      { tekst: 'De hele regio Zeeland', href: '/regio/zeeland/' },
      { tekst: 'Zeeland, gemeente Maashorst → Noordoost-Brabant', href: '/regio/noordoost-brabant/' },
    ],
  });
});

test('a typing error is a question', async () => {
  expect(await explain('enschde')).toMatchObject({
    kop: 'Bedoelt u Enschede (Twente)?',
    keuzes: [{ tekst: 'Enschede (Twente)', href: '/regio/twente/' }],
  });
  expect(await explain('Den Hag')).toMatchObject({ kop: 'Bedoelt u een van deze?' });
});

test.each([
  ['0000', 'Deze postcode kennen we niet.'],
  ['qwerty', 'Deze plaats kennen we niet.'],
  ['', 'U hebt nog niets ingevuld.'],
])('%j is answered with "%s" and no choices', async (typed, kop) => {
  expect(await explain(typed)).toMatchObject({ kop, tekst: expect.stringMatching(/vul/i), keuzes: [] });
});

test.each([
  ['7511 AB', '7511'],
  ['Enschede 7511', '7511'],
  ['0000', undefined],
  ['Enschede', undefined],
  ['1'.repeat(100_000), undefined],
])('the postcode in %.20j is %j', (typed, pc4) => {
  expect(findPc4(typed, gebieden)).toBe(pc4);
});

test.each([
  ['home', undefined, '/regio/twente/'],
  ['home', '7511', '/regio/twente/'],
  ['afspraak', undefined, '/regio/twente/afspraak/'],
  ['afspraak', '7511', '/regio/twente/afspraak/?postcode=7511'],
] as const)('to %s with postcode %s it is %s', (naar, pc4, href) => {
  expect(linkRegio('twente', naar, pc4)).toBe(href);
});

test('anything but afspraak leads to the home page', () => {
  expect([
    readNaar('afspraak'),
    readNaar('home'),
    readNaar(null),
    readNaar('https://kwaad.example/'),
  ]).toEqual(['afspraak', 'home', 'home', 'home']);
});
