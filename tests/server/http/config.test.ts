import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/server/http/config.ts';

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
      formulierSleutel: undefined,
      varDir: resolve('var'),
      postDir: resolve('var/post'),
      databaseFile: resolve('var/aanvragen.sqlite'),
      distDir: resolve('dist'),
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
  ])('%j is refused with a remedy', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});
