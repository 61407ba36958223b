import type { Inhoud } from './brief.ts';
import { listWishes } from './loket-mail.ts';
import { formatMoment, listFields, listScholing, VOORBEELD_REGEL, werkdagen } from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/**
 * The confirmation to the visitor. It repeats only what was chosen from lists: an address can be mistyped or be somebody
 * else's, so no name, phone number or free text may travel to it, and nobody can use the form to send their own words.
 */
export function renderBevestigingMail(data: MailData): Inhoud {
  const { aanvraag, loket, referentie } = data;
  const wishes = listWishes(data);
  const scholing = listScholing(data);
  const parts = [
    loket.voorbeeld ? VOORBEELD_REGEL : '',
    `Goedendag,\n\nWij hebben uw aanvraag ontvangen. ${loket.naam} leest uw aanvraag en neemt contact met u op.`,
    listFields([
      ['Uw kenmerk', referentie],
      ['Ontvangen', formatMoment(data.ontvangen)],
      ['Antwoord', `binnen ${werkdagen(loket.reactieWerkdagen)}`],
    ]),
    wishes || scholing
      ? `WAT U HEEFT GEKOZEN\n${[wishes, scholing && `Scholing die u meestuurt:\n${scholing}`].filter(Boolean).join('\n')}`
      : '',
    'Uw naam, uw telefoonnummer en uw eigen tekst staan niet in deze mail. Zo kan niemand anders ze lezen als het e-mailadres niet klopt. Het loket heeft ze wel.',
    `VRAGEN OF IETS VERANDEREN\n${reach(data)}`,
    `WIE LEEST UW AANVRAAG\nAlleen ${loket.naam}. Niet UWV, niet de gemeente en niet uw werkgever, behalve als u dat vraagt. Het gesprek is gratis.\nVerantwoordelijk voor uw gegevens: ${loket.verwerkingsverantwoordelijke}.\nMeer lezen: ${data.siteUrl}/privacy/`,
    'Heeft u dit niet zelf aangevraagd? Dan heeft iemand uw e-mailadres ingevuld. Laat het weten: beantwoord deze mail.',
  ];
  const soort = aanvraag.aanvullingOp ? 'uw aanvulling' : 'uw aanvraag';
  return {
    onderwerp: `Wij hebben ${soort} ontvangen (${referentie})`,
    tekst: `${parts.filter(Boolean).join('\n\n')}\n`,
  };
}

function reach({ loket, siteUrl }: MailData): string {
  const phone = loket.telefoon ? `Of bel ${loket.telefoon}.\n` : '';
  return `Beantwoord deze mail. Uw antwoord gaat naar het loket. Noem uw kenmerk.\n${phone}De pagina van uw loket: ${siteUrl}/regio/${loket.regio}/`;
}
