import type { Content, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Every reading of a postcode leads to one gemeente, and its places exist. */
export function checkPostcodes({ postcodes, gemeenten, woonplaatsen }: Content): Problem[] {
  const known = knownIds('De gemeente', gemeenten, ({ gm_code }) => gm_code);
  const places = knownIds('De woonplaats', woonplaatsen, ({ naam }) => naam);
  const reached = new Set(postcodes.map(({ waarde }) => waarde.gm_code));
  return [
    ...checkUnique(postcodes, 'pc4', ({ pc4, gm_code }) => `${pc4} in ${gm_code}`),
    ...postcodes.flatMap((record) => [
      ...checkKnown(record, 'gm_code', record.waarde.gm_code, known),
      ...record.waarde.woonplaatsen.flatMap((naam) => checkKnown(record, 'woonplaatsen', naam, places)),
    ]),
    ...gemeenten
      .filter(({ waarde }) => !reached.has(waarde.gm_code))
      .map((record) =>
        mistake(
          record,
          'gm_code',
          `De gemeente ${record.waarde.naam} heeft geen postcode.`,
          'Zet een postcode met deze gm_code in postcodes.csv.',
          'gebied-klopt-niet',
        ),
      ),
  ];
}
