import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** What a scaled folder holds. */
export interface Omvang {
  beroepen: number;
  trainingen: number;
}

/**
 * Makes a content folder of another size from the real one. Below 1 it keeps every so manieth training and occupation;
 * above 1 it copies them all under new names. Everything else stays as it is, and so does what others refer to.
 */
export function scaleContent(source: string, target: string, factor: number): Omvang {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  // What a regio knows names occupations that may be gone.
  for (const file of globSync('regios/*/kansberoepen.yaml', { cwd: target })) rmSync(join(target, file));
  const step = Math.max(1, Math.round(1 / factor));
  const copies = Math.max(1, Math.round(factor));
  const beroepen = scaleBeroepen(target, step, copies);
  return {
    beroepen: beroepen.length * copies,
    trainingen: scaleScholing(target, step, copies, neededBy(target, beroepen)),
  };
}

/** Keeps and copies occupations; gives the text of those that stay. */
function scaleBeroepen(target: string, step: number, copies: number): string[] {
  const kept: string[] = [];
  globSync('landelijk/beroepen/*.yaml', { cwd: target })
    .sort()
    .forEach((file, index) => {
      const path = join(target, file);
      if (index % step > 0) {
        rmSync(path);
        return;
      }
      const text = readFileSync(path, 'utf8');
      kept.push(text);
      for (let copy = 1; copy < copies; copy++)
        writeFileSync(
          join(dirname(path), `${basename(path, '.yaml')}-${copy}.yaml`),
          text.replace(/^naam: (["']?)/m, `naam: $1${copy} `),
        );
    });
  return kept;
}

/** Codes and ids of trainingen that other files name: at least one training of each must stay. */
function neededBy(target: string, beroepen: readonly string[]): { codes: Set<string>; ids: Set<string> } {
  const exceptions = readFileSync(join(target, 'landelijk/taxonomie/sector-uitzonderingen.yaml'), 'utf8');
  const codes = new Set(
    [...beroepen, exceptions].flatMap((text) => text.match(/(?<=["'])\d{5}(?=["'])/g) ?? []),
  );
  const ids = globSync('regios/*/scholing.csv', { cwd: target }).flatMap((file) =>
    rowsOf(join(target, file)).map(({ id }) => id!),
  );
  return { codes, ids: new Set(ids) };
}

function scaleScholing(
  target: string,
  step: number,
  copies: number,
  { codes, ids }: { codes: Set<string>; ids: Set<string> },
): number {
  let total = 0;
  for (const file of globSync('landelijk/scholing/*.csv', { cwd: target }).sort()) {
    if (basename(file) === 'weggelaten.csv') continue;
    const path = join(target, file);
    const rows = rowsOf(path);
    const kept = rows.filter(({ id, crebo, croho }, index) => {
      const firstOfCode = codes.delete(crebo || croho || '');
      return index % step === 0 || firstOfCode || ids.has(id!);
    });
    const all = Array.from({ length: copies }, (_, copy) =>
      copy === 0 ? kept : kept.map((row) => ({ ...row, id: `k${copy}-${row.id}` })),
    ).flat();
    total += all.length;
    writeFileSync(
      path,
      [Object.keys(rows[0]!), ...all.map((row) => Object.values(row))].map(toLine).join(''),
    );
  }
  return total;
}

/** A cell with a comma, a quote or a line break stands in quotes. */
export const toLine = (cells: string[]) =>
  `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;

export const rowsOf = (path: string): Record<string, string>[] =>
  parse(readFileSync(path, 'utf8'), { columns: true }) as Record<string, string>[];
