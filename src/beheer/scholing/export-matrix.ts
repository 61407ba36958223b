import { writeXlsx, type CellValue, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { MatrixBron } from '../../domain/scholing/matrix-bron.ts';
import { HERKOMST, MATRIX_KOLOMMEN, type MatrixKolom } from '../../domain/scholing/matrix-kolommen.ts';
import { matrixLijsten, type KeuzeVeld, type MatrixLijsten } from '../../domain/scholing/matrix-lijsten.ts';
import { matrixRijen, type MatrixRij } from '../../domain/scholing/matrix-rijen.ts';
import { showVeld } from '../../domain/scholing/show-veld.ts';
import { KOP, NATIONAL, WRAP } from './bestand/opmaak.ts';
import { escapeTekst } from './bestand/escape-tekst.ts';
import { kolomLetter } from './melding.ts';
import { maakUitleg } from './maak-uitleg.ts';

/** Name of the sheet with the matrix. */
export const BLAD = 'Scholing';
const LIJSTEN = 'Lijsten';
/** Rows below the last one in which the drop-downs work too. */
const SPARE_ROWS = 500;
const KEUZES: readonly KeuzeVeld[] = ['opleider', 'sector', 'niveau', 'leerweg'];

/** The matrix of a regio as an Excel file: the sheet "Scholing" to work in, "Uitleg" to read. */
export async function exportMatrix(bron: MatrixBron): Promise<Uint8Array> {
  const lijsten = matrixLijsten(bron);
  const rijen = matrixRijen(bron);
  const last = `${kolomLetter(MATRIX_KOLOMMEN.length)}$${rijen.length + 1}`;
  return writeXlsx({
    sheets: [maakBlad(rijen, lijsten), maakUitleg(bron), maakLijsten(lijsten)],
    properties: { title: `Scholingsmatrix ${bron.regio.naam}`, creator: 'Leerwerkloketten' },
    // LibreOffice loses the filter without this hidden name.
    namedRanges: [{ name: '_xlnm._FilterDatabase', range: `${BLAD}!$A$1:$${last}`, scope: BLAD }],
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function maakBlad(rijen: readonly MatrixRij[], lijsten: MatrixLijsten): WriteSheet {
  const kop = [...MATRIX_KOLOMMEN.map(({ naam }) => naam), HERKOMST];
  const cells: WriteSheet['cells'] = new Map(kop.map((_, index) => [`0,${index}`, { style: KOP }]));
  return {
    name: BLAD,
    columns: [...MATRIX_KOLOMMEN.map(maakKolom), { width: 12 }],
    rows: [kop, ...rijen.map((rij) => toonRij(rij, lijsten))],
    cells,
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${kolomLetter(kop.length - 1)}${rijen.length + 1}` },
    dataValidations: maakKeuzelijsten(rijen.length + 1 + SPARE_ROWS, lijsten),
  };
}

function maakKolom({ soort, veld, breedte }: MatrixKolom) {
  const numFmt = soort === 'datum' ? 'dd-mm-yyyy' : soort === 'geld' ? '#,##0' : undefined;
  const style = veld === 'omschrijving' ? WRAP : veld === 'id' ? NATIONAL : undefined;
  return { width: breedte, ...(numFmt && { numFmt }), ...(style && { style }) };
}

function toonRij({ landelijk, nu }: MatrixRij, lijsten: MatrixLijsten): CellValue[] {
  const cellen = MATRIX_KOLOMMEN.map(({ veld, soort }): CellValue => {
    const value = nu[veld];
    if (value === '') return null;
    if (soort === 'datum') return new Date(`${value}T00:00:00Z`);
    if (soort === 'geld') return Number(value);
    return escapeTekst(showVeld(veld, value, lijsten));
  });
  return [...cellen, landelijk ? 'landelijk' : 'eigen'];
}

/** A hidden sheet holds the choices: a list inside a rule may have 255 characters at most. */
function maakLijsten(lijsten: MatrixLijsten): WriteSheet {
  const longest = Math.max(...KEUZES.map((veld) => lijsten[veld].namen.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    KEUZES.map((veld): CellValue => {
      const naam = lijsten[veld].namen[row];
      return naam === undefined ? null : escapeTekst(naam);
    }),
  );
  return { name: LIJSTEN, hidden: true, rows: [[...KEUZES], ...rows] };
}

function maakKeuzelijsten(lastRow: number, lijsten: MatrixLijsten): DataValidation[] {
  const rangeOf = (veld: string) => {
    const letter = kolomLetter(MATRIX_KOLOMMEN.findIndex((kolom) => kolom.veld === veld));
    return `${letter}2:${letter}${lastRow}`;
  };
  const fixed = KEUZES.map((veld, index): DataValidation => {
    const letter = kolomLetter(index);
    return {
      type: 'list',
      formula1: `${LIJSTEN}!$${letter}$2:$${letter}$${lijsten[veld].namen.length + 1}`,
      range: rangeOf(veld),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Kies uit de lijst',
      errorMessage: `Dit staat niet in de lijst. Kies een ${veld} uit de lijst.`,
    };
  });
  const yesNo: DataValidation = {
    type: 'list',
    values: ['ja', 'nee'],
    range: rangeOf('verbergen'),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Ja of nee',
    errorMessage: 'Schrijf ja of nee, of laat de cel leeg.',
  };
  return [...fixed, yesNo];
}
