import { readXlsx } from 'hucre/xlsx';
import { type Cel, changeMatrix } from './change-matrix.ts';

/** What a new training needs; its title makes it another than the first. */
const KOLOMMEN = ['Titel', 'Opleider', 'Sector', 'Niveau', 'Leerweg', 'Plaatsen', 'Gecontroleerd op'];

/** The matrix with so many new trainingen beneath it, each like the first. */
export async function addManyRows(bytes: Uint8Array, aantal: number): Promise<Buffer> {
  const { rows } = (await readXlsx(bytes)).sheets[0]!;
  const first = (kolom: string) => rows[1]![rows[0]!.indexOf(kolom)] ?? null;
  const cells = Array.from({ length: aantal }, (_, n) => rows.length + 1 + n).flatMap((rij) =>
    KOLOMMEN.map((kolom): Cel => [rij, kolom, kolom === 'Titel' ? `Voorbeeld ${rij}` : first(kolom)]),
  );
  return changeMatrix(bytes, cells);
}
