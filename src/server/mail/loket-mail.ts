import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Inhoud } from './brief.ts';
import { cleanLine, quote } from './clean-text.ts';
import {
  formatMoment,
  listFields,
  listScholing,
  nameOf,
  namesOf,
  VOORBEELD_REGEL,
  werkdagen,
} from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/** The mail to the desk: the whole request. The subject holds no text of the visitor. */
export function renderLoketMail(data: MailData): Inhoud {
  const { aanvraag, loket, referentie } = data;
  const parts = [
    loket.voorbeeld ? VOORBEELD_REGEL : '',
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
export function listWishes({ aanvraag, keuzes }: MailData): string {
  const fields: [string, string | undefined][] = [
    ['Situatie', aanvraag.situatie && nameOf(keuzes.situaties, aanvraag.situatie)],
    ['Onderwerpen', namesOf(keuzes.onderwerpen, aanvraag.onderwerpen)],
    ['Gesprek', aanvraag.gespreksvorm && nameOf(keuzes.gespreksvormen, aanvraag.gespreksvorm)],
    ['Dagdelen', namesOf(keuzes.dagdelen, aanvraag.dagdelen)],
    ['Taal', aanvraag.taal && nameOf(keuzes.talen, aanvraag.taal)],
  ];
  return listFields(fields);
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

function nextStep({ aanvraag, loket }: MailData): string {
  const promise = `De site belooft de bezoeker een antwoord binnen ${werkdagen(loket.reactieWerkdagen)}.`;
  const how = aanvraag.email
    ? 'Beantwoord deze mail: uw antwoord gaat naar de bezoeker.'
    : 'Bel de bezoeker: er is geen e-mailadres opgegeven.';
  return `${promise}\n${how}\nDe site bewaart de aanvraag nog 30 dagen na deze mail. Daarna staat de aanvraag alleen nog in uw mailbox.`;
}

function section(kop: string, inhoud: string): string {
  return inhoud ? `${kop}\n${inhoud}` : '';
}
