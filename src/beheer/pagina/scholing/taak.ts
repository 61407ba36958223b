import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';

/** Work that the page hands over, so that it stays awake itself. */
export type Taak =
  | { soort: 'maak'; bron: MatrixBron }
  | { soort: 'lees'; bestand: File; bron: MatrixBron }
  | { soort: 'markeer'; bestand: File; verslag: MatrixVerslag };

/** What each kind of work gives. */
export interface Uitkomsten {
  /** The matrix as an Excel file. */
  maak: Uint8Array<ArrayBuffer>;
  lees: MatrixVerslag;
  /** The editor's own file, with the mistakes marked. */
  markeer: Uint8Array<ArrayBuffer>;
}

/** What comes back: the outcome, or that this browser could not open the file. */
export type Antwoord = { klaar: Uitkomsten[Taak['soort']] } | { onleesbaar: true } | { mislukt: string };
