import type { SendMailOptions } from 'nodemailer';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import type { Brief } from './brief.ts';
import { MailFout } from './mail-fout.ts';

/**
 * The message as nodemailer takes it. Addresses travel as objects and the envelope is spelled out, because a string is
 * parsed: `a@x.nl, b@y.nl` would become two recipients.
 * @throws MailFout, permanent, when an address is not one plain address
 */
export function toMessage(brief: Brief, afzender: string): SendMailOptions {
  if (!isEmailAddress(brief.aan)) throw new MailFout('ADRES ONGELDIG', true);
  if (brief.antwoordAan !== undefined && !isEmailAddress(brief.antwoordAan))
    throw new MailFout('ANTWOORDADRES ONGELDIG', true);
  return {
    from: { name: brief.vanNaam, address: afzender },
    to: { name: '', address: brief.aan },
    replyTo: brief.antwoordAan === undefined ? undefined : { name: '', address: brief.antwoordAan },
    envelope: { from: afzender, to: [brief.aan] },
    subject: brief.onderwerp,
    text: brief.tekst,
    html: brief.html,
    messageId: brief.messageId,
    date: brief.datum,
    // An absence notice would go to the visitor or the desk, and say to somebody that an address is in use.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
