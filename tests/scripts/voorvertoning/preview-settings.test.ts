import { describe, expect, it } from 'vitest';
import { folderOf, previewSettings } from '../../../scripts/voorvertoning/preview-settings.ts';

const content = { naam: 'redactie/twente', inhoud: '/inhoud', folder: '/var/voorvertoning/redactie-twente' };

describe('the settings of a preview', () => {
  it('take nothing of the real site', () => {
    const real = {
      PATH: '/usr/bin',
      SMTP_URL: 'smtp://mail.example',
      BEHEER_MAIL: 'beheer@loket.example',
      DATABASE_URL: 'postgres://db.example/loket',
      FORMULIER_SLEUTEL: 'geheim',
      SITE_URL: 'https://leerwerkloket.example',
      PORT: '4321',
      HOST: '0.0.0.0',
    };
    expect(previewSettings(real, content)).toEqual({
      PATH: '/usr/bin',
      HOST: '127.0.0.1',
      PORT: '4322',
      SITE_URL: 'http://localhost:4322',
      INHOUD: '/inhoud',
      DIST_DIR: '/var/voorvertoning/redactie-twente/dist',
      SITES_DIR: '/var/voorvertoning/redactie-twente/sites',
      VAR_DIR: '/var/voorvertoning/redactie-twente/var',
      VOORVERTONING: 'redactie/twente',
    });
  });

  it('have an address of their own behind a web server', () => {
    const env = { VOORVERTONING_URL: 'https://proef.loket.example', VOORVERTONING_PORT: '5000' };
    expect(previewSettings(env, content)).toMatchObject({
      SITE_URL: 'https://proef.loket.example',
      PORT: '5000',
      HOST: '127.0.0.1',
      ACHTER_PROXY: '1',
    });
  });

  it.each([
    ['redactie/twente', 'redactie-twente'],
    ['../../etc', 'etc'],
    ['Ünïcode', 'n-code'],
    ['///', 'map'],
  ])('put %s in the folder %s', (naam, folder) => {
    expect(folderOf(naam)).toBe(folder);
  });
});
