import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Toelating } from '../../domain/afspraak/balie.ts';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

export interface Limits {
  /** Counts one sending, and tells whether it may go on. */
  admit(afzender: string, contact?: string): Promise<Toelating>;
}

/**
 * Limits on how often somebody may send: per network address in ten minutes, per contact in a day. They live in the
 * memory of this process only. Keys are fingerprints with a secret that dies with it: no address is kept.
 */
export function createLimits(limits: { perAdres: number; perAfzender: number }): Limits {
  const secret = randomBytes(32);
  const keyOf = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const adressen = new RateLimiterMemory({ points: limits.perAdres, duration: 10 * MINUTE });
  const afzenders = new RateLimiterMemory({ points: limits.perAfzender, duration: DAY });
  return {
    admit: async (afzender, contact = '') => {
      const adres = await consume(adressen, keyOf(afzender));
      const plain = normalise(contact);
      return adres.door && plain !== '' ? consume(afzenders, keyOf(plain)) : adres;
    },
  };
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<Toelating> {
  try {
    await limiter.consume(key);
    return { door: true };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    return { door: false, minuten: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) };
  }
}

/** One way of writing for each contact: an e-mail address in small letters, a phone number in figures with its zero. */
function normalise(contact: string): string {
  const text = contact.trim().toLowerCase();
  if (text.includes('@')) return text;
  return text
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+310?/, '0');
}
