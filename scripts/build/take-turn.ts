import { setTimeout as pause } from 'node:timers/promises';
import { takeSlot } from '../../src/server/sites/slot.ts';
import { say } from '../machine/say.mjs';

/** Longest wait for another build, in milliseconds; a whole build takes a minute or two. */
const PATIENCE = 15 * 60_000;

/**
 * Waits until no other build runs in this folder: they share Astro's own working files.
 * @returns lets the next one begin
 * @throws when the other build does not end
 */
export async function takeTurn(file: string): Promise<() => void> {
  const until = Date.now() + PATIENCE;
  let free = takeSlot(file);
  if (!free) say('▸ Er loopt al een bouw. Wachten tot die klaar is …');
  while (!free) {
    if (Date.now() > until)
      throw new Error('Een andere bouw duurt te lang. Stop dat programma en probeer het opnieuw.');
    await pause(500);
    free = takeSlot(file);
  }
  return free;
}
