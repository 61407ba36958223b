/** Where the reading is. */
export interface Stand {
  staat: 'stil' | 'leest' | 'pauze';
  /** Number of the sentence that is read, or was when it paused; 0 when silent. */
  zin: number;
}
/** What happens: a press on the one button (read, pause, go on), a sentence that is over, a stop. */
export type Gebeurtenis = 'knop' | 'uitgesproken' | 'stop';

export const STIL: Stand = { staat: 'stil', zin: 0 };

/**
 * The next state. A pause keeps the sentence, which is read again from its start: on Android a real pause is a stop.
 * A sentence that ends while nothing is read (browsers report a cancelled one so) changes nothing.
 * @param aantal sentences on the page
 */
export function stepReading(stand: Stand, gebeurtenis: Gebeurtenis, aantal: number): Stand {
  const { staat, zin } = stand;
  if (gebeurtenis === 'stop') return STIL;
  if (gebeurtenis === 'knop') {
    if (staat === 'leest') return { staat: 'pauze', zin };
    return zin < aantal ? { staat: 'leest', zin } : STIL;
  }
  if (staat !== 'leest') return stand;
  return zin + 1 < aantal ? { staat: 'leest', zin: zin + 1 } : STIL;
}
