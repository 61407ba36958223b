import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Brief } from '../../../src/server/mail/brief.ts';
import { createMailSender } from '../../../src/server/mail/send-mail.ts';
import { parseSmtpUrl } from '../../../src/server/mail/smtp.ts';
import { tempFolder } from '../temp-folder.ts';

const AFZENDER = 'leerwerkloket@loket.test';
const brief: Brief = {
  vanNaam: 'Leerwerkloket Twente',
  aan: 'twente@loket.example',
  antwoordAan: 'zoe@voorbeeld.test',
  onderwerp: 'Aanvraag voor een gesprek (K7RM2XWA)',
  tekst: `Zoë vraagt “wat kan ik?” 😀\n> ${'een lange regel '.repeat(20)}\n.\n> laatste\n`,
  messageId: '<K7RM2XWA.loket@loket.test>',
  datum: new Date(Date.UTC(2026, 10, 4, 9, 15, 30)),
  automatisch: false,
  bestandsnaam: '2026-11-04T091530Z-K7RM2XWA-loket',
};

interface Arrived {
  from: string | false;
  to: string[];
  mail: ParsedMail;
  source: string;
}
/** A real mail server that keeps what arrives. */
async function startMailServer(
  options: SMTPServerOptions = {},
): Promise<{ url: string; arrived: Arrived[] }> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const source = Buffer.concat(chunks);
        const { mailFrom, rcptTo } = session.envelope;
        arrived.push({
          from: mailFrom && mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          mail: await simpleParser(source),
          source: source.toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {}); // A client that hangs up on a bad certificate is part of the test.
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', () => ready()));
  onTestFinished(() => new Promise<void>((ready) => server.close(() => ready())));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, arrived };
}
const sendTo = (smtpUrl: string, change: Partial<Brief> = {}): Promise<void> =>
  createMailSender({ smtpUrl, postDir: '/nergens', afzender: AFZENDER })({ ...brief, ...change });

describe('through a mail server', () => {
  it('arrives as it was written', async () => {
    const { url, arrived } = await startMailServer();
    await sendTo(`${url}?requireTLS=false`);
    expect(arrived).toHaveLength(1);
    const { from, to, mail, source } = arrived[0]!;
    expect([from, to]).toEqual([AFZENDER, ['twente@loket.example']]);
    expect(mail.from?.value).toEqual([{ name: 'Leerwerkloket Twente', address: AFZENDER }]);
    expect(mail.to).toMatchObject({ value: [{ address: 'twente@loket.example' }] });
    expect(mail.replyTo?.value).toMatchObject([{ address: 'zoe@voorbeeld.test' }]);
    expect([mail.subject, mail.text, mail.messageId, mail.date]).toEqual([
      brief.onderwerp,
      brief.tekst,
      brief.messageId,
      brief.datum,
    ]);
    expect(mail.html).toBe(false);
    expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
    expect(source).not.toMatch(/^(X-Mailer|User-Agent|Auto-Submitted):/im);
  });

  it('a confirmation says that a machine sent it', async () => {
    const { url, arrived } = await startMailServer();
    await sendTo(`${url}?requireTLS=false`, { automatisch: true });
    expect(arrived[0]!.mail.headers.get('auto-submitted')).toBe('auto-generated');
  });

  it('logs in with the name and password of the address', async () => {
    let seen: unknown;
    const { url, arrived } = await startMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _, done) => {
        seen = [username, password];
        done(null, { user: username });
      },
    });
    await sendTo(`${url.replace('smtp://', 'smtp://ik%40x:ge%2Fheim@')}?requireTLS=false`);
    expect(seen).toEqual(['ik@x', 'ge/heim']);
    expect(arrived).toHaveLength(1);
  });

  it('never falls back to plain text: a server without TLS gets nothing', async () => {
    const { url, arrived } = await startMailServer();
    await expect(sendTo(url)).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
    expect(arrived).toEqual([]);
  });

  it('does not trust a certificate that nobody signed', async () => {
    const { url, arrived } = await startMailServer({ disabledCommands: [] });
    await expect(sendTo(url)).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
    await expect(sendTo(`${url}?requireTLS=false`)).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: false,
    });
    expect(arrived).toEqual([]);
    await sendTo(`${url}?ignoreTLS=true`);
    expect(arrived).toHaveLength(1);
  });

  const refuse = (responseCode: number): Error =>
    Object.assign(new Error('zoe@voorbeeld.test bestaat niet'), { responseCode });
  it.each([
    [
      'the recipient',
      { onRcptTo: (_a, _s, done) => done(refuse(550)) } as SMTPServerOptions,
      true,
      'EENVELOPE 550 RCPT TO',
    ],
    [
      'the recipient for now',
      { onRcptTo: (_a, _s, done) => done(refuse(450)) } as SMTPServerOptions,
      false,
      'EENVELOPE 450 RCPT TO',
    ],
    [
      'the sender',
      { onMailFrom: (_a, _s, done) => done(refuse(553)) } as SMTPServerOptions,
      false,
      'EENVELOPE 553 MAIL FROM',
    ],
    [
      'the content',
      {
        onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(554))),
      } as SMTPServerOptions,
      true,
      'EMESSAGE 554 DATA',
    ],
    [
      'the content for now',
      {
        onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(451))),
      } as SMTPServerOptions,
      false,
      'EMESSAGE 451 DATA',
    ],
    ['the connection', { onConnect: (_s, done) => done(refuse(554)) } as SMTPServerOptions, false, ''],
  ])('that refuses %s: permanent or not, and no address in the log', async (_, options, blijvend, code) => {
    const { url } = await startMailServer(options);
    const fault = await sendTo(`${url}?requireTLS=false`).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'MailFout', blijvend });
    expect(String(fault)).toContain(code);
    expect(String(fault)).not.toMatch(/zoe|@/);
  });

  it('that is not there, or never says a word, is tried again later', { timeout: 30_000 }, async () => {
    const silent = createServer(() => {});
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    await expect(sendTo(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: false,
      message: expect.stringContaining('ETIMEDOUT'),
    });
    await new Promise((ready) => silent.close(ready));
    await expect(sendTo(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: false,
    });
  });

  it.each([
    [{ aan: 'a@x.nl, kwaad@y.test' }],
    [{ aan: 'a@x.nl\r\nRCPT TO:<kwaad@y.test>' }],
    [{ aan: 'groep: kwaad@y.test;' }],
    [{ aan: '' }],
    [{ antwoordAan: 'a@x.nl <kwaad@y.test>' }],
    [{ antwoordAan: 'a@x.nl\nBcc: kwaad@y.test' }],
  ])('%j is sent to nobody', async (change) => {
    const { url, arrived } = await startMailServer();
    await expect(sendTo(`${url}?requireTLS=false`, change)).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: true,
    });
    expect(arrived).toEqual([]);
  });

  it.each([
    ['the subject', { onderwerp: 'Hallo\r\nBcc: kwaad@y.test\r\n\r\nNieuw' }],
    ['the name', { vanNaam: 'Loket" <kwaad@y.test>\r\nBcc: kwaad@y.test' }],
    ['the Message-ID', { messageId: '<a@b>\r\nBcc: kwaad@y.test' }],
    ['the text', { tekst: 'a\r\n.\r\nMAIL FROM:<kwaad@y.test>\r\n.\nRCPT TO:<kwaad@y.test>\n' }],
  ])('a line break in %s adds no recipient and no header', async (_, change) => {
    const { url, arrived } = await startMailServer();
    await sendTo(`${url}?requireTLS=false`, change);
    expect(arrived).toHaveLength(1);
    expect(arrived[0]!.to).toEqual(['twente@loket.example']);
    const { mail } = arrived[0]!;
    expect([mail.cc, mail.bcc, mail.from?.value[0]?.address]).toEqual([undefined, undefined, AFZENDER]);
    expect(mail.headerLines.map(({ key }) => key).sort()).toEqual(
      [
        'content-transfer-encoding',
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'reply-to',
        'subject',
        'to',
      ].sort(),
    );
  });
});

describe('the address of a mail server', () => {
  it.each([
    ['smtp://mail.x.nl', { host: 'mail.x.nl', port: 587, secure: false, requireTLS: true, ignoreTLS: false }],
    [
      'smtp://mail.x.nl:25?requireTLS=false',
      { port: 25, secure: false, requireTLS: false, ignoreTLS: false },
    ],
    ['smtp://mail.x.nl?ignoreTLS=true', { requireTLS: false, ignoreTLS: true }],
    ['smtps://a:b@mail.x.nl', { port: 465, secure: true, auth: { user: 'a', pass: 'b' } }],
    ['smtp://[::1]:25', { host: '::1' }],
  ])('%s', (url, options) => {
    expect(parseSmtpUrl(url)).toMatchObject({ ...options, disableFileAccess: true, disableUrlAccess: true });
  });

  it.each([
    'http://x.nl',
    'mail.x.nl',
    'smtp://',
    'smtp://u:geheim@x.nl?tls.rejectUnauthorized=false',
    'smtp://u:geheim@x.nl?requireTLS=nee',
  ])('%s is refused, without telling the password', (url) => {
    expect(() => parseSmtpUrl(url)).toThrow(/^(?!.*geheim).*Schrijf een adres als smtp:\/\//);
  });
});

describe('without a mail server', () => {
  it('each mail is a file that a mail program can read, for its owner only', async () => {
    const postDir = join(tempFolder(), 'var', 'post');
    const send = createMailSender({ postDir, afzender: AFZENDER });
    await send(brief);
    await send(brief); // A second attempt replaces the first.
    expect(readdirSync(postDir)).toEqual(['2026-11-04T091530Z-K7RM2XWA-loket.eml']);
    const file = join(postDir, '2026-11-04T091530Z-K7RM2XWA-loket.eml');
    const mail = await simpleParser(readFileSync(file));
    expect([mail.subject, mail.text, mail.messageId]).toEqual([
      brief.onderwerp,
      brief.tekst,
      brief.messageId,
    ]);
    expect([statSync(file).mode & 0o777, statSync(postDir).mode & 0o777]).toEqual([0o600, 0o700]);
  });

  it('a folder that cannot be written is a fault that passes', async () => {
    const send = createMailSender({ postDir: '/dev/null/post', afzender: AFZENDER });
    await expect(send(brief)).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: false,
      message: 'ENOTDIR',
    });
  });
});
