import type { Content, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Every postcode, place and alias leads to a gemeente, every gemeente to exactly one regio. */
export function checkGebieden(content: Content): Problem[] {
  const regios = knownIds('De regio', content.regios, ({ am_code }) => am_code);
  const gemeenten = knownIds('De gemeente', content.gemeenten, ({ gm_code }) => gm_code);
  const toGemeente = (records: Content['postcodes'] | Content['woonplaatsen'] | Content['aliassen']) =>
    records.flatMap((record) => checkKnown(record, 'gm_code', record.waarde.gm_code, gemeenten));
  return [
    ...checkUnique(content.regios, 'slug', ({ slug }) => slug),
    ...checkUnique(content.regios, 'am_code', ({ am_code }) => am_code),
    ...checkUnique(content.gemeenten, 'gm_code', ({ gm_code }) => gm_code),
    ...checkUnique(content.postcodes, 'pc4', ({ pc4, gm_code }) => `${pc4} in ${gm_code}`),
    ...checkUnique(content.woonplaatsen, 'naam', ({ naam, gm_code }) => `${naam} in ${gm_code}`),
    ...content.gemeenten.flatMap((record) => checkKnown(record, 'am_code', record.waarde.am_code, regios)),
    ...content.regios.flatMap((record) =>
      checkKnown(record, 'centrumgemeente', record.waarde.centrumgemeente, gemeenten),
    ),
    ...toGemeente(content.postcodes),
    ...toGemeente(content.woonplaatsen),
    ...toGemeente(content.aliassen),
    ...checkAliasPlaces(content),
    ...checkEmptyGebieden(content),
  ];
}

/** An alias of a woonplaats names one that its gemeente has. */
function checkAliasPlaces({ aliassen, woonplaatsen }: Content): Problem[] {
  const known = new Set(woonplaatsen.map(({ waarde }) => `${waarde.naam}|${waarde.gm_code}`));
  return aliassen.flatMap((record) => {
    const { woonplaats, gm_code } = record.waarde;
    if (!woonplaats || known.has(`${woonplaats}|${gm_code}`)) return [];
    const remedie =
      'Neem een woonplaats uit woonplaatsen.csv die in deze gemeente ligt, of laat het veld leeg.';
    return [mistake(record, 'woonplaats', `In ${gm_code} ligt geen woonplaats "${woonplaats}".`, remedie)];
  });
}

/** A regio without gemeenten, or a gemeente without postcode, could never be found. */
function checkEmptyGebieden({ regios, gemeenten, postcodes }: Content): Problem[] {
  const filled = new Set(gemeenten.map(({ waarde }) => waarde.am_code));
  const reached = new Set(postcodes.map(({ waarde }) => waarde.gm_code));
  return [
    ...regios
      .filter(({ waarde }) => !filled.has(waarde.am_code))
      .map((record) =>
        mistake(
          record,
          'am_code',
          `De regio ${record.waarde.naam} heeft geen gemeenten.`,
          'Zet de gemeenten met deze am_code in gemeenten.csv.',
        ),
      ),
    ...gemeenten
      .filter(({ waarde }) => !reached.has(waarde.gm_code))
      .map((record) =>
        mistake(
          record,
          'gm_code',
          `De gemeente ${record.waarde.naam} heeft geen postcode.`,
          'Zet een postcode met deze gm_code in postcodes.csv.',
        ),
      ),
  ];
}
