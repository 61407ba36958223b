import { join, resolve } from 'node:path';
import { ConfigFout } from '../config-fout.ts';
import { isEmailAddress } from '../../domain/afspraak/email-address.ts';
import { parseSmtpUrl } from '../mail/smtp.ts';

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
  formulierSleutel?: string;
  varDir: string;
  postDir: string;
  databaseFile: string;
  /** Result of the build. */
  distDir: string;
  logRequests: boolean;
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
    formulierSleutel: env.FORMULIER_SLEUTEL || undefined,
    varDir,
    postDir: join(varDir, 'post'),
    databaseFile: join(varDir, 'aanvragen.sqlite'),
    distDir: resolve(env.DIST_DIR || 'dist'),
    logRequests: readSwitch(env, 'LOG_VERZOEKEN', true),
  };
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
