import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/server/http/config.ts';
import { SLEUTEL } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';

describe('the settings', () => {
  it('work without any', () => {
    expect(readConfig({})).toEqual({
      port: 4321,
      host: '127.0.0.1',
      siteUrl: 'http://localhost:4321',
      allowedHosts: new Set(['localhost', '127.0.0.1', '[::1]']),
      behindProxy: false,
      smtpUrl: undefined,
      afzender: 'leerwerkloket@localhost',
      dkim: undefined,
      beheerMail: undefined,
      formulierSleutel: undefined,
      minsteSeconden: 3,
      limieten: { perAdres: 30, perAfzender: 5 },
      varDir: resolve('var'),
      postDir: resolve('var/post'),
      databaseFile: resolve('var/aanvragen.sqlite'),
      databaseUrl: undefined,
      distDir: resolve('dist'),
      sitesDir: resolve('var/sites'),
      logRequests: true,
    });
  });

  it('follow the address of the site', () => {
    const { siteUrl, afzender, allowedHosts } = readConfig({
      SITE_URL: 'https://Loket.test/',
      TOEGESTANE_HOSTS: 'Twente.loket.test, [fd00::1]',
    });
    expect([siteUrl, afzender]).toEqual(['https://loket.test', 'leerwerkloket@loket.test']);
    expect([...allowedHosts]).toEqual([
      'loket.test',
      'localhost',
      '127.0.0.1',
      '[::1]',
      'twente.loket.test',
      '[fd00::1]',
    ]);
  });

  it.each([
    [{ PORT: 'x' }, 'PORT is "x". Kies een getal van 1 tot en met 65535, zoals 4321.'],
    [{ PORT: '70000' }, 'PORT is "70000". Kies een getal van 1 tot en met 65535, zoals 4321.'],
    [
      { SITE_URL: 'loket.nl' },
      'SITE_URL is "loket.nl". Schrijf alleen het adres van de site, zoals https://leerwerkloket.nl.',
    ],
    [
      { SITE_URL: 'https://x.nl/map/' },
      'SITE_URL is "https://x.nl/map/". Schrijf alleen het adres van de site, zoals https://leerwerkloket.nl.',
    ],
    [
      { MAIL_AFZENDER: 'a@x.nl, b@y.nl' },
      'MAIL_AFZENDER is geen e-mailadres. Schrijf één adres, zoals leerwerkloket@voorbeeld.nl.',
    ],
    [
      { TOEGESTANE_HOSTS: 'https://x.nl' },
      'TOEGESTANE_HOSTS bevat "https://x.nl". Schrijf namen zonder https:// en zonder poort, met een komma ertussen.',
    ],
    [{ ACHTER_PROXY: 'ja' }, 'ACHTER_PROXY is "ja". Kies 1 (aan) of 0 (uit).'],
    [
      { SMTP_URL: 'mail.x.nl' },
      'SMTP_URL is geen adres van een mailserver. Schrijf een adres als smtp://gebruiker:wachtwoord@mail.voorbeeld.nl:587',
    ],
    [
      { BEHEER_MAIL: 'Beheer <a@x.nl>' },
      'BEHEER_MAIL is geen e-mailadres. Schrijf één adres, zoals beheer@voorbeeld.nl.',
    ],
    [
      { FORMULIER_MINSTE_SECONDEN: '-1' },
      'FORMULIER_MINSTE_SECONDEN is "-1". Kies een getal van 0 tot en met 600, zoals 3.',
    ],
    [
      { LIMIET_PER_ADRES: '0' },
      'LIMIET_PER_ADRES is "0". Kies een getal van 1 tot en met 1000000, zoals 30.',
    ],
    [
      { LIMIET_PER_AFZENDER: 'veel' },
      'LIMIET_PER_AFZENDER is "veel". Kies een getal van 1 tot en met 1000000, zoals 5.',
    ],
    [
      { DATABASE_URL: 'postgres://a:b@server/loket' },
      'Met DATABASE_URL is FORMULIER_SLEUTEL nodig: alle processen moeten dezelfde sleutel hebben.',
    ],
    [{ DKIM_DOMEIN: 'x.nl' }, 'Voor DKIM ontbreekt DKIM_SELECTOR en DKIM_SLEUTEL.'],
    [
      { DKIM_DOMEIN: 'x.nl', DKIM_SELECTOR: 'een twee', DKIM_SLEUTEL: '/k' },
      'DKIM_SELECTOR is "een twee". Schrijf alleen een naam, zoals loket2026.',
    ],
    [
      { DKIM_DOMEIN: 'x.nl', DKIM_SELECTOR: 's', DKIM_SLEUTEL: '/nergens/sleutel' },
      'DKIM_SLEUTEL: het bestand /nergens/sleutel kan niet gelezen worden (ENOENT).',
    ],
  ])('%j is refused with a remedy', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  it.each(['mysql://a:geheim@server/loket', 'postgres://a:geheim@server', 'geheim'])(
    'take no other database than PostgreSQL (%s), and repeat no password',
    (url) => {
      const read = () => readConfig({ DATABASE_URL: url, FORMULIER_SLEUTEL: SLEUTEL });
      expect(read).toThrow('DATABASE_URL is geen adres van een PostgreSQL-database.');
      expect(read).not.toThrow('geheim');
    },
  );

  it.each(['postgres://a:b@server:5432/loket', 'postgresql://server/loket'])('take %s', (url) => {
    expect(readConfig({ DATABASE_URL: url, FORMULIER_SLEUTEL: SLEUTEL }).databaseUrl).toBe(url);
  });
});

describe('the key of DKIM', () => {
  const write = (text: string): Record<string, string> => {
    const file = join(tempFolder(), 'dkim.pem');
    writeFileSync(file, text);
    return { DKIM_DOMEIN: 'loket.test', DKIM_SELECTOR: 'loket2026', DKIM_SLEUTEL: file };
  };
  const pem = (type: 'rsa' | 'ed25519'): string =>
    (type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ed25519')
    ).privateKey
      .export({ type: 'pkcs8', format: 'pem' })
      .toString();

  it('is read from its file', () => {
    const sleutel = pem('rsa');
    expect(readConfig(write(sleutel)).dkim).toEqual({ domein: 'loket.test', selector: 'loket2026', sleutel });
  });

  it.each([
    ['no key at all', 'GEHEIME TEKST'],
    ['half a key', pem('rsa').slice(0, 300)],
    ['a key of another kind', pem('ed25519')],
  ])('is refused when the file holds %s, without repeating it', (_, text) => {
    const read = () => readConfig(write(text));
    expect(read).toThrow('staat geen bruikbare geheime RSA-sleutel');
    expect(read).not.toThrow(text.slice(0, 60));
  });
});
