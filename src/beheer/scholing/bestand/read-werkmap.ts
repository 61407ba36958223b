import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import type { Blad, Cel } from './blad.ts';
import { RANGE } from './grenzen.ts';
import { writeZip } from './write-zip.ts';

/** Parts that say nothing about cells; pictures and macros never reach the library. */
const LOOKS =
  /^(?:docProps|customXml|xl\/(?:media|drawings|charts|embeddings|printerSettings|externalLinks|pivot\w*|theme))\//;

/** The visible sheets of a workbook that passed the gate, in order. Throws what the library throws. */
export async function readWerkmap(delen: ReadonlyMap<string, Uint8Array>): Promise<Blad[]> {
  const kept = new Map([...delen].filter(([naam]) => /\.(?:xml|rels)$/.test(naam) && !LOOKS.test(naam)));
  const { sheets } = await readXlsx(writeZip(kept), {
    range: RANGE,
    sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
  });
  return sheets.map(toBlad);
}

function toBlad({ name, rows, cells, merges = [] }: Sheet): Blad {
  return {
    naam: name,
    rijen: rows.map((row, r) =>
      row.map((waarde, c): Cel => withDetail({ waarde: waarde ?? null }, cells?.get(`${r},${c}`))),
    ),
    nummers: rows.map((_, index) => index + 1),
    samenvoegingen: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      rij: startRow,
      kolom: startCol,
      totRij: endRow,
      totKolom: endCol,
    })),
  };
}

function withDetail(cel: Cel, detail: Cell | undefined): Cel {
  if (!detail) return cel;
  if (detail.type === 'error') return { waarde: null, fout: String(detail.value) };
  if (detail.formula === undefined) return cel;
  return { ...cel, formule: true };
}
