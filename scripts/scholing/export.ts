import { exportMatrix } from '../../src/beheer/scholing/export-matrix.ts';
import { exportMatrixCsv } from '../../src/beheer/scholing/export-matrix-csv.ts';
import { Gebruiksfout, openRegio, readOpties, writeFile } from './opdracht.ts';

const GEBRUIK = 'Gebruik: npm run -s scholing -- export <regio> [--naar bestand.xlsx of bestand.csv].';

/** Writes the matrix of a regio as a file for Excel. */
export async function exportScholing(args: string[]): Promise<number> {
  const { values, positionals } = readOpties(args, { naar: { type: 'string' } }, GEBRUIK);
  const [slug, ...rest] = positionals;
  if (!slug || rest.length > 0) throw new Gebruiksfout(GEBRUIK);
  const naar = values.naar ?? `scholing-${slug}.xlsx`;
  const soort = /\.(xlsx|csv)$/i.exec(naar)?.[1]?.toLowerCase();
  if (!soort) throw new Gebruiksfout(`De naam ${naar} eindigt niet op .xlsx of .csv. ${GEBRUIK}`);
  const bron = openRegio(slug);
  writeFile(naar, soort === 'csv' ? exportMatrixCsv(bron) : await exportMatrix(bron));
  console.log(`${naar}: de scholingen van ${bron.regio.naam}.`);
  return 0;
}
