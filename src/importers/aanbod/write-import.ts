import {
  explainEditedFiles,
  findEditedFiles,
  writeMachineFiles,
  type Bestanden,
  type Eigenaar,
} from '../bronnen/machine-eigen.ts';
import type { ImportVerslag } from './verslag.ts';

export interface SchrijfOpties {
  /** The content folder. */
  dir: string;
  /** Writes nothing. */
  droog?: boolean;
  /** Writes also when more than a fifth of the rows would vanish. */
  toch?: boolean;
}

/** Part of the rows that may vanish at once: more looks like a source that is only half there. */
const MOST_GONE = 0.2;
/** Below this number a fifth says nothing. */
const FEW = 10;

/**
 * Writes what an import made, unless it is a dry run or there is a reason not to; the report says which.
 * @param before how many rows there were
 */
export function writeImport(
  verslag: ImportVerslag,
  bestanden: Bestanden,
  { dir, droog, toch }: SchrijfOpties,
  before: number,
  eigenaar: Eigenaar,
): ImportVerslag {
  const edited = findEditedFiles(dir, bestanden);
  if (edited.length > 0) return { ...verslag, geweigerd: explainEditedFiles(edited, eigenaar) };
  const { weg } = verslag.telling;
  if (!toch && before >= FEW && weg > before * MOST_GONE)
    return {
      ...verslag,
      geweigerd:
        `${weg} van de ${before} regels zouden verdwijnen. Dat is meer dan een vijfde, dus er is niets geschreven. ` +
        'Kijk of de bron compleet is. Klopt het toch? Geef dan --toch mee.',
    };
  if (droog) return verslag;
  return { ...verslag, geschreven: writeMachineFiles(dir, bestanden, eigenaar).gewijzigd };
}
