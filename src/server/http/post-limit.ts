import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Forms per minute from one network address, at least; a whole library or school may share one. */
const LEAST = 300;
const MINUTE = 60;

/** Counts a form that comes in; gives after how many seconds the sender may try again, or `undefined` to let it in. */
export type PostLimit = (sender: string) => Promise<number | undefined>;

/**
 * A coarse limit that is cheap to check, before a form is read at all. An operator who lets one address send more
 * (LIMIET_PER_ADRES) raises it too. The memory of this process holds fingerprints with a secret that dies with it.
 */
export function createPostLimit(perAdres: number): PostLimit {
  const secret = randomBytes(32);
  const limiter = new RateLimiterMemory({ points: Math.max(LEAST, perAdres), duration: MINUTE });
  return async (sender) => {
    try {
      await limiter.consume(createHmac('sha256', secret).update(sender).digest('base64url'));
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    }
  };
}
