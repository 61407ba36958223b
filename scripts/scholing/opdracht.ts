import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dutchDay } from '../../src/domain/dag/dutch-day.ts';
import type { MatrixBron } from '../../src/domain/scholing/matrix-bron.ts';
import { readMatrixBron } from '../../src/site-data/matrix-bron.ts';

/** The command was given in a way that cannot be done: the message says how to give it. */
export class Gebruiksfout extends Error {}

/**
 * Splits what was typed after the command.
 * @throws {Gebruiksfout}
 */
export function readOpties<O extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: string[],
  options: O,
  gebruik: string,
) {
  try {
    return parseArgs({ args, options: options ?? {}, allowPositionals: true });
  } catch (error) {
    throw new Gebruiksfout(`${(error as Error).message.split('. ')[0]}. ${gebruik}`);
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
