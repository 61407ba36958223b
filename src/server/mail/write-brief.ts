import type { RunTimeData } from '../../domain/afspraak/aanvraag.ts';
import { deskOf } from '../../domain/afspraak/desk-of.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import type { Melding } from '../../domain/melding/melding.ts';
import type { StandMail } from '../../domain/versheid/stand-mail.ts';
import type { Bericht, BerichtInhoud } from '../outbox/bericht.ts';
import { createLink } from '../outbox/signed-link.ts';
import { renderBevestigingMail } from './bevestiging-mail.ts';
import type { Brief } from './brief.ts';
import type { MailDocument } from './document.ts';
import { renderHerinneringMail } from './herinnering-mail.ts';
import { renderIngetrokkenMail } from './ingetrokken-mail.ts';
import { renderLoketMail } from './loket-mail.ts';
import type { MailData } from './mail-data.ts';
import { renderMeldingMail } from './melding-mail.ts';
import { onlyKnown } from './only-known.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';
import { renderStandMail } from './stand-mail.ts';
import { renderStoringMail, SITE_NAME } from './storing-mail.ts';
import { renderVervolgMail } from './vervolg-mail.ts';
import { renderVerwijzerOntvangenMail, renderVerwijzingMail } from './verwijzing-mail.ts';

export interface BriefContext {
  /** Origin of the site, without a slash at the end. */
  siteUrl: string;
  /** The secret that links are signed with. */
  sleutel: string;
  now: number;
}
type RegioInhoud = Exclude<BerichtInhoud, { soort: 'storing' | 'melding' | 'stand' }>;
type Post = Pick<Brief, 'vanNaam' | 'antwoordAan'> & { mail: MailDocument };

/**
 * Makes the mail for one entry of the outbox.
 * @throws Error when the regio or its desk is not there any more; the mail then waits until the content is mended
 */
export function writeBrief(bericht: Bericht, gegevens: RunTimeData, context: BriefContext): Brief {
  const { inhoud, referentie, createdAt } = bericht;
  const { mail, vanNaam, antwoordAan } =
    inhoud.soort === 'storing'
      ? { mail: renderStoringMail(inhoud.melding), vanNaam: SITE_NAME }
      : inhoud.soort === 'melding'
        ? writeMelding(inhoud.melding, gegevens, context)
        : inhoud.soort === 'stand'
          ? writeStand(inhoud.mail, gegevens, context)
          : writePost(inhoud, createData(bericht, inhoud, gegevens, context), gegevens);
  return {
    onderwerp: mail.onderwerp,
    tekst: renderText(mail),
    html: renderHtml(mail),
    vanNaam,
    aan: bericht.recipient,
    antwoordAan,
    messageId: bericht.messageId,
    // The moment of sending: a mail that waited for days must not end up far down in a mailbox.
    datum: new Date(context.now),
    bestandsnaam: `${new Date(createdAt).toISOString().slice(0, 19).replaceAll(':', '')}Z-${referentie || bericht.id}-${inhoud.soort}`,
  };
}

/** From the site to a desk; an answer to it would reach nobody who can help, so none is asked for. */
function writeStand(mail: StandMail, { loketten }: RunTimeData, { siteUrl }: BriefContext): Post {
  const desks = mail.regio === undefined ? Object.values(loketten) : [loketten[mail.regio]];
  const voorbeeld = desks.some((desk) => desk?.voorbeeld);
  return { mail: renderStandMail(mail, { siteUrl, voorbeeld }), vanNaam: SITE_NAME };
}

/** A report comes from the site, and is answered to who wrote it, where they want that. */
function writeMelding(melding: Melding, { loketten }: RunTimeData, { siteUrl }: BriefContext): Post {
  const loket = melding.regio === undefined ? undefined : loketten[melding.regio];
  const wantsAnswer = melding.email !== undefined && isEmailAddress(melding.email);
  return {
    mail: renderMeldingMail(melding, { siteUrl, loket }),
    vanNaam: SITE_NAME,
    antwoordAan: wantsAnswer ? melding.email : undefined,
  };
}

/** Who is answered: the visitor by the desk, the desk by the visitor; on what has no personal data nobody but us. */
function writePost(inhoud: RegioInhoud, data: MailData, gegevens: RunTimeData): Post {
  const { desk, loket } = data;
  const vanNaam = desk.naam;
  switch (inhoud.soort) {
    case 'loket': {
      const { aanvraag } = inhoud;
      const visitor = aanvraag.email !== undefined && isEmailAddress(aanvraag.email);
      const antwoordAan = visitor ? aanvraag.email : undefined;
      return { mail: renderLoketMail({ ...data, aanvraag }), vanNaam, antwoordAan };
    }
    case 'bevestiging': {
      const aanvraag = onlyKnown(inhoud.aanvraag, gegevens);
      return { mail: renderBevestigingMail({ ...data, aanvraag }), vanNaam, antwoordAan: desk.mailbox };
    }
    case 'herinnering':
      return { mail: renderHerinneringMail(data, false), vanNaam };
    case 'herinnering-reserve':
      return { mail: renderHerinneringMail(data, true), vanNaam, antwoordAan: desk.mailbox };
    case 'ingetrokken':
      return { mail: renderIngetrokkenMail(data), vanNaam };
    case 'verwijzing':
      return { mail: renderVerwijzingMail(data, inhoud), vanNaam, antwoordAan: loket.mailbox };
    case 'verwijzer-ontvangen':
      return { mail: renderVerwijzerOntvangenMail(data), vanNaam, antwoordAan: loket.mailbox };
    case 'vervolg':
      return { mail: renderVervolgMail(data, inhoud.taal), vanNaam, antwoordAan: loket.mailbox };
  }
}

function createData(
  { referentie, ontvangenOp }: Bericht,
  inhoud: RegioInhoud,
  { loketten, keuzes, talen }: RunTimeData,
  { siteUrl, sleutel, now }: BriefContext,
): MailData {
  const { regio, bestemming } = 'aanvraag' in inhoud ? inhoud.aanvraag : { bestemming: undefined, ...inhoud };
  const loket = Object.hasOwn(loketten, regio) ? loketten[regio] : undefined;
  if (!loket) throw new Error(`De regio ${regio} heeft geen loket.`);
  const sign: MailData['sign'] = (doel, since = new Date(now)) =>
    createLink(doel, referentie, sleutel, since.getTime());
  return {
    referentie,
    loket,
    desk: deskOf(loket, bestemming),
    keuzes,
    talen,
    siteUrl,
    ontvangen: new Date(ontvangenOp),
    sign,
    signedPage: (doel, pad, since) => `${siteUrl}${pad}?t=${encodeURIComponent(sign(doel, since))}`,
  };
}
