/**
 * A mail that could not be sent. The message is a code for the log, such as `EENVELOPE 550 RCPT TO`: never an address
 * and never the text of the mail server, which often repeats the address.
 */
export class MailFout extends Error {
  override name = 'MailFout';
  /** True when trying again with the same mail has no sense: the other side refused this recipient or this content. */
  readonly blijvend: boolean;

  constructor(code: string, blijvend: boolean) {
    super(code);
    this.blijvend = blijvend;
  }
}

/** What nodemailer knows of a failure; see its list of error codes. */
interface SmtpError {
  code?: string;
  command?: string;
  responseCode?: number;
}

/**
 * Judges a failure of nodemailer. Permanent is only a 5xx answer to RCPT or DATA; a refused login or sender, a
 * certificate or a time-out is mended by the operator, so that is tried again.
 */
export function toMailFout(error: unknown): MailFout {
  if (error instanceof MailFout) return error;
  const { code, command, responseCode } = (error ?? {}) as SmtpError;
  const known = [code, responseCode, command].filter(
    (part) => part !== undefined && /^[A-Z0-9 _-]+$/i.test(String(part)),
  );
  // 503 says that the conversation went wrong, not that the mail is refused.
  const refused = responseCode !== undefined && responseCode >= 500 && responseCode !== 503;
  return new MailFout(
    known.join(' ') || 'onbekend',
    refused && (command === 'RCPT TO' || command === 'DATA'),
  );
}
