import { adresIn } from '../../domain/taal/adressen.ts';
import type { TaalTeksten } from '../../domain/taal/teksten.ts';
import { isolateIn, tel, vul } from '../../domain/taal/zin.ts';
import type { Inhoud } from './brief.ts';
import { formatMoment, listFields, listScholing, nameOf, namesOf } from './mail-data.ts';
import type { MailData } from './mail-data.ts';

/**
 * The confirmation to the visitor, in the language of the form. It repeats only what was chosen from lists: an address
 * can be mistyped or be somebody else's, so no name, phone number or free text may travel to it, and nobody can use the
 * form to send their own words.
 */
export function renderBevestigingMail(data: MailData): Inhoud {
  const { aanvraag, loket, referentie } = data;
  const teksten = data.talen[aanvraag.formulierTaal ?? 'nl'];
  const { taal, mail } = teksten;
  const dutch = isolateIn(teksten.richting);
  const naam = dutch(loket.naam);
  const fields = listFieldsIn(teksten);
  const wishes = fields(listWishes(data, teksten));
  const scholing = listScholing(data);
  const parts = [
    loket.voorbeeld ? mail.voorbeeld : '',
    `${mail.groet}\n\n${vul(mail.ontvangen, { loket: naam })}`,
    fields([
      [mail.uw_kenmerk, dutch(referentie)],
      [mail.ontvangen_op, formatMoment(data.ontvangen, taal)],
      [mail.antwoord, tel(taal, teksten.loket.binnen, { aantal: loket.reactieWerkdagen })],
    ]),
    wishes || scholing
      ? `${mail.gekozen}\n${[wishes, scholing && `${mail.scholing}\n${scholing}`].filter(Boolean).join('\n')}`
      : '',
    mail.niet_in_mail,
    `${mail.vragen}\n${reach(data, teksten)}`,
    [
      mail.wie_leest,
      vul(mail.wie_leest_uitleg, { loket: naam }),
      vul(mail.verantwoordelijk, { naam: dutch(loket.verwerkingsverantwoordelijke) }),
      vul(mail.meer_lezen, { adres: dutch(`${data.siteUrl}/privacy/`) }),
    ].join('\n'),
    mail.niet_zelf,
  ];
  const onderwerp = aanvraag.aanvullingOp ? mail.onderwerp_aanvulling : mail.onderwerp;
  return {
    onderwerp: vul(onderwerp, { kenmerk: referentie }),
    tekst: `${parts.filter(Boolean).join('\n\n')}\n`,
  };
}

function listWishes(
  { aanvraag }: MailData,
  { taal, mail, keuzes }: TaalTeksten,
): [string, string | undefined][] {
  const komma = taal === 'ar' ? '، ' : ', ';
  return [
    [mail.situatie, aanvraag.situatie && nameOf(keuzes.situaties, aanvraag.situatie)],
    [mail.onderwerpen, namesOf(keuzes.onderwerpen, aanvraag.onderwerpen, komma)],
    [mail.gesprek, aanvraag.gespreksvorm && nameOf(keuzes.gespreksvormen, aanvraag.gespreksvorm)],
    [mail.dagdelen, namesOf(keuzes.dagdelen, aanvraag.dagdelen, komma)],
    [mail.taal, aanvraag.taal && nameOf(keuzes.talen, aanvraag.taal)],
    [mail.tolk, aanvraag.tolk ? mail.tolk_ja : undefined],
  ];
}

function reach({ loket, siteUrl }: MailData, teksten: TaalTeksten): string {
  const { taal, mail } = teksten;
  const dutch = isolateIn(teksten.richting);
  return [
    mail.vragen_uitleg,
    ...(loket.telefoon ? [vul(mail.bel, { telefoon: dutch(loket.telefoon) })] : []),
    vul(mail.pagina, { adres: dutch(`${siteUrl}${adresIn(taal, `/regio/${loket.regio}/`)}`) }),
  ].join('\n');
}

/** Values under each other; from right to left a column of spaces would end on the wrong side. */
function listFieldsIn({ richting }: TaalTeksten): typeof listFields {
  if (richting === 'ltr') return listFields;
  return (fields) =>
    fields
      .filter(([, waarde]) => waarde)
      .map(([naam, waarde]) => `${naam}: ${waarde}`)
      .join('\n');
}
