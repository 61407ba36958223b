import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { OutboxStorage } from '../../src/server/outbox/storage.ts';

/**
 * Protections that can be switched off, one at a time, to see that the counters then find what is lost or doubled.
 * Not among them: `synchronous = FULL`. What a process wrote survives its own `kill -9`; only a power cut shows that.
 */
const BESCHERMINGEN = {
  /** The visitor hears "aanvaard" before the request is stored. */
  'eerst-vastleggen': (storage) => ({
    ...storage,
    addAanvraag: async (nieuw, now) => {
      void pause(50).then(() => storage.addAanvraag(nieuw, now));
      return { uitkomst: 'nieuw' };
    },
  }),
  /** A form that is sent again is a new request. */
  'token-eenmalig': (storage) => ({
    ...storage,
    addAanvraag: (nieuw, now) => storage.addAanvraag({ ...nieuw, tokenId: randomUUID() }, now),
  }),
  /** A mail counts as delivered when it is taken from the queue. */
  'eerst-bezorgen': (storage) => ({
    ...storage,
    claimBericht: async (now, leaseUntil) => {
      const bericht = await storage.claimBericht(now, leaseUntil);
      if (bericht) await storage.markBezorgd(bericht, now);
      return bericht;
    },
  }),
  /** A lease never ends, and no sweeper shortens it: who was killed keeps the mail. */
  overname: (storage) => ({
    ...storage,
    sweep: async () => ({}),
    claimBericht: (now) => storage.claimBericht(now, Number.MAX_SAFE_INTEGER),
  }),
  /** Every attempt has an id of its own. */
  'vaste-message-id': (storage) => ({
    ...storage,
    claimBericht: async (now, leaseUntil) => {
      const bericht = await storage.claimBericht(now, leaseUntil);
      return bericht && { ...bericht, messageId: bericht.messageId.replace('@', `.${bericht.attempts}@`) };
    },
  }),
  /** A mail that failed for now is not tried again. */
  'opnieuw-proberen': (storage) => ({
    ...storage,
    markOpnieuw: (bericht) => storage.markBezorgd(bericht, bericht.createdAt),
  }),
  /** A mail that was refused for good disappears from the queue. */
  parkeren: (storage) => ({
    ...storage,
    markGeparkeerd: (bericht, _fout, _alarm, now) => storage.markBezorgd(bericht, now),
  }),
} satisfies Record<string, (storage: OutboxStorage) => OutboxStorage>;

export type Bescherming = keyof typeof BESCHERMINGEN;

export function isBescherming(naam: string): naam is Bescherming {
  return Object.hasOwn(BESCHERMINGEN, naam);
}

/** The same storage without one of its protections. */
export function zonder(bescherming: Bescherming, storage: OutboxStorage): OutboxStorage {
  return BESCHERMINGEN[bescherming](storage);
}
