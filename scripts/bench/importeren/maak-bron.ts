/** A source of so many records, made for a measurement. */
export interface GemaakteBron {
  /** What stands on the command line behind `importeer`. */
  args: string[];
  /** Ends what serves it. */
  stop?: () => Promise<void>;
}

/** Lists to draw from, so that records map: real codes and postcodes. */
export interface Voorraad {
  crebos: string[];
  postcodes: string[];
  beroepen: string[];
}

/** Makes a source in `dir` (an empty folder). The same number gives the same records. */
export type MaakBron = (aantal: number, dir: string, voorraad: Voorraad) => Promise<GemaakteBron>;

/** Takes one of a list by number, around and around. */
export function take<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
