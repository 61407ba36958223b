import type { LoketGegevens } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Bestemming, Regel, Voorwaarde } from '../../../src/domain/afspraak/bestemming.ts';

/** A rule; who it sends to says what it is. */
export function regel(wanneer: Voorwaarde, naar: string): Regel {
  return { wanneer, naar, bron: 'Proef, 2026', bevestigd: true };
}

export const jongerenloket: Bestemming = {
  id: 'jongerenloket',
  soort: 'jongerenloket',
  naam: 'Jongerenloket Proef',
  mailbox: 'jongeren@proef.example',
};
export const rmc: Bestemming = {
  id: 'rmc',
  soort: 'rmc',
  naam: 'RMC Proef',
  mailbox: 'rmc@proef.example',
  telefoon: '0111 222333',
  reactieWerkdagen: 2,
  verwerkingsverantwoordelijke: 'Gemeente RMC',
};

export function loket(changes: Partial<LoketGegevens> = {}): LoketGegevens {
  return {
    regio: 'twente',
    regioNaam: 'Twente',
    naam: 'Leerwerkloket Proef',
    merk: 'leerwerkloket',
    mailbox: 'loket@proef.example',
    reserveMailbox: 'reserve@proef.example',
    telefoon: '053 1234567',
    reactieWerkdagen: 5,
    gespreksvormen: ['telefoon'],
    talen: ['nederlands'],
    verwerkingsverantwoordelijke: 'Gemeente Proef',
    privacyContact: 'privacy@proef.example',
    bestemmingen: [jongerenloket, rmc, { id: 'taal', soort: 'taalhuis', naam: 'Taalhuis Proef' }],
    regels: [],
    gesloten: [],
    voorbeeld: true,
    ...changes,
  };
}
