import { eigenarenVan, hasAccount, isAccount, regioOfPad, type Eigenaren } from './eigenaren.ts';
import type { Bezwaar, Wijziging } from './wijziging.ts';

/** A file of an editor is text, a table or a picture; more than this in bytes is a mistake. */
const GROOTSTE_BESTAND = 5_000_000;
/** Names that are the same on every computer: small letters, digits, dots, dashes. */
const NAAM = /^[a-z0-9][a-z0-9._-]*$/;
const GEWOON = '100644';
const AFWEZIG = '000000';
const BIJZONDER: Record<string, string> = {
  '120000': 'een verwijzing naar een ander bestand (symlink)',
  '160000': 'een ander project (submodule)',
  '100755': 'een programma',
};

/**
 * May this account propose these changes? Returns an objection for each file that it may not change so.
 * @param account who opened the proposal, as the git host says; never what a commit says of its author
 * @param eigenaren as they stand on the main branch
 */
export function magWijzigen(wijzigingen: Wijziging[], account: string, eigenaren: Eigenaren): Bezwaar[] {
  if (!isAccount(account))
    return [
      {
        pad: '',
        wat: `"${account}" is geen account van een git-host.`,
        remedie: 'Geef de naam van het account zonder @, met gewone letters en cijfers.',
      },
    ];
  return wijzigingen.flatMap((wijziging) => {
    const found =
      objectToPlace(wijziging) ?? objectToKind(wijziging) ?? objectToOwner(wijziging, account, eigenaren);
    return found ? [{ pad: wijziging.pad, ...found }] : [];
  });
}

type Objection = Omit<Bezwaar, 'pad'> | undefined;

function objectToPlace({ pad, modusVan, modusNaar }: Wijziging): Objection {
  if (!pad.startsWith('content/'))
    return {
      wat: 'Dit bestand staat buiten de map content.',
      remedie: 'Redacteuren wijzigen alleen inhoud. Vraag dit aan de beheerder van de site.',
    };
  const names = pad.split('/');
  const isNew = modusVan === AFWEZIG && modusNaar !== AFWEZIG;
  const strange = names.find((name) => name === '' || name.startsWith('.') || (isNew && !NAAM.test(name)));
  if (strange === undefined) return undefined;
  return {
    wat: `De naam "${strange}" mag hier niet.`,
    remedie: 'Gebruik kleine letters, cijfers en streepjes, en begin met een letter of cijfer.',
  };
}

function objectToKind({ modusVan, modusNaar, bytes }: Wijziging): Objection {
  for (const modus of [modusNaar, modusVan])
    if (modus !== GEWOON && modus !== AFWEZIG)
      return {
        wat: `Dit is geen gewoon bestand, maar ${BIJZONDER[modus] ?? `iets anders (${modus})`}.`,
        remedie: 'Zet er een gewoon bestand voor in de plaats.',
      };
  if (bytes > GROOTSTE_BESTAND)
    return {
      wat: `Dit bestand is ${Math.ceil(bytes / 1_000_000)} MB. Ten hoogste 5 MB mag.`,
      remedie: 'Maak het kleiner.',
    };
  return undefined;
}

function objectToOwner({ pad }: Wijziging, account: string, eigenaren: Eigenaren): Objection {
  if (hasAccount(eigenaren.landelijk, account)) return undefined;
  const regio = regioOfPad(pad);
  if (regio === undefined)
    return {
      wat: `Dit geldt voor het hele land. ${account} is geen landelijk redacteur.`,
      remedie: 'Vraag de landelijk redacteur om dit te wijzigen.',
    };
  if (!Object.hasOwn(eigenaren.regios, regio))
    return {
      wat: `De regio "${regio}" bestaat niet.`,
      remedie: 'Kijk naar de naam van de map. Een nieuwe regio vraagt u aan de landelijk redacteur.',
    };
  if (hasAccount(eigenarenVan(eigenaren, regio), account)) return undefined;
  return {
    wat: `${account} is geen redacteur van de regio ${regio}.`,
    remedie: `Vraag een redacteur van ${regio} om dit te wijzigen. Of vraag de landelijk redacteur om uw account daar toe te voegen.`,
  };
}
