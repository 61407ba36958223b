import { join, resolve } from 'node:path';
import { ConfigFout } from '../config-fout.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import { parseSmtpUrl } from '../mail/smtp.ts';
import { readDkim } from './read-dkim.ts';
import type { DkimSetting } from './read-dkim.ts';

/** All settings of the server; docs/beheer.md explains them to the operator. */
export interface Config {
  port: number;
  host: string;
  /** Origin of the public site, without a slash at the end: `https://leerwerkloket.nl`. */
  siteUrl: string;
  /** Host names, without port and in small letters, that this server answers to. */
  allowedHosts: ReadonlySet<string>;
  /** Whether X-Forwarded-Proto and X-Forwarded-Host come from a proxy that we trust. */
  behindProxy: boolean;
  smtpUrl?: string;
  /** Address that mails come from. */
  afzender: string;
  /** Signs every mail, when all of it is set. */
  dkim?: DkimSetting;
  /** Who hears by mail that something needs a person. */
  beheerMail?: string;
  formulierSleutel?: string;
  /** A form that comes back sooner is asked to be sent once more. */
  minsteSeconden: number;
  /** How often one network address (in ten minutes) and one contact (in a day) may send. */
  limieten: { perAdres: number; perAfzender: number };
  varDir: string;
  postDir: string;
  /** Used when there is no `databaseUrl`. */
  databaseFile: string;
  /** A PostgreSQL server that several processes share. */
  databaseUrl?: string;
  /** Result of the build. */
  distDir: string;
  /** Builds that `npm run vernieuw` made, and which of them is public. */
  sitesDir: string;
  logRequests: boolean;
  /** What is shown before it is public; absent on the real site. No form is accepted then. */
  voorvertoning?: string;
}

type Env = Record<string, string | undefined>;

/** @throws ConfigFout when a setting cannot work */
export function readConfig(env: Env): Config {
  const port = readPort(env.PORT || '4321');
  const site = readSiteUrl(env.SITE_URL || `http://localhost:${port}`);
  const varDir = resolve(env.VAR_DIR || 'var');
  const afzender = env.MAIL_AFZENDER || `leerwerkloket@${site.hostname}`;
  if (env.MAIL_AFZENDER && !isEmailAddress(afzender)) {
    throw new ConfigFout(
      'MAIL_AFZENDER is geen e-mailadres. Schrijf één adres, zoals leerwerkloket@voorbeeld.nl.',
    );
  }
  // A mail server that cannot be reached is found out later; a broken address now.
  if (env.SMTP_URL) parseSmtpUrl(env.SMTP_URL);
  if (env.BEHEER_MAIL && !isEmailAddress(env.BEHEER_MAIL))
    throw new ConfigFout('BEHEER_MAIL is geen e-mailadres. Schrijf één adres, zoals beheer@voorbeeld.nl.');
  if (env.DATABASE_URL && !env.FORMULIER_SLEUTEL) {
    throw new ConfigFout(
      'Met DATABASE_URL is FORMULIER_SLEUTEL nodig: alle processen moeten dezelfde sleutel hebben. Maak er een met: openssl rand -base64 32',
    );
  }
  return {
    port,
    host: env.HOST || '127.0.0.1',
    siteUrl: site.origin,
    allowedHosts: new Set([
      site.hostname,
      'localhost',
      '127.0.0.1',
      '[::1]',
      ...readHosts(env.TOEGESTANE_HOSTS ?? ''),
    ]),
    behindProxy: readSwitch(env, 'ACHTER_PROXY', false),
    smtpUrl: env.SMTP_URL || undefined,
    afzender,
    dkim: readDkim(env),
    beheerMail: env.BEHEER_MAIL || undefined,
    formulierSleutel: env.FORMULIER_SLEUTEL || undefined,
    minsteSeconden: readNumber(env, 'FORMULIER_MINSTE_SECONDEN', 3, 0, 600),
    limieten: {
      perAdres: readNumber(env, 'LIMIET_PER_ADRES', 30, 1, 1_000_000),
      perAfzender: readNumber(env, 'LIMIET_PER_AFZENDER', 5, 1, 1_000_000),
    },
    varDir,
    postDir: join(varDir, 'post'),
    databaseFile: join(varDir, 'aanvragen.sqlite'),
    databaseUrl: readDatabaseUrl(env),
    distDir: resolve(env.DIST_DIR || 'dist'),
    sitesDir: resolve(env.SITES_DIR || join(varDir, 'sites')),
    logRequests: readSwitch(env, 'LOG_VERZOEKEN', true),
    ...(env.VOORVERTONING ? { voorvertoning: env.VOORVERTONING } : {}),
  };
}

function readDatabaseUrl(env: Env): string | undefined {
  if (!env.DATABASE_URL) return undefined;
  const url = URL.parse(env.DATABASE_URL);
  // Never repeats the address: it holds a password.
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.pathname.length < 2)
    throw new ConfigFout(
      'DATABASE_URL is geen adres van een PostgreSQL-database. Schrijf een adres als postgres://gebruiker:wachtwoord@server:5432/naam, of laat de instelling weg: dan gebruikt de site een bestand.',
    );
  return env.DATABASE_URL;
}

function readNumber(env: Env, naam: string, standard: number, least: number, most: number): number {
  const text = env[naam] || String(standard);
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new ConfigFout(
    `${naam} is ${JSON.stringify(text)}. Kies een getal van ${least} tot en met ${most}, zoals ${standard}.`,
  );
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigFout(`PORT is ${JSON.stringify(text)}. Kies een getal van 1 tot en met 65535, zoals 4321.`);
}

function readSiteUrl(text: string): URL {
  const url = URL.parse(text);
  const plain =
    url &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username;
  if (plain) return url;
  throw new ConfigFout(
    `SITE_URL is ${JSON.stringify(text)}. Schrijf alleen het adres van de site, zoals https://leerwerkloket.nl.`,
  );
}

function readHosts(text: string): string[] {
  const hosts = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = hosts.find((host) => !/^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(host));
  if (wrong === undefined) return hosts;
  throw new ConfigFout(
    `TOEGESTANE_HOSTS bevat ${JSON.stringify(wrong)}. Schrijf namen zonder https:// en zonder poort, met een komma ertussen.`,
  );
}

function readSwitch(env: Env, naam: string, standard: boolean): boolean {
  const text = env[naam] || (standard ? '1' : '0');
  if (text === '1' || text === '0') return text === '1';
  throw new ConfigFout(`${naam} is ${JSON.stringify(text)}. Kies 1 (aan) of 0 (uit).`);
}
