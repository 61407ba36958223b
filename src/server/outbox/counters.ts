import { monthOf } from './storage-counts.ts';
import type { OutboxStorage } from './storage.ts';
import type { Telling } from './telling.ts';

export interface Counters {
  count(regio: string, wat: 'begonnen' | 'fout', detail?: string): void;
  /** Writes down what was counted; keeps it for the next time when the storage does not answer. */
  flush(): Promise<void>;
}

/** Forms and fields there are; more than a few are a program that makes them up. */
const MOST_DETAILS = 60;

/** Counts in memory what happens far more often than it is worth a write. Only known regio's and names of fields. */
export function createCounters(input: {
  storage: Pick<OutboxStorage, 'addTellingen'>;
  /** Whether a slug is that of a regio, now. */
  isRegio(slug: string): boolean;
  now(): number;
}): Counters {
  const { storage, now, isRegio } = input;
  const details = new Set<string>();
  let counts = new Map<string, Telling>();
  const add = (telling: Telling): void => {
    const key = JSON.stringify([telling.maand, telling.regio, telling.soort, telling.detail]);
    const earlier = counts.get(key);
    if (earlier) earlier.aantal += telling.aantal;
    else counts.set(key, { ...telling });
  };
  return {
    count: (regio, soort, detail = '') => {
      if (!isRegio(regio) || !/^[a-z-]{0,30}$/i.test(detail)) return;
      if (!details.has(detail) && details.size >= MOST_DETAILS) return;
      details.add(detail);
      add({ maand: monthOf(now()), regio, soort, detail, aantal: 1 });
    },
    flush: async () => {
      const taken = [...counts.values()];
      if (taken.length === 0) return;
      counts = new Map();
      try {
        await storage.addTellingen(taken);
      } catch (error) {
        // What was counted meanwhile is kept, too.
        taken.forEach(add);
        throw error;
      }
    },
  };
}
