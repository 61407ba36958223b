import type { CellStyle } from 'hucre/xlsx';

const solid = (rgb: string): CellStyle['fill'] => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

/** The row with the names of the columns. */
export const KOP: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: solid('154273'),
  alignment: { vertical: 'center' },
};
/** What is not for typing: the id. */
export const NATIONAL: CellStyle = { font: { color: { rgb: '595959' } } };
/** Long text, on more lines. */
export const WRAP: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
/** A cell with a mistake: red ground, and dark letters that can be read on it. */
export const FOUT: CellStyle = { fill: solid('FFC7CE'), font: { color: { rgb: '9C0006' }, bold: true } };
/** A cell to look at once more. */
export const LET_OP: CellStyle = { fill: solid('FFEB9C'), font: { color: { rgb: '5F4B00' } } };
