import { crc32, deflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import { exportMatrix } from '../../../src/beheer/scholing/export-matrix.ts';
import { maakBron } from './bron.ts';

export type Deel = string | Uint8Array;

/** An archive made by hand, as Excel makes one: compressed, with a directory at its end. */
export function maakZip(
  delen: Record<string, Deel>,
  knoei: (central: Buffer, naam: string) => void = () => {},
): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [naam, deel] of Object.entries(delen)) {
    const data = Buffer.from(deel as string);
    const packed = deflateRawSync(data);
    const name = Buffer.from(naam);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    knoei(central, naam);
    bodies.push(local, name, packed);
    directory.push(central, name);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

const NS = 'http://schemas.openxmlformats.org';
/** The parts of a workbook written by hand; `rows` is what stands in `<sheetData>`. Style 1 is a date. */
export function rawDelen(rows: string, after = '', naam = 'Scholing'): Record<string, Deel> {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const rel = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${NS}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const main = `xmlns="${NS}/spreadsheetml/2006/main"`;
  return {
    '[Content_Types].xml': `<Types xmlns="${NS}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}${type('styles.xml', 'styles')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${NS}/package/2006/relationships">${rel(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="${naam}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${NS}/package/2006/relationships">${rel(1, 'worksheet', 'worksheets/sheet1.xml')}${rel(2, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
}

/** A row of XML: text cells, or a cell written out. */
export function rawRij(nummer: number, cellen: string[]): string {
  const xml = cellen.map((cel, index) => {
    const ref = `${String.fromCharCode(65 + index)}${nummer}`;
    if (cel === '') return '';
    return cel.startsWith('<c')
      ? cel.replace('<c', `<c r="${ref}"`)
      : `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${cel}</t></is></c>`;
  });
  return `<row r="${nummer}">${xml.join('')}</row>`;
}

export type Rijen = CellValue[][];

/** The cells of our own export, header included, to change and to give back. */
export async function onzeRijen(bron = maakBron()): Promise<Rijen> {
  const { sheets } = await readXlsx(await exportMatrix(bron));
  return sheets[0]!.rows;
}

/** A workbook with one sheet, as another program writes it: no styles but those of dates. */
export function maakXlsx(rows: Rijen, naam = 'Scholing', merges: [number, number, number, number][] = []) {
  return writeXlsx({
    sheets: [
      {
        name: naam,
        rows,
        merges: merges.map(([startRow, startCol, endRow, endCol]) => ({
          startRow,
          startCol,
          endRow,
          endCol,
        })),
      },
    ],
  });
}

/** Our export with a change; columns by their name. */
export async function verander(change: (rijen: Rijen, kolom: (naam: string) => number) => Rijen | void) {
  const rijen = await onzeRijen();
  const kolom = (naam: string) => rijen[0]!.indexOf(naam);
  return maakXlsx(change(rijen, kolom) ?? rijen);
}

/** Rows as a CSV file. */
export function maakCsv(rijen: Rijen, scheiding = ';'): string {
  const cell = (value: CellValue) => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
    return /["\r\n]/.test(text) || text.includes(scheiding) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rijen.map((row) => row.map(cell).join(scheiding)).join('\r\n') + '\r\n';
}

/** The container of old Office files, with this name inside. */
export function maakContainer(naam: string): Buffer {
  const bytes = Buffer.alloc(2_048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  Buffer.from(naam, 'utf16le').copy(bytes, 1_024);
  return bytes;
}
