import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Gedrag, MailServer } from '../mail-server.ts';
import { lastLine, withProef } from '../proef.ts';
import type { Proef } from '../proef.ts';
import type { SiteProcess } from '../site-process.ts';
import type { Storing } from './storing.ts';

/** Longer than the longest time-out for one mail, times the mails of one lane. */
const ATTEMPTS_WITHIN = 150_000;

const answers = (code: 421 | 450 | 451 | 550 | 554, op: 'verbinding' | 'RCPT' | 'DATA'): Storing =>
  mailFault(`SMTP ${code}`, `${code} bij ${op}`, 20, code < 500 ? 'opnieuw' : 'geparkeerd', (mail) =>
    behave(mail, { soort: 'antwoordt', code, op }),
  );

/** A mail server that does not do its work, and is healthy again later. */
export const MAILSERVER: Storing[] = [
  mailFault('SMTP weigert', 'niemand luistert op de poort', 20, 'opnieuw', (mail) => mail.stop()),
  answers(421, 'verbinding'),
  answers(450, 'RCPT'),
  answers(451, 'DATA'),
  answers(550, 'RCPT'),
  answers(554, 'DATA'),
  mailFault('SMTP hangt bij verbinden', 'geen groet, tot de tijd om is', 4, 'opnieuw', (mail) =>
    behave(mail, { soort: 'hangt', op: 'verbinding' }),
  ),
  mailFault('SMTP hangt na DATA', 'de mail is binnen, het antwoord komt niet', 2, 'opnieuw', (mail) =>
    behave(mail, { soort: 'hangt', op: 'DATA' }),
  ),
  {
    ...mailFault('SMTP vals certificaat', 'TLS met een certificaat dat niemand kent', 20, 'opnieuw', () =>
      Promise.resolve(),
    ),
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        const good = makeCertificate(proef.folder, 'goed');
        const bad = makeCertificate(proef.folder, 'vals');
        proef.env.SMTP_URL = `smtp://localhost:${proef.mail.port}`;
        proef.env.NODE_EXTRA_CA_CERTS = good.file;
        const withTls = async (tls: { key: Buffer; cert: Buffer }): Promise<void> => {
          await proef.mail.stop();
          await proef.mail.start({ ...tls, disabledCommands: [] });
        };
        await withTls(bad);
        await attemptAll(proef, keren, 'opnieuw');
        if (proef.mail.aangekomen.length > 0)
          proef.fouten.add('een mail ging naar een server die niemand kent');
        await withTls(good);
      }),
  },
];

function mailFault(
  naam: string,
  uitleg: string,
  keren: number,
  staat: 'opnieuw' | 'geparkeerd',
  breakIt: (mail: MailServer) => Promise<void>,
): Storing {
  return {
    naam,
    uitleg,
    keren,
    run: (times, bescherming) =>
      withProef(bescherming, async (proef) => {
        await breakIt(proef.mail);
        await attemptAll(proef, times, staat);
        // Listening again is part of every recovery; where it never stopped this changes nothing.
        await proef.mail.stop();
        await proef.mail.start();
      }),
  };
}

function behave(mail: MailServer, gedrag: Gedrag): Promise<void> {
  mail.gedrag = gedrag;
  return Promise.resolve();
}

/** Accepts requests, and waits until each of their mails was tried and ended as it must. */
async function attemptAll(proef: Proef, aantal: number, staat: 'opnieuw' | 'geparkeerd'): Promise<void> {
  const site = await proef.start();
  for (let visitor = 0; visitor < aantal; visitor++) proef.bezoekers.create();
  if (!(await proef.bezoekers.sendAgain(site.port)))
    proef.fouten.add('zonder mailserver werd een aanvraag niet aangenomen');
  const until = Date.now() + ATTEMPTS_WITHIN;
  while (countEnded(site).size < 2 * aantal && Date.now() < until) await pause(50);
  const states = new Set(countEnded(site).values());
  if (states.size !== 1 || !states.has(staat))
    proef.fouten.add(
      `mails zijn na de poging ${[...states].join(' en ') || 'niet geprobeerd'}, niet ${staat}`,
    );
  const code = await site.end('SIGTERM');
  if (code !== 0) proef.fouten.add(`code ${code} na SIGTERM: ${lastLine(site)}`);
}

/** The mails to the desk and to visitors that the log says were tried, with how the last attempt ended. */
function countEnded(site: SiteProcess): Map<string, string> {
  const ended = new Map<string, string>();
  for (const line of site.output().split('\n')) {
    if (!line.startsWith('{')) continue;
    const { referentie, aan, staat } = JSON.parse(line) as Record<string, string>;
    if (referentie && (aan === 'loket' || aan === 'bevestiging') && staat)
      ended.set(`${referentie} ${aan}`, staat);
  }
  return ended;
}

function makeCertificate(folder: string, naam: string): { file: string; key: Buffer; cert: Buffer } {
  const key = join(folder, `${naam}.key`);
  const file = join(folder, `${naam}.crt`);
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  try {
    execFileSync('openssl', [...args, ...subject, '-keyout', key, '-out', file], { stdio: 'ignore' });
  } catch (error) {
    throw new Error('openssl ontbreekt of werkt niet. Installeer het met: sudo apt-get install openssl', {
      cause: error,
    });
  }
  return { file, key: readFileSync(key), cert: readFileSync(file) };
}
