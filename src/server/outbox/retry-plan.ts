const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Shortest and longest wait between two attempts, in milliseconds. */
const SHORTEST = MINUTE;
const LONGEST = 6 * HOUR;
/** A mail is tried for four days: a mail server that is down over a long weekend costs nothing. */
export const GIVE_UP_AFTER = 96 * HOUR;

/**
 * When to try again after a temporary failure, or `undefined` when it has taken too long. The wait doubles each time;
 * up to a fifth is added or taken off, so that many mails do not come back at the same moment.
 */
export function nextAttemptAt(input: {
  attempts: number;
  createdAt: number;
  now: number;
  random: number;
}): number | undefined {
  const { attempts, createdAt, now, random } = input;
  if (now - createdAt >= GIVE_UP_AFTER) return undefined;
  const wait = SHORTEST * 2 ** Math.min(attempts - 1, 20) * (0.8 + 0.4 * random);
  return now + Math.round(Math.min(LONGEST, Math.max(SHORTEST, wait)));
}
