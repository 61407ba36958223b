import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Inhoud } from './brief.ts';
import { cleanLine, quote } from './clean-text.ts';
import { tel } from '../../domain/taal/zin.ts';
import { formatMoment, listFields, listScholing, nameOf, namesOf } from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/** The mail to the desk: the whole request. The subject holds no text of the visitor. */
export function renderLoketMail(data: MailData): Inhoud {
  const { aanvraag, loket, referentie } = data;
  const parts = [
    loket.voorbeeld ? data.talen.nl.mail.voorbeeld : '',
    `Beste collega,\n\nEr is een aanvraag voor ${loket.naam}.`,
    listFields([
      ['Kenmerk', referentie],
      ['Aanvulling op', aanvraag.aanvullingOp && cleanLine(aanvraag.aanvullingOp)],
      ['Ontvangen', formatMoment(data.ontvangen)],
      ['Regio', loket.regioNaam],
      ['Soort', vormNaam(aanvraag)],
    ]),
    `WIE\n${listFields([
      ['Naam', cleanLine(aanvraag.naam)],
      ['E-mail', aanvraag.email && cleanLine(aanvraag.email)],
      ['Telefoon', aanvraag.telefoon && cleanLine(aanvraag.telefoon)],
      ['Postcode', cleanLine(aanvraag.postcode)],
    ])}`,
    section('WAT', listWishes(data)),
    aanvraag.bericht
      ? `EIGEN TEKST VAN DE BEZOEKER\n${quote(aanvraag.bericht)}\n(De bezoeker heeft dit zelf getypt. Vertrouw een link in deze tekst niet zomaar.)`
      : '',
    section('SCHOLING DIE DE BEZOEKER MEESTUURT', listScholing(data)),
    `WAT NU\n${nextStep(data)}`,
  ];
  return { onderwerp: subject(data), tekst: `${parts.filter(Boolean).join('\n\n')}\n` };
}

/** What was chosen in the form, by name; empty when nothing was chosen. */
function listWishes({ aanvraag, keuzes }: MailData): string {
  const fields: [string, string | undefined][] = [
    ['Situatie', aanvraag.situatie && nameOf(keuzes.situaties, aanvraag.situatie)],
    ['Onderwerpen', namesOf(keuzes.onderwerpen, aanvraag.onderwerpen)],
    ['Gesprek', aanvraag.gespreksvorm && nameOf(keuzes.gespreksvormen, aanvraag.gespreksvorm)],
    ['Dagdelen', namesOf(keuzes.dagdelen, aanvraag.dagdelen)],
    ['Taal', aanvraag.taal && nameOf(keuzes.talen, aanvraag.taal)],
    // Only where the form asked for it.
    ['Tolk', aanvraag.tolk === undefined ? undefined : aanvraag.tolk ? 'ja, graag' : 'niet gevraagd'],
    ['Formulier', formLanguage(aanvraag)],
  ];
  return listFields(fields);
}

const languageName = new Intl.DisplayNames('nl', { type: 'language' });

function formLanguage({ formulierTaal }: Aanvraag): string | undefined {
  return formulierTaal === 'eenvoudig'
    ? 'eenvoudig Nederlands'
    : formulierTaal && languageName.of(formulierTaal);
}

function subject({ aanvraag, referentie }: MailData): string {
  if (aanvraag.aanvullingOp) return `Aanvulling op ${cleanLine(aanvraag.aanvullingOp)} (${referentie})`;
  return aanvraag.vorm === 'bel-mij'
    ? `Iemand wil gebeld worden (${referentie})`
    : `Aanvraag voor een gesprek (${referentie})`;
}

function vormNaam(aanvraag: Aanvraag): string {
  return aanvraag.vorm === 'bel-mij' ? 'Bel mij' : 'Ontwikkelgesprek';
}

function nextStep({ aanvraag, loket, talen }: MailData): string {
  const promise = `De site belooft de bezoeker een antwoord ${tel('nl', talen.nl.loket.binnen, { aantal: loket.reactieWerkdagen })}.`;
  const how = aanvraag.email
    ? 'Beantwoord deze mail: uw antwoord gaat naar de bezoeker.'
    : 'Bel de bezoeker: er is geen e-mailadres opgegeven.';
  return `${promise}\n${how}\nDe site bewaart de aanvraag nog 30 dagen na deze mail. Daarna staat de aanvraag alleen nog in uw mailbox.`;
}

function section(kop: string, inhoud: string): string {
  return inhoud ? `${kop}\n${inhoud}` : '';
}
