import type { Opleider } from '../../schemas/opleider.ts';
import type { ScholingRij } from '../../schemas/scholing.ts';

/** An id of a closed list and what people call it: `mbo-3`, "mbo 3". */
export interface Benoemd {
  id: string;
  naam: string;
}

/**
 * All that is needed to write the matrix of one regio to Excel, and to judge one that comes back. The browser fetches
 * it as JSON (`/beheer/scholing/<slug>.json`); the command line makes it from `content/`. Both from the same function.
 */
export interface MatrixBron {
  regio: { slug: string; naam: string };
  /** Day against which dates are judged, yyyy-mm-dd. */
  vandaag: string;
  sectoren: Benoemd[];
  niveaus: Benoemd[];
  leerwegen: Benoemd[];
  opleiders: Pick<Opleider, 'id' | 'naam'>[];
  /** Codes → sector that follows from it, where one is known. */
  sectorVan: Record<string, string>;
  /** Names of the woonplaatsen of this regio. */
  plaatsen: string[];
  /** All other names of places in the Netherlands, so that one outside the regio is not taken for a mistake. */
  plaatsenElders: string[];
  /** National rows that this regio shows or corrects; never edited, only overlaid. */
  landelijk: ScholingRij[];
  /** Every other national id, so that a new row does not take one by accident. */
  bezet: string[];
  /** The rows of `regios/<slug>/scholing.csv` as they are now. */
  eigen: ScholingRij[];
  /** The text of that file, or undefined where there is none yet. */
  csv?: string | undefined;
}
