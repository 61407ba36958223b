import { openXlsx, saveXlsx, writeXlsx, type Cell, type CellValue, type Sheet } from 'hucre/xlsx';
import { detectSoort } from './bestand/detect-soort.ts';
import { escapeTekst } from './bestand/escape-tekst.ts';
import { RANGE } from './bestand/grenzen.ts';
import { openWerkmap } from './bestand/open-werkmap.ts';
import { FOUT, KOP, LET_OP, WRAP } from './bestand/opmaak.ts';
import { readBestand } from './bestand/read-bestand.ts';
import { writeZip } from './bestand/write-zip.ts';
import { chooseBlad } from './choose-blad.ts';
import { BLAD } from './export-matrix.ts';
import { groupByCel, splitRef } from './group-by-cel.ts';
import { kolomLetter } from './melding.ts';
import type { MatrixMelding, MatrixVerslag } from './matrix-verslag.ts';

/** The sheet that lists what is wrong, also for who does not see colours. */
const LIJST = 'Fouten';
const AUTHOR = 'Leerwerkloket';

/**
 * The file of an editor back, with each wrong cell in colour and a comment that says what is wrong and how to mend it,
 * and a sheet that lists them. A CSV file comes back as an Excel file; of a file that cannot be read only the list.
 */
export async function markFouten(bytes: Uint8Array, verslag: MatrixVerslag): Promise<Uint8Array> {
  const bladen = await readBestand(bytes);
  const gekozen = 'code' in bladen ? undefined : chooseBlad(bladen);
  if (!gekozen || 'code' in gekozen) return writeXlsx({ sheets: [maakLijst(verslag)] });
  const { blad } = gekozen;
  if (detectSoort(bytes) === 'zip') return markInWerkmap(bytes, blad.naam, verslag);
  const rows = blad.rijen.map((cellen) => cellen.map(({ waarde }) => asValue(waarde)));
  // Rows of a CSV file are told by their line, which is further down when a cell has more lines.
  const rowOf = new Map(blad.nummers.map((nummer, index) => [nummer, index]));
  const sheet = { name: BLAD, rows, cells: new Map<string, Partial<Cell>>() };
  markCellen(sheet, verslag.meldingen, (nummer) => rowOf.get(nummer));
  return writeXlsx({ sheets: [sheet, maakLijst(verslag)] });
}

async function markInWerkmap(bytes: Uint8Array, naam: string, verslag: MatrixVerslag): Promise<Uint8Array> {
  const werkmap = await openWerkmap(bytes);
  if ('code' in werkmap) return writeXlsx({ sheets: [maakLijst(verslag)] });
  const workbook = await openXlsx(writeZip(werkmap.delen), { readStyles: true, range: RANGE });
  // The list of an earlier time is replaced.
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== LIJST);
  const sheet = workbook.sheets.find(({ name }) => name === naam)!;
  sheet.cells ??= new Map();
  for (const cell of sheet.cells.values()) unmark(cell);
  markCellen(sheet as Markable, verslag.meldingen, (nummer) => nummer - 1);
  workbook.sheets.push(maakLijst(verslag) as Sheet);
  return saveXlsx(workbook);
}

/** Takes away the mark of an earlier time: what is right now must not stay red. */
function unmark(cell: Partial<Cell>): void {
  if (cell.comment?.author !== AUTHOR) return;
  delete cell.comment;
  const style = { ...cell.style };
  delete style.fill;
  delete style.font;
  cell.style = style;
}

interface Markable {
  rows: CellValue[][];
  cells: Map<string, Partial<Cell>>;
}

function markCellen(
  sheet: Markable,
  meldingen: readonly MatrixMelding[],
  rowOf: (nummer: number) => number | undefined,
): void {
  for (const [ref, group] of groupByCel(meldingen)) {
    const { rij, kolom } = splitRef(ref);
    const row = rowOf(rij);
    if (row === undefined) continue;
    const key = `${row},${kolom}`;
    const cell = sheet.cells.get(key) ?? { value: sheet.rows[row]?.[kolom] ?? null };
    const mark = group.some(({ ernst }) => ernst === 'fout') ? FOUT : LET_OP;
    const text = group.map(({ wat, remedie }) => `${wat}\n${remedie}`).join('\n\n');
    sheet.cells.set(key, { ...cell, style: { ...cell.style, ...mark }, comment: { text, author: AUTHOR } });
  }
}

function maakLijst({ meldingen }: MatrixVerslag) {
  const kop = ['Rij', 'Kolom', 'Naam', 'Soort', 'Wat is er?', 'Wat kunt u doen?', 'Code'];
  const rows = meldingen.map(({ rij, kolom, naam, ernst, wat, remedie, code }): CellValue[] =>
    [rij ?? null, kolom ?? null, naam ?? null, ernst, wat, remedie, code].map((value) => asValue(value)),
  );
  const widths = [7, 7, 18, 14, 60, 60, 24];
  return {
    name: LIJST,
    columns: widths.map((width) => ({ width, ...(width === 60 && { style: WRAP }) })),
    rows: [kop, ...rows],
    cells: new Map(kop.map((_, index) => [`0,${index}`, { style: KOP }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${kolomLetter(kop.length - 1)}${rows.length + 1}` },
  };
}

const asValue = (value: CellValue): CellValue => (typeof value === 'string' ? escapeTekst(value) : value);
