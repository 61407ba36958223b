import { ageGroups, describeAgeGroup } from '../../domain/afspraak/age-groups.ts';
import type { Aanvraag, VerwijzerSoort } from '../../domain/afspraak/aanvraag.ts';
import { tel } from '../../domain/taal/zin.ts';
import { isReference } from '../outbox/create-reference.ts';
import { cleanLine } from './clean-text.ts';
import { deskButtons } from './desk-buttons.ts';
import { alinea, citaat, dutchMail, kop, lijst, velden } from './document.ts';
import type { Blok, MailDocument } from './document.ts';
import { formatMoment, listScholing, nameOf, namesOf } from './mail-data.ts';
import type { AanvraagData } from './mail-data.ts';

/** The mail to the desk: the whole request. The subject holds no text of the visitor. */
export function renderLoketMail(data: AanvraagData): MailDocument {
  const { aanvraag, loket, desk, referentie } = data;
  const firm = aanvraag.vorm === 'werkgever';
  return dutchMail(subject(aanvraag, referentie), [
    loket.voorbeeld ? alinea(data.talen.nl.mail.voorbeeld) : undefined,
    alinea('Beste collega,'),
    alinea(
      firm ? `Een werkgever heeft een vraag voor ${desk.naam}.` : `Er is een aanvraag voor ${desk.naam}.`,
    ),
    velden([
      ['Kenmerk', referentie],
      ['Aanvulling op', aanvraag.aanvullingOp && cleanLine(aanvraag.aanvullingOp)],
      ['Vervolg op', aanvraag.vervolgOp && cleanLine(aanvraag.vervolgOp)],
      ['Ontvangen', formatMoment(data.ontvangen)],
      ['Regio', loket.regioNaam],
      ['Soort', KIND[aanvraag.vorm]],
      ['Verwezen door', aanvraag.verwezenDoor && REFERRER[aanvraag.verwezenDoor]],
    ]),
    kop('Wie'),
    velden([
      [firm ? 'Naam van de contactpersoon' : 'Naam', cleanLine(aanvraag.naam)],
      ['E-mail', aanvraag.email && cleanLine(aanvraag.email)],
      ['Telefoon', aanvraag.telefoon && cleanLine(aanvraag.telefoon)],
      [firm ? 'Postcode van het bedrijf' : 'Postcode', cleanLine(aanvraag.postcode)],
      ['Medewerkers', aanvraag.medewerkers === undefined ? undefined : String(aanvraag.medewerkers)],
      ['Leeftijd', ageOf(data)],
      ['Gaat nu naar school', yesNo(aanvraag.opSchool)],
    ]),
    ...section('Wat', listWishes(data)),
    ...(aanvraag.bericht ? quoted(aanvraag.bericht, firm) : []),
    ...section('Scholing die de bezoeker meestuurt', lijst(listScholing(data))),
    kop('Wat nu'),
    alinea(...nextStep(data)),
    ...deskButtons(data),
  ]);
}

const KIND: Record<Aanvraag['vorm'], string> = {
  gesprek: 'Ontwikkelgesprek',
  'bel-mij': 'Bel mij',
  werkgever: 'Vraag van een werkgever',
};

/** The kinds of organisation that refer somebody, as they stand in a sentence. */
export const REFERRER: Record<VerwijzerSoort, string> = {
  gemeente: 'een gemeente',
  uwv: 'UWV',
  school: 'een school',
  bibliotheek: 'een bibliotheek',
  anders: 'een andere organisatie',
};

/** What was chosen in the form, by name; nothing when nothing was chosen. */
function listWishes({ aanvraag, keuzes }: AanvraagData): Blok | undefined {
  return velden([
    ['Situatie', aanvraag.situatie && nameOf(keuzes.situaties, aanvraag.situatie)],
    ['Onderwerpen', namesOf(keuzes.onderwerpen, aanvraag.onderwerpen)],
    ['Gesprek', aanvraag.gespreksvorm && nameOf(keuzes.gespreksvormen, aanvraag.gespreksvorm)],
    ['Dagdelen', namesOf(keuzes.dagdelen, aanvraag.dagdelen)],
    ['Taal', aanvraag.taal && nameOf(keuzes.talen, aanvraag.taal)],
    // Only where the form asked for it.
    ['Tolk', aanvraag.tolk === undefined ? undefined : aanvraag.tolk ? 'ja, graag' : 'niet gevraagd'],
    ['Formulier', formLanguage(aanvraag)],
  ]);
}

const languageName = new Intl.DisplayNames('nl', { type: 'language' });

function formLanguage({ formulierTaal }: Aanvraag): string | undefined {
  return formulierTaal === 'eenvoudig'
    ? 'eenvoudig Nederlands'
    : formulierTaal && languageName.of(formulierTaal);
}

/** The age group in words; as it was stored when the rules changed meanwhile. */
function ageOf({ aanvraag, loket }: AanvraagData): string | undefined {
  const { leeftijd } = aanvraag;
  if (leeftijd === undefined) return undefined;
  const wie = aanvraag.vorm === 'werkgever' ? 'werkgever' : 'burger';
  const group = ageGroups(loket.regels, wie).find(({ id }) => id === leeftijd);
  return group ? describeAgeGroup(group) : cleanLine(leeftijd);
}

function yesNo(answer: boolean | undefined): string | undefined {
  return answer === undefined ? undefined : answer ? 'ja' : 'nee';
}

function subject({ aanvullingOp, vorm }: Aanvraag, referentie: string): string {
  // Only a reference of ours may stand in a header.
  if (aanvullingOp)
    return `Aanvulling${isReference(aanvullingOp) ? ` op ${aanvullingOp}` : ''} (${referentie})`;
  const what: Record<Aanvraag['vorm'], string> = {
    gesprek: 'Aanvraag voor een gesprek',
    'bel-mij': 'Iemand wil gebeld worden',
    werkgever: 'Vraag van een werkgever',
  };
  return `${what[vorm]} (${referentie})`;
}

function quoted(bericht: string, firm: boolean): Blok[] {
  const who = firm ? 'de werkgever' : 'de bezoeker';
  return [
    kop(`Eigen tekst van ${who}`),
    alinea(`Dit heeft ${who} zelf getypt. Vertrouw een link in deze tekst niet zomaar.`),
    citaat(bericht),
  ];
}

function nextStep({ aanvraag, desk, talen }: AanvraagData): string[] {
  const who = aanvraag.vorm === 'werkgever' ? 'de werkgever' : 'de bezoeker';
  return [
    `De site belooft ${who} een antwoord ${tel('nl', talen.nl.loket.binnen, { aantal: desk.reactieWerkdagen })}.`,
    aanvraag.email
      ? `Beantwoord deze mail: uw antwoord gaat naar ${who}.`
      : `Bel ${who}: er is geen e-mailadres opgegeven.`,
    'De site bewaart de aanvraag nog 30 dagen na deze mail. Daarna staat de aanvraag alleen nog in uw mailbox.',
    ...(aanvraag.vervolg
      ? ['De bezoeker wil na drie maanden één mail met de vraag hoe het gaat. De site stuurt die vanzelf.']
      : []),
  ];
}

function section(title: string, inhoud: Blok | undefined): Blok[] {
  return inhoud ? [kop(title), inhoud] : [];
}
