import { describe, expect, it } from 'vitest';
import { describeDesk } from '../../../src/domain/structured-data/describe-desk.ts';
import { writeJsonLd } from '../../../src/domain/structured-data/write-json-ld.ts';
import type { LoketBestand } from '../../../src/schemas/loket.ts';

const SITE = new URL('https://leerwerkloket.example');
const loket: LoketBestand = {
  voorbeeld: false,
  regio: 'twente',
  naam: 'Leerwerkloket Twente',
  merk: 'leerwerkloket',
  mailbox: 'twente@loket.example',
  locaties: [],
  talen: ['nederlands'],
  gespreksvormen: ['telefoon'],
  reactie_werkdagen: 5,
  verwerkingsverantwoordelijke: 'Gemeente Voorbeeld',
  bestemmingen: [],
  regels: [],
  gesloten: [],
  redacteuren: [],
  gecontroleerd_op: '2026-11-24',
};
const locatie = { naam: 'Stadhuis', straat: 'Plein 1', postcode: '7511 AB', plaats: 'Enschede', open: [] };
const desk = (fields: Partial<LoketBestand> = {}) =>
  describeDesk(
    { slug: 'twente', naam: 'Twente', gemeenten: ['Almelo'], loket: { ...loket, ...fields } },
    ['Nederlands'],
    SITE,
  );
const text = (fields: Partial<LoketBestand> = {}) => JSON.stringify(desk(fields));

describe('a desk for search engines', () => {
  it('is a free public service of its regio, with a form to ask for it', () => {
    expect(desk()).toEqual({
      '@type': 'GovernmentService',
      '@id': 'https://leerwerkloket.example/regio/twente/#loket',
      name: 'Leerwerkloket Twente',
      serviceType: 'Advies over leren en werk',
      url: 'https://leerwerkloket.example/regio/twente/',
      provider: {
        '@type': 'Organization',
        name: 'Leerwerkloket Twente',
        url: 'https://leerwerkloket.example/regio/twente/',
      },
      areaServed: [
        { '@type': 'AdministrativeArea', name: 'Twente' },
        { '@type': 'AdministrativeArea', name: 'Almelo' },
      ],
      offers: { '@type': 'Offer', price: 0, priceCurrency: 'EUR' },
      availableChannel: [
        {
          '@type': 'ServiceChannel',
          serviceUrl: 'https://leerwerkloket.example/regio/twente/afspraak/',
          availableLanguage: ['Nederlands'],
        },
      ],
    });
  });

  it('is not told at all while it is an example', () => {
    expect(desk({ voorbeeld: true, telefoon: '053 123 45 67', locaties: [locatie] })).toBeUndefined();
  });

  it('has the phone number, the address and the hours that are known', () => {
    const known = text({
      telefoon: '053 123 45 67',
      locaties: [{ ...locatie, open: ['maandag 9 tot 17 uur'] }],
    });
    expect(known).toContain('"telephone":"053 123 45 67"');
    expect(known).toContain('"postalCode":"7511 AB"');
    expect(known).toContain('"opens":"09:00","closes":"17:00"');
  });

  it('has an address without hours when these are not understood', () => {
    const known = text({ locaties: [{ ...locatie, open: ['op afspraak'] }] });
    expect(known).toContain('"addressLocality":"Enschede"');
    expect(known).not.toContain('openingHours');
  });

  it('never gives away the mailbox', () => {
    expect(text({ telefoon: '053 123 45 67', locaties: [locatie] })).not.toContain('@loket.example');
  });
});

describe('data in a page', () => {
  it('cannot end the script that it stands in', () => {
    const written = writeJsonLd([desk({ naam: 'Loket </script><script>alert(1)</script>' })!]);
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toMatchObject({ name: 'Loket </script><script>alert(1)</script>' });
  });

  it('is one thing, or a graph of things, of schema.org', () => {
    const one = { '@type': 'Organization', name: 'Een' } as const;
    expect(JSON.parse(writeJsonLd([one]))).toEqual({ '@context': 'https://schema.org', ...one });
    expect(JSON.parse(writeJsonLd([one, one]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [one, one],
    });
  });
});
