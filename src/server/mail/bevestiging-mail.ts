import { adresIn } from '../../domain/taal/adressen.ts';
import type { TaalTeksten } from '../../domain/taal/teksten.ts';
import { isolateIn, tel, vul } from '../../domain/taal/zin.ts';
import { alinea, knop, kop, lijst, present, velden } from './document.ts';
import type { Blok, MailDocument, Regel } from './document.ts';
import { formatMoment, listScholing, nameOf, namesOf } from './mail-data.ts';
import type { AanvraagData } from './mail-data.ts';

/**
 * The confirmation to the visitor, in the language of the form. It repeats only what was chosen from lists: an address
 * can be mistyped or be somebody else's, so no name, phone number or free text may travel to it, and nobody can use the
 * form to send their own words.
 */
export function renderBevestigingMail(data: AanvraagData): MailDocument {
  const { aanvraag, loket, desk, referentie } = data;
  const teksten = data.talen[aanvraag.formulierTaal ?? 'nl'];
  const { taal, mail, richting } = teksten;
  const dutch = isolateIn(richting);
  const naam = dutch(desk.naam);
  const privacy = `${data.siteUrl}/privacy/`;
  const onderwerp = aanvraag.aanvullingOp ? mail.onderwerp_aanvulling : mail.onderwerp;
  return {
    onderwerp: vul(onderwerp, { kenmerk: referentie }),
    taal,
    richting,
    blokken: present([
      loket.voorbeeld ? alinea(mail.voorbeeld) : undefined,
      alinea(mail.groet),
      alinea(vul(mail.ontvangen, { loket: naam })),
      velden([
        [mail.uw_kenmerk, dutch(referentie)],
        [mail.ontvangen_op, formatMoment(data.ontvangen, taal)],
        [mail.antwoord, tel(taal, teksten.loket.binnen, { aantal: desk.reactieWerkdagen })],
      ]),
      ...chosen(data, teksten),
      alinea(mail.niet_in_mail),
      kop(mail.vragen),
      alinea(...reach(data, teksten)),
      ...follow(data, teksten),
      kop(mail.wie_leest),
      alinea(
        aanvraag.vorm === 'werkgever'
          ? `Alleen ${desk.naam}. Het advies is gratis.`
          : vul(mail.wie_leest_uitleg, { loket: naam }),
        vul(mail.verantwoordelijk, { naam: dutch(desk.verwerkingsverantwoordelijke) }),
        { tekst: vul(mail.meer_lezen, { adres: dutch(privacy) }), adres: privacy },
      ),
      alinea(mail.niet_zelf),
    ]),
  };
}

function chosen(data: AanvraagData, teksten: TaalTeksten): (Blok | undefined)[] {
  const { mail } = teksten;
  const wishes = velden(listWishes(data, teksten));
  const scholing = lijst(listScholing(data));
  if (!wishes && !scholing) return [];
  return [kop(mail.gekozen), wishes, ...(scholing ? [alinea(mail.scholing), scholing] : [])];
}

function listWishes(
  { aanvraag }: AanvraagData,
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

function reach({ loket, desk, siteUrl }: AanvraagData, teksten: TaalTeksten): (string | Regel)[] {
  const { taal, mail } = teksten;
  const dutch = isolateIn(teksten.richting);
  const adres = `${siteUrl}${adresIn(taal, `/regio/${loket.regio}/`)}`;
  return [
    mail.vragen_uitleg,
    ...(desk.telefoon ? [vul(mail.bel, { telefoon: dutch(desk.telefoon) })] : []),
    { tekst: vul(mail.pagina, { adres: dutch(adres) }), adres },
  ];
}

/** The visitor's own two links. */
function follow({ signedPage }: AanvraagData, { mail }: TaalTeksten): Blok[] {
  return [
    kop(mail.volgen),
    alinea(mail.volgen_uitleg),
    knop(mail.stand, signedPage('bezoeker', '/afspraak/stand/')),
    knop(mail.intrekken, signedPage('bezoeker', '/afspraak/intrekken/')),
  ];
}
