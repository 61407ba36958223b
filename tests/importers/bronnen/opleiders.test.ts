import { expect, test } from 'vitest';
import { toOpleiders, toOpleiderTabel } from '../../../src/importers/bronnen/opleiders.ts';
import { checkTelling } from '../../../src/importers/bronnen/telling.ts';

const school = (brin: string, naam: string, soort: string, extra: Record<string, string> = {}) => ({
  brin,
  naam,
  soort,
  gemeente: 'Zwolle',
  gm_code: 'GM0193',
  website: '',
  bekostigd_mbo_2019: '',
  basis: 'KiesMBO',
  ...extra,
});
const bronnen = {
  instellingen: [
    school('25PJ', 'Deltion College', 'mbo', { bekostigd_mbo_2019: '1' }),
    school('21CS', 'CITAVERDE', 'mbo', {
      basis: 'DUO mbo 2019; niet meer in KiesMBO 2025 (opgegaan in Yuverta)',
    }),
    school('24CJ', 'De Vries Kok', 'mbo'),
    school('30YF', 'Academie voor Beeld', 'hbo', { website: 'http://beeld.nl/x' }),
    school('29ZY', 'Academie voor Beeld', 'mbo', { bekostigd_mbo_2019: '0' }),
    school('9018', 'Fashion', 'hbo'),
    school('01VU', 'Windesheim', 'hbo'),
    school('21PF', 'TU Delft', 'wo'),
  ],
  mboLocaties: [
    { brin: '25PJ', website: 'http://www.deltion.nl/locatie' },
    { brin: '29ZY', website: '' },
  ],
  hoAanbod: [
    { brin: '30YF', bron: 'hovi_2025' },
    { brin: '9018', bron: 'hovi_2025' },
    { brin: '01VU', bron: 'duo_hbo_2024' },
    { brin: '21PF', bron: 'hovi_2025' },
  ],
  correcties: [] as Record<string, string>[],
};

test('providers with an offer or a location, and what is known of who pays them', () => {
  const { records, telling } = toOpleiders(bronnen);
  checkTelling(telling);
  const show = records.map(({ id, bekostiging, website, alleenZetel }) => [
    id,
    bekostiging,
    website,
    alleenZetel,
  ]);
  expect(show).toEqual([
    ['academie-voor-beeld', 'privaat', 'https://beeld.nl/', true],
    ['academie-voor-beeld-mbo', 'privaat', '', false],
    ['deltion-college', 'publiek', 'https://www.deltion.nl/', false],
    ['fashion', 'privaat', '', true],
    ['tu-delft', '', '', true],
    ['windesheim', 'publiek', '', false],
  ]);
  expect(telling.weggelaten).toEqual({
    'opgegaan in een andere school of niet meer vermeld': 1,
    'geen opleiding en geen locatie in de bronnen': 1,
  });
});

test('the editors correct a provider by BRIN; an unknown one stops the import', () => {
  const row = { brin: '21PF', stelsel: 'ho', bekostiging: 'publiek', website: '', alleen_zetel: '' };
  const { records } = toOpleiders({ ...bronnen, correcties: [row] });
  expect(records.find(({ brin }) => brin === '21PF')).toMatchObject({
    bekostiging: 'publiek',
    alleenZetel: false,
  });
  expect(() => toOpleiders({ ...bronnen, correcties: [{ ...row, stelsel: 'mbo' }] })).toThrow(
    'er is geen opleider met brin 21PF en stelsel mbo',
  );
});

test('a number that is no BRIN is dropped, an added provider is added, a double one is refused', () => {
  const { records } = toOpleiders(bronnen);
  const extra = { id: 'rijschool', naam: 'Rijschool', brin: '', bekostiging: 'privaat', website: '' };
  const { rijen } = toOpleiderTabel(records, [extra]);
  expect(rijen.find(({ id }) => id === 'fashion')).toMatchObject({ brin: '' });
  expect(rijen).toContainEqual(extra);
  expect(() => toOpleiderTabel(records, [{ ...extra, id: 'tu-delft' }])).toThrow(
    'opleider "tu-delft" bestaat al',
  );
});
