import type { Content, Problem } from '../load-content.ts';
import { checkKnown, checkUnique, knownIds } from './known-ids.ts';
import { mistake } from './problem-at.ts';

/** Every place and alias leads to a gemeente, every gemeente to exactly one regio, and no regio is empty. */
export function checkGebieden({ regios, gemeenten, woonplaatsen, aliassen }: Content): Problem[] {
  const amCodes = knownIds('De regio', regios, ({ am_code }) => am_code);
  const gmCodes = knownIds('De gemeente', gemeenten, ({ gm_code }) => gm_code);
  return [
    ...checkUnique(regios, 'slug', ({ slug }) => slug),
    ...checkUnique(regios, 'am_code', ({ am_code }) => am_code),
    ...checkUnique(gemeenten, 'gm_code', ({ gm_code }) => gm_code),
    ...checkUnique(woonplaatsen, 'naam', ({ naam, gm_code }) => `${naam} in ${gm_code}`),
    ...checkUnique(
      aliassen,
      'alias',
      ({ alias, gm_code, woonplaats }) => `${alias} voor ${woonplaats || 'de gemeente'} in ${gm_code}`,
    ),
    ...gemeenten.flatMap((record) => checkKnown(record, 'am_code', record.waarde.am_code, amCodes)),
    ...regios.flatMap((record) =>
      checkKnown(record, 'centrumgemeente', record.waarde.centrumgemeente, gmCodes),
    ),
    ...woonplaatsen.flatMap((record) => checkKnown(record, 'gm_code', record.waarde.gm_code, gmCodes)),
    ...aliassen.flatMap((record) => checkKnown(record, 'gm_code', record.waarde.gm_code, gmCodes)),
    ...checkAliasPlaces({ aliassen, woonplaatsen }),
    ...checkEmptyRegios({ regios, gemeenten }),
  ];
}

/** An alias of a woonplaats names one that its gemeente has. */
function checkAliasPlaces({ aliassen, woonplaatsen }: Pick<Content, 'aliassen' | 'woonplaatsen'>): Problem[] {
  const known = new Set(woonplaatsen.map(({ waarde }) => `${waarde.naam}|${waarde.gm_code}`));
  return aliassen.flatMap((record) => {
    const { woonplaats, gm_code } = record.waarde;
    if (!woonplaats || known.has(`${woonplaats}|${gm_code}`)) return [];
    const remedie =
      'Neem een woonplaats uit woonplaatsen.csv die in deze gemeente ligt, of laat het veld leeg.';
    return [
      mistake(
        record,
        'woonplaats',
        `In ${gm_code} ligt geen woonplaats "${woonplaats}".`,
        remedie,
        'gebied-klopt-niet',
      ),
    ];
  });
}

/** A regio without gemeenten could never be found. */
function checkEmptyRegios({ regios, gemeenten }: Pick<Content, 'regios' | 'gemeenten'>): Problem[] {
  const filled = new Set(gemeenten.map(({ waarde }) => waarde.am_code));
  return regios
    .filter(({ waarde }) => !filled.has(waarde.am_code))
    .map((record) =>
      mistake(
        record,
        'am_code',
        `De regio ${record.waarde.naam} heeft geen gemeenten.`,
        'Zet de gemeenten met deze am_code in gemeenten.csv.',
        'gebied-klopt-niet',
      ),
    );
}
