import { adresIn } from '../../domain/taal/adressen.ts';
import type { Taal } from '../../domain/taal/talen.ts';
import { isolateIn, vul } from '../../domain/taal/zin.ts';
import { alinea, knop, present } from './document.ts';
import type { MailDocument } from './document.ts';
import type { MailData } from './mail-data.ts';

/** The one mail after three months, to a visitor who asked for it, in the language of their form. */
export function renderVervolgMail(data: MailData, taal: Taal): MailDocument {
  const { loket, referentie, siteUrl, talen } = data;
  const { mail, richting } = talen[taal];
  const dutch = isolateIn(richting);
  const form = `${siteUrl}${adresIn(taal, `/regio/${loket.regio}/afspraak/`)}`;
  return {
    onderwerp: vul(mail.vervolg_onderwerp, { kenmerk: referentie }),
    taal,
    richting,
    blokken: present([
      loket.voorbeeld ? alinea(mail.voorbeeld) : undefined,
      alinea(mail.groet),
      alinea(vul(mail.vervolg_vraag, { loket: dutch(loket.naam) })),
      alinea(mail.vervolg_bel_uitleg),
      knop(mail.vervolg_bel, `${form}?vorm=bel-mij&vervolg=${encodeURIComponent(referentie)}#bel-mij`),
      alinea(mail.vervolg_goed_uitleg),
      knop(mail.vervolg_goed, data.signedPage('vervolg', '/afspraak/het-is-goed-zo/')),
      alinea(mail.vervolg_enige),
    ]),
  };
}
