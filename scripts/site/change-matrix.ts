import { openXlsx, saveXlsx, type CellValue } from 'hucre/xlsx';

/** A cell as an editor changes it: row from 2, the name above its column, and what is typed. */
export type Cel = [rij: number, kolom: string, waarde: CellValue];

/** The file with other values in cells; a `rij` below the last one adds a training, `weg` takes rows away. */
export async function changeMatrix(bytes: Uint8Array, cellen: Cel[], weg: number[] = []): Promise<Buffer> {
  const workbook = await openXlsx(bytes, { readStyles: true });
  const sheet = workbook.sheets.find(({ name }) => name === 'Scholing')!;
  const kop = sheet.rows[0]!;
  const set = (row: number, column: number, waarde: CellValue) => {
    (sheet.rows[row] ??= [])[column] = waarde;
    const cell = sheet.cells?.get(`${row},${column}`);
    if (cell) cell.value = waarde;
  };
  for (const [rij, naam, waarde] of cellen) {
    const column = kop.indexOf(naam);
    if (column < 0) throw new Error(`Er is geen kolom ${naam}. Wel: ${kop.join(', ')}`);
    set(rij - 1, column, waarde);
  }
  for (const rij of weg) for (const column of kop.keys()) set(rij - 1, column, null);
  return Buffer.from(await saveXlsx(workbook));
}
