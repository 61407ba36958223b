import { expect, it } from 'vitest';
import { MOST_SCHOLING, readBekeken } from '../../../src/domain/afspraak/read-bekeken.ts';
import { gegevens } from './fixture-gegevens.ts';

it('trainingen in an address are looked up, each once, and unknown ones counted', () => {
  expect(
    readBekeken(['kapper-bol', 'weg', 'kapper-bol', 'constructor', '<script>'], gegevens.scholing),
  ).toEqual({
    scholing: [{ id: 'kapper-bol', titel: 'Kapper', opleider: 'ROC Proef' }],
    onbekend: 3,
    teVeel: 0,
  });
});

it('more than can be sent along is counted, not kept silent', () => {
  const ids = Array.from({ length: MOST_SCHOLING + 3 }, (_, index) => `s${index}`);
  const known = Object.fromEntries(ids.map((id) => [id, { titel: id, opleider: 'x' }]));
  const { scholing, teVeel } = readBekeken(ids, known);
  expect([scholing.length, teVeel]).toEqual([MOST_SCHOLING, 3]);
});
