import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import type { MatrixBron } from '../../src/domain/scholing/matrix-bron.ts';
import { readMatrixBron } from '../../src/site-data/matrix-bron.ts';

/** The command was given in a way that cannot be done: the message says how to give it. */
export class Gebruiksfout extends Error {}

type Opties = Record<string, { type: 'string' | 'boolean' }>;
type Keuzes<O extends Opties> = { [K in keyof O]?: O[K]['type'] extends 'string' ? string : boolean };

/**
 * Splits what was typed after the command.
 * @throws {Gebruiksfout}
 */
export function readOpties<const O extends Opties>(
  args: string[],
  options: O,
  gebruik: string,
): { values: Keuzes<O>; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { values: values as Keuzes<O>, positionals };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? 'Deze opdracht heeft een optie die niet bestaat.'
        : 'Bij een optie ontbreekt de waarde, of er staat er een te veel.';
    throw new Gebruiksfout(`${what} ${gebruik}`);
  }
}

/** The matrix of a regio that exists, for the day in `VANDAAG` or today. */
export function openRegio(slug: string): MatrixBron {
  try {
    return readMatrixBron(slug, process.env.VANDAAG ?? dutchDay(new Date()));
  } catch (error) {
    throw new Gebruiksfout((error as Error).message);
  }
}

const WHY: Record<string, string> = {
  ENOENT: 'bestaat niet',
  EISDIR: 'is een map',
  EACCES: 'mag niet worden geopend',
};

export function readFile(path: string): Uint8Array {
  return onDisk(path, () => new Uint8Array(readFileSync(path)));
}

export function writeFile(path: string, content: Uint8Array | string): void {
  onDisk(path, () => writeFileSync(path, content));
}

function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Gebruiksfout(`${path} ${WHY[code] ?? `kan niet (${code})`}. Controleer de naam.`);
  }
}
