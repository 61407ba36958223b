import type { APIRoute } from 'astro';
import { siteData } from '../../site-data.ts';

/** Where to report a weakness of this site (RFC 9116). Valid for 360 days from the build: less than a year, as it must be. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(siteData().vandaag);
  expires.setUTCDate(expires.getUTCDate() + 360);
  const lines = [
    ...findContact(),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('/.well-known/security.txt', site)}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};

function findContact(): string[] {
  const contact = process.env.BEVEILIGING_CONTACT;
  if (contact) {
    if (/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(contact)) return [`Contact: ${contact}`];
    throw new Error(
      `BEVEILIGING_CONTACT is ${JSON.stringify(contact)}. Schrijf mailto: met een e-mailadres, of een adres met https.`,
    );
  }
  if (process.env.PRODUCTIE === '1')
    throw new Error(
      'BEVEILIGING_CONTACT ontbreekt. Zet daarin waar iemand een lek kan melden, zoals mailto:beveiliging@leerwerkloket.nl.',
    );
  return ['# Voorbeeld: dit adres bestaat niet.', 'Contact: mailto:beveiliging@loket.example'];
}
