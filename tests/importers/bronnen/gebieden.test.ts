import { expect, test } from 'vitest';
import { toAliassen, toGemeenten, toPostcodes } from '../../../src/importers/bronnen/gebieden.ts';
import { toKwalificaties } from '../../../src/importers/bronnen/kwalificaties.ts';

test.each([
  ['Appingedam|Delfzijl|Loppersum (2021)', 'Appingedam|Delfzijl|Loppersum'],
  ['Weesp (2022, erbij)', 'Weesp'],
  ['', ''],
])('former gemeenten lose their year: %s', (vervangt, expected) => {
  const row = { gm_code: 'GM1979', gemeente: 'X', provincie: 'Y', am_code: 'AM01', vervangt };
  expect(toGemeenten([row]).rijen[0]?.vervangt).toBe(expected);
});

test('of a postcode in two gemeenten the main one comes first', () => {
  const row = (pc4: string, gm_code: string, hoofd: string) => ({
    pc4,
    gm_code,
    hoofd,
    woonplaatsen: 'Ruinen',
  });
  const rows = [row('7964', 'GM1690', '1'), row('7963', 'GM1701', '0'), row('7963', 'GM1690', '1')];
  const { rijen } = toPostcodes(rows, []);
  expect(rijen.map(({ pc4, gm_code }) => `${pc4} ${gm_code}`)).toEqual([
    '7963 GM1690',
    '7963 GM1701',
    '7964 GM1690',
  ]);
});

test('a woonplaats of a postcode is spelled as the register spells it', () => {
  const row = {
    pc4: '6109',
    gm_code: 'GM1641',
    hoofd: '1',
    woonplaatsen: 'Ohéen Laak|Kapel Avezaath|Elders',
  };
  const register = ['Ohé en Laak', 'Kapel Avezaath', 'Kapel-Avezaath'].map((woonplaats) => ({ woonplaats }));
  expect(toPostcodes([row], register).rijen[0]?.woonplaatsen).toBe('Ohé en Laak|Kapel Avezaath|Elders');
});

test('an alias of a whole gemeente has no woonplaats; the editors’ own follow', () => {
  const own = { alias: 'Scheveningen', gm_code: 'GM0518', woonplaats: "'s-Gravenhage" };
  const { rijen } = toAliassen([{ alias: 'Uden', doel_gm_code: 'GM1991', doel_woonplaats: '' }], [own]);
  expect(rijen).toEqual([{ alias: 'Uden', gm_code: 'GM1991', woonplaats: '' }, own]);
});

test('the editors add a qualification that the national list lacks; once it is there, their row must go', () => {
  const list = [{ crebo: '25696', naam: 'x', niveau: '3', domein_code: 'hg017' }];
  const kok = { crebo: '25180', naam: 'kok', niveau: '2', domein: 'hg007' };
  expect(toKwalificaties(list, [kok]).tabel.rijen).toEqual([
    { crebo: '25180', naam: 'Kok', niveau: 'mbo-2', domein: 'hg007' },
    { crebo: '25696', naam: 'X', niveau: 'mbo-3', domein: 'hg017' },
  ]);
  expect(() => toKwalificaties(list, [{ ...kok, crebo: '25696' }])).toThrow('Haal de rij weg.');
  expect(() => toKwalificaties([], [{ ...kok, niveau: '5' }])).toThrow('niveau "5" is geen 1, 2, 3 of 4');
});
