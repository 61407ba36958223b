import { performance } from 'node:perf_hooks';
import { exportMatrix } from '../../src/beheer/scholing/export-matrix.ts';
import { importMatrix } from '../../src/beheer/scholing/import-matrix.ts';
import type { MatrixBron } from '../../src/beheer/scholing/matrix-bron.ts';
import type { ScholingRij } from '../../src/schemas/scholing.ts';
import { readMatrixBron } from '../../src/site-data/matrix-bron.ts';
import { measureInPage } from './excel-pagina.ts';
import type { Meting } from './meting.ts';
import { printTable } from './print-table.ts';

/** Trainingen of a regio that is bigger than any, and milliseconds that its editor waits at most. */
const ROWS = [1_000, 3_000, 10_000];
const LIMIT = { rijen: 3_000, ms: 2_000 };
const REGIO = 'twente';

/** How long an editor waits for an answer about a sheet, here and in the browser, and how long it takes to make one. */
export const excelMeting: Meting = {
  naam: 'excel',
  uitleg: `een matrix lezen en vergelijken (${LIMIT.rijen} rijen in ${LIMIT.ms / 1000} s)`,
  run: async () => {
    const bron = readMatrixBron(REGIO, '2026-11-26');
    // The first one also loads the library.
    await measure(enlarge(bron, 100));
    const rows = [];
    for (const rijen of ROWS) rows.push({ rijen, ...(await measure(enlarge(bron, rijen))) });
    printTable(
      ['rijen', 'maken', 'lezen en vergelijken', 'bestand'],
      rows.map(({ rijen, maken, lezen, kb }) => [
        String(rijen),
        `${Math.round(maken)} ms`,
        `${Math.round(lezen)} ms`,
        `${kb} kB`,
      ]),
    );
    const inPage = await measureInPage(
      REGIO,
      ROWS.filter((rijen) => rijen <= LIMIT.rijen),
    );
    printTable(
      ['nieuwe rijen', 'wachten in de bladzijde'],
      inPage.map(({ rijen, ms }) => [String(rijen), `${Math.round(ms)} ms`]),
    );
    return {
      gemist: [...rows.map(({ rijen, lezen: ms }) => ({ rijen, ms })), ...inPage]
        .filter(({ rijen, ms }) => rijen === LIMIT.rijen && ms > LIMIT.ms)
        .map(({ ms }) => `${LIMIT.rijen} rijen: ${Math.round(ms)} ms, meer dan ${LIMIT.ms} ms`),
    };
  },
};

/** The sheet of a regio is made, and read back as its editor gives it. */
async function measure(bron: MatrixBron): Promise<{ maken: number; lezen: number; kb: number }> {
  const begin = performance.now();
  const bytes = await exportMatrix(bron);
  const made = performance.now();
  const { meldingen } = await importMatrix(bytes, 'matrix.xlsx', bron);
  const read = performance.now();
  if (meldingen.length > 0)
    throw new Error(`The sheet is not its own regio: ${JSON.stringify(meldingen[0])}`);
  return { maken: made - begin, lezen: read - made, kb: Math.round(bytes.length / 1_000) };
}

/** The regio with its national trainingen over and over, each with an id and a title of its own. */
function enlarge(bron: MatrixBron, rijen: number): MatrixBron {
  const landelijk = Array.from({ length: rijen - 1 }, (_, index): ScholingRij => {
    const row = bron.landelijk[index % bron.landelijk.length]!;
    return { ...row, id: `${row.id}-${index}`, titel: `${row.titel} ${index}` };
  });
  const eigen = bron.eigen.filter(({ id }) => id.startsWith(`${REGIO}-`)).slice(0, 1);
  return { ...bron, landelijk, eigen };
}
