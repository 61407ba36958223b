import type { Log } from '../log.ts';
import { startRepeat } from './repeat.ts';
import type { Repeat } from './repeat.ts';
import type { OutboxStorage } from './storage.ts';

const EVERY = 60 * 60_000;

export interface SweeperParts {
  storage: OutboxStorage;
  log: Log;
  now(): number;
  /** Called when something was repaired: a mail may be due. */
  onQueued(): void;
}

/** Repairs now and every hour what the state machine cannot reach any more, and says what it found. */
export function startSweeper(parts: SweeperParts): Repeat {
  return startRepeat({ every: EVERY, waar: 'herstel', log: parts.log, work: () => sweep(parts) });
}

/** Repairs once; silent when there was nothing. */
export async function sweep({ storage, log, now, onQueued }: SweeperParts): Promise<void> {
  const { 'zonder-bericht': lost = 0, ...repaired } = await storage.sweep(now());
  // Nobody can repair this by program: it stays in the log until a person looked.
  if (lost > 0) log({ soort: 'fout', waar: 'herstel', fout: 'zonder-bericht', aantal: lost });
  const found = Object.entries(repaired).filter(([, aantal]) => aantal > 0);
  if (found.length === 0) return;
  log({ ...Object.fromEntries(found), soort: 'herstel' });
  onQueued();
}
