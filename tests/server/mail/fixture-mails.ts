import type { Aanvraag } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Brief } from '../../../src/server/mail/brief.ts';
import { writeBrief } from '../../../src/server/mail/write-brief.ts';
import type { Bericht, BerichtInhoud } from '../../../src/server/outbox/bericht.ts';
import { belMij, gegevens, gesprek, SLEUTEL, werkgever } from '../fixture-gegevens.ts';

export const ACCEPTED = Date.UTC(2026, 10, 4, 9, 15, 30);
export const REFERENCE = 'K7RM2XWA';
export const SITE = 'https://loket.test';

/** The mail with this content, one second after it was queued. */
export function write(inhoud: BerichtInhoud, change: Partial<Bericht> = {}): Brief {
  const bericht: Bericht = {
    id: 1,
    referentie: inhoud.soort === 'storing' ? '' : REFERENCE,
    recipient: 'aan@x.test',
    messageId: `<${REFERENCE}.${inhoud.soort}@loket.test>`,
    attempts: 1,
    leaseUntil: 0,
    createdAt: ACCEPTED,
    ontvangenOp: ACCEPTED,
    inhoud,
    ...change,
  };
  return writeBrief(bericht, gegevens, { siteUrl: SITE, sleutel: SLEUTEL, now: ACCEPTED + 1000 });
}
export const toDesk = (aanvraag: Aanvraag): Brief => write({ soort: 'loket', aanvraag });
export const toVisitor = (aanvraag: Aanvraag): Brief => write({ soort: 'bevestiging', aanvraag });

/** Somebody of 26 whose request goes to another desk of the regio. */
export const young: Aanvraag = { ...gesprek, bestemming: 'jongerenloket', leeftijd: '0-26', opSchool: false };

/** Every kind of mail, and the desk's in its variants. */
export const KINDS: [naam: string, inhoud: BerichtInhoud][] = [
  ['loket', { soort: 'loket', aanvraag: gesprek }],
  ['loket-bel-mij', { soort: 'loket', aanvraag: belMij }],
  ['loket-werkgever', { soort: 'loket', aanvraag: werkgever }],
  [
    'loket-jongerenloket',
    { soort: 'loket', aanvraag: { ...young, verwezenDoor: 'school', vervolg: '2026-11', tolk: true } },
  ],
  ['loket-aanvulling', { soort: 'loket', aanvraag: { ...gesprek, aanvullingOp: 'ABCDEFGH' } }],
  ['loket-vervolg', { soort: 'loket', aanvraag: { ...belMij, vervolgOp: 'ABCDEFGH' } }],
  ['bevestiging', { soort: 'bevestiging', aanvraag: gesprek }],
  ['bevestiging-jongerenloket', { soort: 'bevestiging', aanvraag: young }],
  ['bevestiging-werkgever', { soort: 'bevestiging', aanvraag: werkgever }],
  ['herinnering', { soort: 'herinnering', aanvraag: young }],
  ['herinnering-reserve', { soort: 'herinnering-reserve', aanvraag: gesprek }],
  ['ingetrokken', { soort: 'ingetrokken', regio: 'twente', bestemming: 'jongerenloket' }],
  ['verwijzing', { soort: 'verwijzing', regio: 'twente', verwijzer: 'gemeente', ouder: false }],
  ['verwijzing-ouder', { soort: 'verwijzing', regio: 'drenthe', verwijzer: 'school', ouder: true }],
  ['verwijzer-ontvangen', { soort: 'verwijzer-ontvangen', regio: 'twente' }],
  ['vervolg', { soort: 'vervolg', regio: 'drenthe', taal: 'nl' }],
  [
    'melding',
    {
      soort: 'melding',
      melding: {
        pagina: '/regio/twente/scholing/',
        regio: 'twente',
        tekst: 'De school in Almelo is dicht.\nZij geven deze cursus niet meer.',
        email: 'zoe@voorbeeld.test',
      },
    },
  ],
  [
    'melding-landelijk',
    { soort: 'melding', melding: { pagina: '/regelingen/slim/', tekst: 'Het bedrag is veranderd.' } },
  ],
  [
    'stand',
    {
      soort: 'stand',
      mail: {
        regio: 'twente',
        naam: 'Leerwerkloket Twente',
        maand: '2026-11',
        regels: ['12 scholingen: nog nooit nagekeken', 'Leerwerkloket Twente (loket): 12 dagen over tijd'],
        meer: 3,
      },
    },
  ],
  [
    'stand-landelijk',
    {
      soort: 'stand',
      mail: {
        naam: 'Landelijke redactie',
        maand: '2026-12',
        regels: ['SLIM (regeling): vandaag aan de beurt'],
        meer: 0,
      },
    },
  ],
  [
    'storing-geparkeerd',
    {
      soort: 'storing',
      melding: { wat: 'geparkeerd', referentie: REFERENCE, aan: 'loket', fout: 'EENVELOPE 550 RCPT TO' },
    },
  ],
  [
    'storing-bewaartermijn',
    {
      soort: 'storing',
      melding: { wat: 'bewaartermijn', dagen: 80, aantal: 2, referenties: [REFERENCE, 'ABCDEFGH'] },
    },
  ],
];
