import { expect, test } from 'vitest';
import { namePlaatsen } from '../../../src/importers/bronnen/plaatsen.ts';

const naamPlaats = namePlaatsen(
  ["'s-Hertogenbosch", 'Ede', 'Barneveld', 'Venray', 'Oostrum', 'Sittard'].map((naam) => ({ naam })),
  [
    { alias: 'Den Bosch', woonplaats: "'s-Hertogenbosch" },
    { alias: 'Uden', woonplaats: '' },
  ],
  [
    { pc4: '6717', woonplaatsen: 'Ede' },
    { pc4: '5807', woonplaatsen: 'Oostrum' },
    { pc4: '6131', woonplaatsen: 'Sittard|Geleen' },
  ],
);

test.each([
  ['Ede', '6717 AA', 'Ede', 'Ede', 'as it is'],
  ['BARNEVELD', '3771 AA', 'Barneveld', 'Barneveld', 'in other capitals'],
  ['Den Bosch', '5211 AA', "'s-Hertogenbosch", "'s-Hertogenbosch", 'an alias'],
  ['Ede gld', '6717 LH', 'Ede', 'Ede', 'the one place of its postcode'],
  ['Venray-Oostrum', '5807 AA', 'Venray', 'Oostrum', 'the one place of its postcode'],
  ['Venray Zuid', '5801 AA', 'Venray', 'Venray', 'the place called as its gemeente'],
  ['Sittard-Geleen', '6131 AA', 'Sittard-Geleen', 'Sittard-Geleen', 'no place at all: the gemeente'],
])('%s (%s, %s) is %s: %s', (plaats, postcode, gemeente, naam) => {
  expect(naamPlaats(plaats, postcode, gemeente)).toBe(naam);
});
