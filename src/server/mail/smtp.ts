import { rootCertificates } from 'node:tls';
import { createTransport } from 'nodemailer';
import type { SMTPTransportOptions } from 'nodemailer';
import { ConfigFout } from '../config-fout.ts';
import type { Dkim, SendBrief } from './brief.ts';
import { MailFout, toMailFout } from './mail-fout.ts';
import { toMessage } from './message.ts';

/** How long each step may last, in milliseconds. */
export interface SmtpTimes {
  dns: number;
  connection: number;
  greeting: number;
  /** Without a word from the server. */
  silence: number;
  /** The whole attempt; well within the lease of the outbox worker. */
  attempt: number;
}
const TIMES: SmtpTimes = {
  dns: 10_000,
  connection: 10_000,
  greeting: 10_000,
  silence: 30_000,
  attempt: 120_000,
};

export interface SmtpExtra {
  dkim?: Dkim | undefined;
  times?: SmtpTimes;
  /** Certificate of an authority to trust besides those of the system (PEM). */
  ca?: string;
}

/** Sends through a mail server. Nothing is sent without TLS unless the address of the server says so. */
export function createSmtpSender(smtpUrl: string, afzender: string, extra: SmtpExtra = {}): SendBrief {
  const { dkim, times = TIMES, ca } = extra;
  const options: SMTPTransportOptions = {
    ...parseSmtpUrl(smtpUrl),
    dnsTimeout: times.dns,
    connectionTimeout: times.connection,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    ...(dkim && {
      dkim: { domainName: dkim.domein, keySelector: dkim.selector, privateKey: dkim.sleutel },
    }),
    ...(ca !== undefined && { tls: { ca: [...rootCertificates, ca] } }),
  };
  return async (brief) => {
    const message = toMessage(brief, afzender);
    const transport = createTransport(options);
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new MailFout('ETIMEDOUT DEADLINE', false)), times.attempt);
    });
    try {
      await Promise.race([transport.sendMail(message), deadline]);
    } catch (error) {
      throw toMailFout(error);
    } finally {
      clearTimeout(timer);
      transport.close();
    }
  };
}

/**
 * `smtp://user:password@host:587` (STARTTLS required) or `smtps://…:465`. `?requireTLS=false` uses TLS only when the
 * server offers it, `?ignoreTLS=true` never.
 * @throws ConfigFout with the remedy; never repeats the address, it holds a password
 */
export function parseSmtpUrl(text: string): SMTPTransportOptions {
  const example = 'Schrijf een adres als smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587';
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname)
    throw new ConfigFout(`SMTP_URL is geen adres van een mailserver. ${example}`);
  const secure = url.protocol === 'smtps:';
  const flags = { requireTLS: !secure, ignoreTLS: false };
  for (const [naam, waarde] of url.searchParams) {
    if (!(naam in flags) || (waarde !== 'true' && waarde !== 'false')) {
      throw new ConfigFout(
        `SMTP_URL kent alleen requireTLS=false en ignoreTLS=true, niet ${JSON.stringify(naam)}. ${example}`,
      );
    }
    flags[naam as keyof typeof flags] = waarde === 'true';
  }
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    requireTLS: flags.requireTLS && !flags.ignoreTLS,
    ignoreTLS: flags.ignoreTLS,
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
