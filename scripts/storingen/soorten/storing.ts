import type { Uitslag } from '../proef.ts';
import type { Bescherming } from '../zonder.ts';

/** One row of the table. */
export interface Storing {
  naam: string;
  /** What is done, and with what. */
  uitleg: string;
  /** How often, in a full run. */
  keren: number;
  run(keren: number, bescherming?: Bescherming): Promise<Uitslag>;
}
