import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/server/mail/brief.ts';
import { createMailSender } from '../../../src/server/mail/send-mail.ts';
import { createSmtpSender, parseSmtpUrl } from '../../../src/server/mail/smtp.ts';
import type { SmtpExtra } from '../../../src/server/mail/smtp.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';
import { verifyDkim } from './fixture-dkim.ts';
import { createCertificate, findClosedPort, startMailServer, startRawServer } from './fixture-mail-server.ts';
import { KINDS, toDesk, write } from './fixture-mails.ts';

const AFZENDER = 'leerwerkloket@loket.test';
const brief: Brief = {
  vanNaam: 'Leerwerkloket Twente',
  aan: 'twente@loket.example',
  antwoordAan: 'zoe@voorbeeld.test',
  onderwerp: 'Aanvraag voor een gesprek (K7RM2XWA)',
  tekst: `Zoë vraagt “wat kan ik?” 😀\n> ${'een lange regel '.repeat(20)}\n.\n> laatste\n`,
  html: `<!doctype html>\n<p>Zoë vraagt “wat kan ik?” 😀</p>\n.\n<p>${'een lange regel '.repeat(90)}</p>\n`,
  messageId: '<K7RM2XWA.loket@loket.test>',
  datum: new Date(Date.UTC(2026, 10, 4, 9, 15, 30)),
  bestandsnaam: '2026-11-04T091530Z-K7RM2XWA-loket',
};
const HEADERS = [
  'auto-submitted',
  'content-type',
  'date',
  'from',
  'message-id',
  'mime-version',
  'reply-to',
  'subject',
  'to',
  'x-auto-response-suppress',
];
/** For servers that never answer: no test waits as long as a real attempt may. */
const SHORT = { dns: 500, connection: 500, greeting: 500, silence: 500, attempt: 5_000 };

const sendTo = (smtpUrl: string, change: Partial<Brief> = {}): Promise<void> =>
  createMailSender({ smtpUrl, postDir: '/nergens', afzender: AFZENDER })({ ...brief, ...change });
const sendWith = (smtpUrl: string, extra: SmtpExtra): Promise<void> =>
  createSmtpSender(smtpUrl, AFZENDER, extra)(brief);

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
    expect([mail.subject, mail.text, mail.html, mail.messageId, mail.date]).toEqual([
      brief.onderwerp,
      brief.tekst,
      brief.html,
      brief.messageId,
      brief.datum,
    ]);
    expect([mail.cc, mail.bcc, mail.attachments]).toEqual([undefined, undefined, []]);
    expect(source).toMatch(/^Content-Type: multipart\/alternative;/im);
  });

  it.each(KINDS)('%s: one recipient, both parts, and in the headers nothing else', async (_, inhoud) => {
    const { url, arrived } = await startMailServer();
    const written = write(inhoud);
    await sendTo(`${url}?requireTLS=false`, written);
    expect(arrived).toHaveLength(1);
    const { from, to, mail } = arrived[0]!;
    expect([from, to]).toEqual([AFZENDER, ['aan@x.test']]);
    const keys = mail.headerLines.map(({ key }) => key).sort();
    expect(keys).toEqual(written.antwoordAan ? HEADERS : HEADERS.filter((key) => key !== 'reply-to'));
    expect(mail.replyTo?.value.map(({ address }) => address)).toEqual(
      written.antwoordAan ? [written.antwoordAan] : undefined,
    );
    expect([mail.text, mail.html, mail.subject]).toEqual([written.tekst, written.html, written.onderwerp]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All');
  });

  it('a hostile request has no word of its own in the headers', async () => {
    const { url, arrived } = await startMailServer();
    const evil = 'Kanarie\r\nBcc: kwaad@y.test\r\n\r\n<script>';
    const inhoud = { ...gesprek, naam: evil, bericht: evil, telefoon: evil, email: evil, aanvullingOp: evil };
    await sendTo(`${url}?requireTLS=false`, toDesk(inhoud));
    const { to, mail } = arrived[0]!;
    expect(to).toEqual(['aan@x.test']);
    expect(JSON.stringify(mail.headerLines)).not.toMatch(/kanarie|kwaad|script/i);
    expect(mail.text).toContain('> Kanarie\n> Bcc: kwaad@y.test');
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
    expect(mail.headerLines.map(({ key }) => key).sort()).toEqual(HEADERS);
  });
});

describe('TLS', () => {
  it('is required: a server without it gets nothing', async () => {
    const { url, arrived } = await startMailServer();
    await expect(sendTo(url)).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
    expect(arrived).toEqual([]);
  });

  it('with a certificate that nobody signed sends nothing, also when TLS is not required', async () => {
    const { url, arrived } = await startMailServer({
      disabledCommands: [],
      ...createCertificate('IP:127.0.0.1'),
    });
    for (const address of [url, `${url}?requireTLS=false`]) {
      await expect(sendTo(address)).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
    }
    expect(arrived).toEqual([]);
    await sendTo(`${url}?ignoreTLS=true`);
    expect(arrived).toHaveLength(1);
  });

  it('with a certificate of an authority that is trusted sends over TLS', async () => {
    const { key, cert } = createCertificate('IP:127.0.0.1');
    let secure: boolean | undefined;
    const { url, arrived } = await startMailServer({
      disabledCommands: [],
      key,
      cert,
      onMailFrom: (_address, session, done) => {
        ({ secure } = session);
        done();
      },
    });
    await sendWith(url, { ca: cert });
    expect([arrived.length, secure]).toEqual([1, true]);
  });

  it('with a certificate for another address sends nothing', async () => {
    const { key, cert } = createCertificate('DNS:elders.test');
    const { url, arrived } = await startMailServer({ disabledCommands: [], key, cert });
    await expect(sendWith(url, { ca: cert })).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
    expect(arrived).toEqual([]);
  });
});

describe('a signature (DKIM)', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const dkim = { domein: 'loket.test', selector: 'loket2026', sleutel: privateKey };

  it('is right for what arrives, and covers who, what and to whom', async () => {
    const { url, arrived } = await startMailServer();
    await createMailSender({
      smtpUrl: `${url}?requireTLS=false`,
      postDir: '/nergens',
      afzender: AFZENDER,
      dkim,
    })(brief);
    const { source } = arrived[0]!;
    const { tags, body, headers } = verifyDkim(source, publicKey);
    expect({ body, headers }).toEqual({ body: true, headers: true });
    expect(tags).toMatchObject({ a: 'rsa-sha256', c: 'relaxed/relaxed', d: 'loket.test', s: 'loket2026' });
    expect(tags.h!.toLowerCase().split(':')).toEqual(
      expect.arrayContaining(['from', 'reply-to', 'subject', 'date', 'to', 'message-id', 'content-type']),
    );
    expect(verifyDkim(source.replace('Subject: Aanvraag', 'Subject: Andervraag'), publicKey).headers).toBe(
      false,
    );
    expect(verifyDkim(source.replace('laatste', 'eerste'), publicKey).body).toBe(false);
  });

  it('is not there without a key', async () => {
    const { url, arrived } = await startMailServer();
    await sendTo(`${url}?requireTLS=false`);
    expect(arrived[0]!.source).not.toMatch(/^DKIM-Signature:/im);
  });
});

describe('a mail server that refuses', () => {
  const refuse = (responseCode: number): Error =>
    Object.assign(new Error('zoe@voorbeeld.test bestaat niet'), { responseCode });
  const onRcpt = (code: number): SMTPServerOptions => ({ onRcptTo: (_a, _s, done) => done(refuse(code)) });
  const onData = (code: number): SMTPServerOptions => ({
    onData: (stream, _s, done) => void stream.resume().on('end', () => done(refuse(code))),
  });
  const onMail = (code: number): SMTPServerOptions => ({ onMailFrom: (_a, _s, done) => done(refuse(code)) });
  const onConnect = (code: number): SMTPServerOptions => ({ onConnect: (_s, done) => done(refuse(code)) });
  const parked = 'is parked at once';
  const later = 'is tried again';

  it.each([
    ['421 at the start', onConnect(421), later, '421'],
    ['554 at the start', onConnect(554), later, '554'],
    ['421 on the sender', onMail(421), later, '421 MAIL FROM'],
    ['553 on the sender', onMail(553), later, 'EENVELOPE 553 MAIL FROM'],
    ['421 on the recipient', onRcpt(421), later, '421'],
    ['450 on the recipient', onRcpt(450), later, 'EENVELOPE 450 RCPT TO'],
    ['451 on the recipient', onRcpt(451), later, 'EENVELOPE 451 RCPT TO'],
    ['550 on the recipient', onRcpt(550), parked, 'EENVELOPE 550 RCPT TO'],
    ['421 on the content', onData(421), later, '421 DATA'],
    ['450 on the content', onData(450), later, 'EMESSAGE 450 DATA'],
    ['451 on the content', onData(451), later, 'EMESSAGE 451 DATA'],
    ['550 on the content', onData(550), parked, 'EMESSAGE 550 DATA'],
    ['554 on the content', onData(554), parked, 'EMESSAGE 554 DATA'],
  ])('with %s is parked or tried again, and the log has no address', async (_, options, what, code) => {
    const { url } = await startMailServer(options);
    const fault = await sendTo(`${url}?requireTLS=false`).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: 'MailFout', blijvend: what === parked });
    expect(String(fault)).toContain(code);
    expect(String(fault)).not.toMatch(/zoe|@/);
  });
});

describe('a mail server that is not there, or stops halfway, is tried again', () => {
  it('when nobody listens', async () => {
    const fault = sendTo(`${await findClosedPort()}?requireTLS=false`);
    await expect(fault).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
  });

  it('when it never says a word', async () => {
    const url = await startRawServer(() => {});
    await expect(sendWith(url, { times: SHORT })).rejects.toMatchObject({
      name: 'MailFout',
      blijvend: false,
      message: expect.stringContaining('ETIMEDOUT'),
    });
  });

  it('when it hangs up at once', async () => {
    const url = await startRawServer((socket) => socket.end());
    await expect(sendTo(url)).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
  });

  it('when it has the whole mail and never answers; the next attempt has the same Message-ID', async () => {
    const sources: string[] = [];
    const { url } = await startMailServer({
      onData: (stream) => {
        let source = '';
        stream.on('data', (chunk: Buffer) => (source += chunk.toString()));
        stream.on('end', () => sources.push(source));
      },
    });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(sendWith(`${url}?requireTLS=false`, { times: SHORT })).rejects.toMatchObject({
        name: 'MailFout',
        blijvend: false,
      });
    }
    expect(sources.map((source) => /^Message-ID: (.*)\r$/m.exec(source)?.[1])).toEqual([
      brief.messageId,
      brief.messageId,
    ]);
  });

  it('when it keeps talking without an end', async () => {
    const url = await startRawServer((socket) => {
      const talk = setInterval(() => socket.write('220-wacht\r\n'), 50);
      socket.on('close', () => clearInterval(talk));
    });
    const times = { ...SHORT, greeting: 60_000, silence: 60_000, attempt: 500 };
    await expect(sendWith(url, { times })).rejects.toMatchObject({
      message: 'ETIMEDOUT DEADLINE',
      blijvend: false,
    });
  });

  it('when it breaks off in the middle of the mail', async () => {
    const url = await startRawServer(async (socket) => {
      socket.write('220 mail.test\r\n');
      for (const answer of ['250 mail.test', '250 OK', '250 OK', '354 Ga door']) {
        await once(socket, 'data');
        socket.write(`${answer}\r\n`);
      }
      await once(socket, 'data');
      socket.destroy();
    });
    const fault = sendTo(`${url}?requireTLS=false`);
    await expect(fault).rejects.toMatchObject({ name: 'MailFout', blijvend: false });
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
    expect([mail.subject, mail.text, mail.html, mail.messageId]).toEqual([
      brief.onderwerp,
      brief.tekst,
      brief.html,
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
