import { expect, test } from 'vitest';
import { nameKey, normalizeName, stripSuffix } from '../../../src/domain/regio/normalize-name.ts';

test.each([
  ["'s-Hertogenbosch", 's hertogenbosch'],
  ['’s-Hertogenbosch', 's hertogenbosch'],
  ['´s Hertogenbosch', 's hertogenbosch'],
  ['Súdwest-Fryslân', 'sudwest fryslan'],
  ['ĲSSELSTEIN', 'ijsselstein'],
  ['Bergen (NH.)', 'bergen nh'],
  ['Capelle aan den IJssel', 'capelle aan de ijssel'],
  ['Capelle a/d IJssel', 'capelle aan de ijssel'],
  ['Alphen a.d. Rijn', 'alphen aan de rijn'],
  ['Mill & Sint Hubert', 'mill en sint hubert'],
  ['St.-Annaparochie', 'sint annaparochie'],
  ['Nw. Vennep', 'nieuw vennep'],
  ['Staphorst', 'staphorst'],
  ['  veel   wit\u00a0\u0000ruimte ', 'veel wit ruimte'],
  ['…', ''],
])('%j is compared as %j', (name, words) => {
  expect(normalizeName(name)).toBe(words);
});

test('spaces do not count in a key', () => {
  expect(nameKey('Den Haag')).toBe(nameKey('DENHAAG'));
});

test.each([
  ['Hengelo (Gld)', 'Hengelo'],
  ['Rijswijk (GLD)', 'Rijswijk'],
  ['Bergen (NH.)', 'Bergen'],
  ['Elst Ut', 'Elst'],
  ['Bergen L', 'Bergen'],
  ['Ulvenhout AC', 'Ulvenhout'],
  ['Smalle Ee', undefined],
  ['Nieuwer Ter Aa', undefined],
  ['Noord-Holland (Noord)', undefined],
  ['Enschede', undefined],
])('without its suffix %j is %j', (name, bare) => {
  expect(stripSuffix(name)).toBe(bare);
});
