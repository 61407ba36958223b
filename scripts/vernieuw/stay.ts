import { setTimeout as pause } from 'node:timers/promises';
import type { Renewed } from './renew.ts';

/** Between two looks at the git host, in milliseconds. */
export const EVERY = 60_000;

/**
 * Renews again and again until it is stopped. Each look finds out by itself whether there is a need: something was
 * accepted, or midnight passed in the Netherlands. So there is no time to reckon, and none that a change of the clock
 * could skip or repeat.
 * @param look renews when there is a need; what it throws is told once, not every minute
 */
export async function stay(
  look: () => Promise<Renewed>,
  tell: (line: string) => void,
  signal: AbortSignal,
  every = EVERY,
): Promise<void> {
  let told: string | undefined;
  while (!signal.aborted) {
    try {
      await look();
      told = undefined;
    } catch (error) {
      const { message } = error as Error;
      if (message !== told) tell(message);
      told = message;
    }
    await pause(every, undefined, { signal }).catch(() => {});
  }
}
