import { melding, type Melding } from '../taal/teksten.ts';
import type { Taal } from '../taal/talen.ts';
import type { Gebieden } from '../regio/gebieden.ts';
import type { Aanvraag, Keuze, RunTimeData } from './aanvraag.ts';
import { explainEmailAddress } from './email-address.ts';
import { findBsn } from './find-bsn.ts';
import type { Fout, Invoer, Veld } from './invoer.ts';
import { countCharacters, isBlank, plainText } from './plain-text.ts';
import { readBekeken } from './read-bekeken.ts';
import { readMedewerkers } from './read-medewerkers.ts';
import { readPc4 } from './read-pc4.ts';
import { cleanTelefoon, explainTelefoon } from './telefoon.ts';
import { VERVOLG_TEKST } from './vervolg-tekst.ts';

/** A request that is right in itself; which desk gets it is decided afterwards (`routeAfspraak`). */
export type AanvraagZonderLoket = Omit<
  Aanvraag,
  'regio' | 'bestemming' | 'aanvullingOp' | 'leeftijd' | 'opSchool' | 'verwezenDoor'
>;
type Wensen = Omit<
  AanvraagZonderLoket,
  'vorm' | 'naam' | 'email' | 'telefoon' | 'postcode' | 'formulierTaal'
>;

export const MOST_CHARACTERS = { naam: 100, bericht: 1_000 } as const;
/** A reference as this site gives them; nothing else is carried on. */
const KENMERK = /^[A-HJ-NPR-Z2-9]{8}$/;

/**
 * Judges what was typed: either a request, or every mistake at once, in the order of the form.
 * @param formulier language of the form: those that are not Dutch ask both forms for the language of the talk
 */
export function validateAanvraag(
  invoer: Invoer,
  { keuzes, scholing }: Pick<RunTimeData, 'keuzes' | 'scholing'>,
  gebieden: Gebieden,
  formulier: Taal = 'nl',
): { aanvraag: AanvraagZonderLoket } | { fouten: Fout[] } {
  const fouten: Fout[] = [];
  const fail = (veld: Veld, wat: Melding | undefined) => wat !== undefined && fouten.push({ veld, ...wat });
  const short = invoer.vorm === 'bel-mij';

  const naam = invoer.naam.trim();
  fail(
    'naam',
    isBlank(naam) ? melding('naam_leeg') : (tooLong('naam', naam) ?? looksLikeBsn('naam', invoer)),
  );
  const email = short ? '' : plainText(invoer.email);
  const telefoon = cleanTelefoon(invoer.telefoon);
  if (email) fail('email', explainEmailAddress(email));
  else if (short && !telefoon) fail('telefoon', melding('telefoon_leeg'));
  else if (!telefoon) fail('email', melding('bereiken_leeg'));
  if (telefoon) fail('telefoon', explainTelefoon(telefoon));
  const postcode = readPc4(invoer.postcode, gebieden);
  if ('fout' in postcode) fail('postcode', postcode.fout);

  const one = (veld: 'situatie' | 'gespreksvorm' | 'taal', list: Keuze[]) => {
    if (invoer[veld] !== '' && !list.some(({ id }) => id === invoer[veld]))
      fail(veld, melding('niet_in_lijst'));
    return invoer[veld] || undefined;
  };
  // In the order of the list: the same boxes always make the same request.
  const many = (veld: 'onderwerpen' | 'dagdelen', list: Keuze[]) => {
    const ids = list.map(({ id }) => id);
    if (invoer[veld].some((id) => !ids.includes(id))) fail(veld, melding('niet_in_lijst'));
    return ids.filter((id) => invoer[veld].includes(id));
  };
  const talk = () => ({ taal: one('taal', keuzes.talen), tolk: invoer.tolk === 'ja' });
  const bericht = isBlank(invoer.bericht) ? undefined : invoer.bericht.trim();
  const judgeBericht = () => {
    fail('bericht', tooLong('bericht', bericht ?? '') ?? looksLikeBsn('bericht', invoer));
    return bericht;
  };

  const shortWishes = (): Wensen => ({
    onderwerpen: [],
    dagdelen: [],
    ...talk(),
    scholing: [],
    ...(KENMERK.test(invoer.vervolgOp) && { vervolgOp: invoer.vervolgOp }),
  });
  const fullWishes = (): Wensen => ({
    ...(formulier !== 'nl' && talk()),
    situatie: one('situatie', keuzes.situaties),
    onderwerpen: many('onderwerpen', keuzes.onderwerpen),
    gespreksvorm: one('gespreksvorm', keuzes.gespreksvormen),
    dagdelen: many('dagdelen', keuzes.dagdelen),
    bericht: judgeBericht(),
    scholing: readBekeken(invoer.scholing, scholing).scholing.map(({ id, titel, opleider }) => ({
      id,
      titel: `${titel} (${opleider})`,
    })),
    ...follow(),
  });
  const follow = () => {
    if (invoer.vervolg !== 'ja') return {};
    if (!email) fail('vervolg', melding('vervolg_zonder_email'));
    return { vervolg: VERVOLG_TEKST };
  };
  const firmWishes = (): Wensen => {
    const medewerkers = readMedewerkers(invoer.medewerkers);
    if (medewerkers === undefined) fail('medewerkers', melding('medewerkers_onjuist'));
    if (bericht === undefined) fail('bericht', melding('vraag_leeg'));
    return {
      medewerkers: medewerkers ?? 0,
      onderwerpen: [],
      dagdelen: [],
      scholing: [],
      bericht: judgeBericht(),
    };
  };
  const wishes = { 'bel-mij': shortWishes, gesprek: fullWishes, werkgever: firmWishes }[invoer.vorm]();

  if (fouten.length > 0 || 'fout' in postcode) return { fouten };
  return {
    aanvraag: {
      vorm: invoer.vorm,
      naam,
      email: email || undefined,
      telefoon: telefoon || undefined,
      postcode: postcode.pc4,
      ...(formulier !== 'nl' && { formulierTaal: formulier }),
      ...wishes,
    },
  };
}

/** Says how much is too much, so that the visitor knows what to take out. */
function tooLong(veld: keyof typeof MOST_CHARACTERS, text: string): Melding | undefined {
  const lengte = countCharacters(text);
  const hoogstens = MOST_CHARACTERS[veld];
  return lengte > hoogstens
    ? melding(`${veld}_te_lang`, { lengte, hoogstens, aantal: lengte - hoogstens })
    : undefined;
}

/** Asks about a number that may be a BSN, until the visitor says that it is none. */
function looksLikeBsn(veld: 'naam' | 'bericht', invoer: Invoer): Melding | undefined {
  return !invoer.geenBsn.includes(veld) && findBsn(invoer[veld]) !== undefined ? melding('bsn') : undefined;
}
