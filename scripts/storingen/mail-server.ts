import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';

/** How the mail server behaves: healthy, or one of the faults. `weigert` is set by `stop()`. */
export type Gedrag =
  | { soort: 'gezond' }
  | { soort: 'antwoordt'; code: 421 | 450 | 451 | 550 | 554; op: 'verbinding' | 'RCPT' | 'DATA' }
  | { soort: 'hangt'; op: 'verbinding' | 'DATA' };

/** A mail whose text the server has in full. */
export interface Aangekomen {
  aan: string[];
  messageId: string;
  /** Address of the visitor: the mail's Reply-To. */
  antwoordAan: string | undefined;
}
export interface MailServer {
  port: number;
  aangekomen: Aangekomen[];
  gedrag: Gedrag;
  /** Longest time between the text of a mail and the answer to it, in milliseconds; drawn anew for each mail. */
  bedenktijd: number;
  /** Resolves when so many mails have arrived in all. */
  reached(aantal: number): Promise<void>;
  /** Stops listening: connections are refused. */
  stop(): Promise<void>;
  /** Listens again, on the same port. */
  start(options?: SMTPServerOptions): Promise<void>;
}

/** A real mail server in this process, on a free port. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  let server: SMTPServer | undefined;
  const waiting: { aantal: number; done: () => void }[] = [];
  const mail: MailServer = {
    port: 0,
    aangekomen: [],
    gedrag: { soort: 'gezond' },
    bedenktijd: 0,
    reached: (aantal) =>
      new Promise((done) => {
        if (mail.aangekomen.length >= aantal) done();
        else waiting.push({ aantal, done });
      }),
    stop: async () => {
      const old = server;
      server = undefined;
      if (old) await new Promise<void>((done) => void old.close(() => done()));
    },
    start: async (changed = options) => {
      server = createSmtpServer(mail, changed, () => {
        for (const { aantal, done } of waiting) if (mail.aangekomen.length >= aantal) done();
      });
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      server.listen(mail.port, '127.0.0.1', () => resolve());
      await promise;
      server.on('error', () => {}); // A client that was killed or hangs up is what this is for.
      mail.port = (server.server.address() as AddressInfo).port;
    },
  };
  await mail.start();
  return mail;
}

function createSmtpServer(mail: MailServer, options: SMTPServerOptions, arrived: () => void): SMTPServer {
  /** The error to answer with at this point, `'zwijg'` to answer nothing at all, or nothing. */
  const judge = (op: 'verbinding' | 'RCPT' | 'DATA'): Error | 'zwijg' | undefined => {
    const { gedrag } = mail;
    if (gedrag.soort === 'gezond' || gedrag.op !== op) return undefined;
    if (gedrag.soort === 'hangt') return 'zwijg';
    return Object.assign(new Error('Nu niet'), { responseCode: gedrag.code });
  };
  const answer = (op: 'verbinding' | 'RCPT', done: (error?: Error) => void): void => {
    const fault = judge(op);
    if (fault !== 'zwijg') done(fault);
  };
  return new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 50,
    disabledCommands: ['STARTTLS'],
    onConnect: (_, done) => answer('verbinding', done),
    onRcptTo: (_address, _session, done) => answer('RCPT', done),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const fault = judge('DATA');
        if (fault instanceof Error) return done(fault);
        // A server that hangs after DATA may have kept the mail: the worst case, so that is what this one does.
        mail.aangekomen.push(
          readHead(
            Buffer.concat(chunks).toString('latin1'),
            session.envelope.rcptTo.map(({ address }) => address),
          ),
        );
        arrived();
        if (fault !== 'zwijg') setTimeout(done, Math.random() * mail.bedenktijd);
      });
    },
    ...options,
  });
}

/** The few lines of the head that tell the mails apart; a long one may go on after a line break. */
function readHead(source: string, aan: string[]): Aangekomen {
  const head = source.slice(0, source.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const field = (naam: string): string | undefined =>
    new RegExp(`^${naam}:(.*)$`, 'im').exec(head)?.[1]?.trim();
  return {
    aan,
    messageId: field('Message-ID') ?? '',
    antwoordAan: /[^\s<>]+@[^\s<>]+/.exec(field('Reply-To') ?? '')?.[0],
  };
}
