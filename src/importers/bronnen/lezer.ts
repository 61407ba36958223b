import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BronRegio } from './gebieden.ts';
import { parseTabel, type Rij, type Tabel } from './tabel.ts';
import type { Telling } from './telling.ts';

/** Reads the tables that vul may read: the sources as they came, and what the editors added. */
export interface Lezer {
  /** A table of `content/bronnen/`. */
  bron: (bestand: string) => Rij[];
  /** A table of `content/landelijk/toewijzing/`. */
  toewijzing: (bestand: string) => Rij[];
  regios: () => BronRegio[];
}

/** Tables to write, by path within `landelijk/` without extension, and the counts of the sources behind them. */
export interface Vulling {
  tabellen: Record<string, Tabel>;
  tellingen: Telling[];
}

/** Reads below `dir` (the content folder). Throws with the name of the file when it is missing or no CSV. */
export function readBronnen(dir: string): Lezer {
  const read = (path: string): string => readFileSync(join(dir, path), 'utf8');
  const tabel = (path: string): Rij[] => {
    try {
      return parseTabel(read(path));
    } catch (error) {
      throw new Error(`content/${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  };
  return {
    bron: (bestand) => tabel(`bronnen/${bestand}`),
    toewijzing: (bestand) => tabel(`landelijk/toewijzing/${bestand}`),
    regios: () => JSON.parse(read('bronnen/arbeidsmarktregios.json')) as BronRegio[],
  };
}
