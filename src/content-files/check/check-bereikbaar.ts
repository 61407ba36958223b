import { explainNummer } from '../../domain/afspraak/nummerplan.ts';
import type { Content, Located, Problem } from '../load-content.ts';
import { mistake, warning } from './problem-at.ts';
import { postcodesOfRegio } from './postcodes-of-regio.ts';

/** Combinations of letters that no postcode ends with. */
const NO_LETTERS = /(?:SA|SD|SS)$/;

/** Ways to reach a desk: telephone numbers that can exist, postcodes that lie in the regio. */
export function checkBereikbaar(content: Content): Problem[] {
  return [
    ...content.loketten.flatMap(({ waarde, ...place }) => {
      const record = { waarde, ...place };
      const { telefoon, privacy_contact, bestemmingen, gesloten } = waarde;
      return [
        ...checkNummer(record, 'telefoon', telefoon),
        ...checkNummer(record, 'privacy_contact', asNumber(privacy_contact)),
        ...bestemmingen.flatMap((desk, index) =>
          checkNummer(record, `bestemmingen.${index}.telefoon`, desk.telefoon),
        ),
        ...gesloten.flatMap(({ alternatief }, index) =>
          checkNummer(record, `gesloten.${index}.alternatief.telefoon`, alternatief.telefoon),
        ),
        ...waarde.locaties.flatMap(({ postcode }, index) =>
          checkLetters(record, `locaties.${index}.postcode`, postcode),
        ),
      ];
    }),
    ...[...content.agenda.values()]
      .flat()
      .flatMap((record) => checkNummer(record, 'aanmelden', asNumber(record.waarde.aanmelden))),
    ...checkInRegio(content),
  ];
}

/** A contact is an address of e-mail, a web address or a number. */
function asNumber(contact: string | undefined): string | undefined {
  return contact && /^[0-9 +()-]+$/.test(contact) ? contact : undefined;
}

function checkNummer(record: Located<unknown>, veld: string, telefoon: string | undefined): Problem[] {
  const fout = telefoon ? explainNummer(telefoon) : undefined;
  if (!fout) return [];
  const wat =
    fout.soort === 'aantal'
      ? `Het telefoonnummer ${telefoon} heeft ${fout.cijfers} cijfers. Het moeten er ${fout.nodig} zijn.`
      : `Het telefoonnummer ${telefoon} bestaat niet: geen nummer begint met ${fout.begin}.`;
  return [mistake(record, veld, wat, 'Kijk het nummer na. Schrijf het als 053 123 45 67.', 'geen-telefoon')];
}

function checkLetters(record: Located<unknown>, veld: string, postcode: string): Problem[] {
  if (!NO_LETTERS.test(postcode)) return [];
  const wat = `De postcode ${postcode} bestaat niet: geen postcode eindigt op ${postcode.slice(-2)}.`;
  return [mistake(record, veld, wat, 'Kijk de letters na.', 'geen-postcode')];
}

/** A desk across the border of its regio can be right, so it is a question. That a postcode exists is asked elsewhere. */
function checkInRegio(content: Content): Problem[] {
  const known = new Set(content.postcodes.map(({ waarde }) => waarde.pc4));
  const agenda = [...content.agenda].flatMap(([slug, records]) =>
    records.flatMap((record) =>
      [...record.waarde.plaats.matchAll(/\b([1-9]\d{3}) ?[A-Z]{2}\b/g)].map(([, pc4]) => ({
        record,
        slug,
        veld: 'plaats',
        pc4: pc4!,
      })),
    ),
  );
  const desks = content.loketten.flatMap((record) =>
    record.waarde.locaties.map(({ postcode }, index) => ({
      record,
      slug: record.waarde.regio,
      veld: `locaties.${index}.postcode`,
      pc4: postcode.slice(0, 4),
    })),
  );
  const unknown = agenda.filter(({ pc4 }) => !known.has(pc4));
  return [
    ...unknown.map(({ record, veld, pc4 }) =>
      mistake(record, veld, `De postcode ${pc4} bestaat niet.`, 'Kijk de postcode na.', 'geen-postcode'),
    ),
    ...[...agenda, ...desks]
      .filter(({ pc4, slug }) => known.has(pc4) && !postcodesOfRegio(slug, content).includes(pc4))
      .map(({ record, veld, pc4, slug }) => {
        const wat = `De postcode ${pc4} ligt niet in de regio ${slug}.`;
        return warning(record, veld, wat, 'Kijk na of dit klopt.', 'postcode-andere-regio');
      }),
  ];
}
