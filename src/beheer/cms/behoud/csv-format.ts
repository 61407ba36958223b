import type { CsvBeschrijving } from '../config/cms-config.ts';
import { toSlug } from '../../../importers/bronnen/slug.ts';
import { BRON } from './bron.ts';
import { keepCsv, readCsvRijen, type CsvRij } from './keep-csv.ts';
import { isRecord } from './same.ts';

type Fields = Record<string, unknown>;

/** How the CMS reads and writes a table: a form shows its rows as one list, and the file keeps every other line. */
export function createCsvFormat({ lijst, kolommen, sleutel }: CsvBeschrijving) {
  /** An empty cell is a field that nobody filled in. */
  const fromFile = (text: string): Fields => ({
    [lijst]: readCsvRijen(text).map((rij) =>
      Object.fromEntries(Object.entries(rij).filter(([, cel]) => cel)),
    ),
    [BRON]: text,
  });

  function toFile({ [BRON]: bron, [lijst]: rijen }: Fields): string {
    const rows = Array.isArray(rijen) ? rijen.filter(isRecord).map(toCsvRij) : [];
    return keepCsv(typeof bron === 'string' ? bron : '', kolommen, rows);
  }

  function toCsvRij(rij: Fields): CsvRij {
    const cells: CsvRij = Object.fromEntries(
      Object.entries(rij).map(([naam, value]) => [naam, value === null ? '' : String(value ?? '').trim()]),
    );
    return { ...cells, [sleutel.veld]: cells[sleutel.veld] || toSlug(cells[sleutel.van] ?? '') };
  }

  return { fromFile, toFile };
}
