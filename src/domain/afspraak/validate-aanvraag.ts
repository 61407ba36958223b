import type { Gebieden } from '../regio/gebieden.ts';
import type { Aanvraag, Keuze, RunTimeData } from './aanvraag.ts';
import { explainEmailAddress } from './email-address.ts';
import type { Fout, Invoer, Veld } from './invoer.ts';
import { countCharacters, isBlank, plainText } from './plain-text.ts';
import { readBekeken } from './read-bekeken.ts';
import { readPc4 } from './read-pc4.ts';
import { cleanTelefoon, explainTelefoon } from './telefoon.ts';

/** A request that is right in itself; which loket gets it is decided afterwards (`routeAfspraak`). */
export type AanvraagZonderLoket = Omit<Aanvraag, 'regio' | 'aanvullingOp'>;

export const MOST_CHARACTERS = { naam: 100, bericht: 1_000 } as const;

/** Judges what was typed: either a request, or every mistake at once, in the order of the form. */
export function validateAanvraag(
  invoer: Invoer,
  { keuzes, scholing }: Pick<RunTimeData, 'keuzes' | 'scholing'>,
  gebieden: Gebieden,
): { aanvraag: AanvraagZonderLoket } | { fouten: Fout[] } {
  const fouten: Fout[] = [];
  const fail = (veld: Veld, tekst: string | undefined) => tekst !== undefined && fouten.push({ veld, tekst });
  const short = invoer.vorm === 'bel-mij';

  const naam = invoer.naam.trim();
  fail('naam', isBlank(naam) ? 'Vul uw naam in.' : tooLong('Uw naam', naam, MOST_CHARACTERS.naam));
  const email = short ? '' : plainText(invoer.email);
  const telefoon = cleanTelefoon(invoer.telefoon);
  if (email) fail('email', explainEmailAddress(email));
  else if (short && !telefoon) fail('telefoon', 'Vul uw telefoonnummer in. Dan kan het loket u bellen.');
  else if (!telefoon)
    fail('email', 'Vul uw e-mailadres of uw telefoonnummer in. Dan kan het loket u bereiken.');
  if (telefoon) fail('telefoon', explainTelefoon(telefoon));
  const postcode = readPc4(invoer.postcode, gebieden);
  if ('fout' in postcode) fail('postcode', postcode.fout);

  const one = (veld: 'situatie' | 'gespreksvorm' | 'taal', list: Keuze[]) => {
    if (invoer[veld] !== '' && !list.some(({ id }) => id === invoer[veld])) fail(veld, NOT_LISTED);
    return invoer[veld] || undefined;
  };
  // In the order of the list: the same boxes always make the same request.
  const many = (veld: 'onderwerpen' | 'dagdelen', list: Keuze[]) => {
    const ids = list.map(({ id }) => id);
    if (invoer[veld].some((id) => !ids.includes(id))) fail(veld, NOT_LISTED);
    return ids.filter((id) => invoer[veld].includes(id));
  };
  const wishes: Omit<AanvraagZonderLoket, 'vorm' | 'naam' | 'email' | 'telefoon' | 'postcode'> = short
    ? { onderwerpen: [], dagdelen: [], taal: one('taal', keuzes.talen), scholing: [] }
    : {
        situatie: one('situatie', keuzes.situaties),
        onderwerpen: many('onderwerpen', keuzes.onderwerpen),
        gespreksvorm: one('gespreksvorm', keuzes.gespreksvormen),
        dagdelen: many('dagdelen', keuzes.dagdelen),
        bericht: isBlank(invoer.bericht) ? undefined : invoer.bericht.trim(),
        scholing: readBekeken(invoer.scholing, scholing).scholing.map(({ id, titel, opleider }) => ({
          id,
          titel: `${titel} (${opleider})`,
        })),
      };
  fail('bericht', tooLong('Uw tekst', wishes.bericht ?? '', MOST_CHARACTERS.bericht));
  if (fouten.length > 0 || 'fout' in postcode) return { fouten };
  return {
    aanvraag: {
      vorm: invoer.vorm,
      naam,
      email: email || undefined,
      telefoon: telefoon || undefined,
      postcode: postcode.pc4,
      ...wishes,
    },
  };
}

const NOT_LISTED = 'Kies iets uit deze lijst.';
const number = new Intl.NumberFormat('nl-NL');

/** Says how much is too much, so that the visitor knows what to take out. */
function tooLong(wat: string, text: string, most: number): string | undefined {
  const count = countCharacters(text);
  if (count <= most) return undefined;
  return `${wat} heeft ${number.format(count)} tekens. Er passen er ${number.format(most)}. Maak ${wat.toLowerCase()} ${number.format(count - most)} ${count - most === 1 ? 'teken' : 'tekens'} korter.`;
}
