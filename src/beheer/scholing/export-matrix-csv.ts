import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import { HERKOMST, MATRIX_KOLOMMEN } from '../../domain/scholing/matrix-kolommen.ts';
import { matrixLijsten } from '../../domain/scholing/matrix-lijsten.ts';
import { matrixRijen } from '../../domain/scholing/matrix-rijen.ts';
import { showVeld } from '../../domain/scholing/show-veld.ts';
import { quoteCel } from './bestand/parse-csv.ts';

/** The sheet as a CSV file that a Dutch Excel opens by itself: with a mark of UTF-8, and semicolons. */
export function exportMatrixCsv(bron: MatrixBron): string {
  const lijsten = matrixLijsten(bron);
  const rows = matrixRijen(bron).map(({ landelijk, nu }) => [
    ...MATRIX_KOLOMMEN.map(({ veld }) => showVeld(veld, nu[veld], lijsten)),
    landelijk ? 'landelijk' : 'eigen',
  ]);
  const kop = [...MATRIX_KOLOMMEN.map(({ naam }) => naam), HERKOMST];
  return `\ufeff${[kop, ...rows].map((row) => row.map((cel) => quoteCel(guard(cel), ';')).join(';')).join('\r\n')}\r\n`;
}

/** A text that begins like a formula would be worked out by Excel: an apostrophe keeps it a text. */
const guard = (text: string) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
