import { expect, test } from 'vitest';
import { keepUnknownOffers, toMboStudenten } from '../../../src/importers/bronnen/mbo-studenten.ts';
import { checkTelling } from '../../../src/importers/bronnen/telling.ts';
import { context } from './mbo-voorbeeld.ts';

const SAME = 'zelfde code';
const row = (crebo: string, basis = SAME, studenten_2019 = '20', brin = '25PJ') => ({
  brin,
  crebo,
  leerweg: 'BOL',
  peiljaar: '2019',
  basis,
  studenten_2019,
});

test.each([
  [row('25656'), ['toen']],
  [row('25656', 'zelfde naam en niveau (heuristiek)'), ['toen', 'code-afgeleid']],
  [row('25656', 'zelfde beroep onder nieuwe naam (algemene kennis)'), ['toen', 'naam-gewijzigd']],
  [row('25656', SAME, '<5'), ['toen', 'kleine-groep']],
  [row('25656', SAME, '20', '01AA'), ['toen', 'locatie-onzeker']],
])('the count of 2019 carries its doubts (%#)', (rij, twijfels) => {
  expect(toMboStudenten([rij], context).records[0]).toMatchObject({
    zekerheid: 'aanwezig',
    peiljaar: 2019,
    twijfels,
  });
});

test('a basis that nobody has weighed stops the import', () => {
  expect(() => toMboStudenten([row('25656', 'gok')], context)).toThrow('onbekende basis "gok"');
});

test('a surer source wins on code and on name, and nothing is counted twice', () => {
  const { records, telling } = toMboStudenten(
    [row('25656'), row('25603'), row('25603', SAME, '8', '01AA')],
    context,
  );
  const surer = toMboStudenten([row('25656'), row('25696')], context).records;
  const kept = keepUnknownOffers(records, surer, telling);
  expect(kept.map(({ id }) => id)).toEqual(['01aa-25603-bol']);
  expect(telling).toMatchObject({ gelezen: 3, geladen: 1, samengevoegd: 2 });
  checkTelling(telling);
});

test('of two codes with one name the newest stays, and it is small only when both are', () => {
  const small = toMboStudenten([row('25696', SAME, '<5'), row('25603', SAME, '<5')], context);
  expect(keepUnknownOffers(small.records, [], small.telling)).toMatchObject([
    { id: '25pj-25696-bol', twijfels: ['toen', 'kleine-groep'] },
  ]);
  const mixed = toMboStudenten([row('25603'), row('25696', SAME, '<5')], context);
  expect(keepUnknownOffers(mixed.records, [], mixed.telling)).toMatchObject([
    { id: '25pj-25696-bol', twijfels: ['toen'] },
  ]);
});
