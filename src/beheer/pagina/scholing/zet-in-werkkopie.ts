import type { MatrixBron } from '../../../domain/scholing/matrix-bron.ts';
import { werkkopie } from '../../cms/lokaal/werkkopie-client.ts';

/**
 * Puts the new matrix of a regio in the working copy of this computer.
 * @throws {Error} when the file changed since this page was opened, or cannot be written; with the remedy
 */
export async function zetInWerkkopie({ regio, csv: before }: MatrixBron, csv: string): Promise<void> {
  const pad = `content/regios/${regio.slug}/scholing.csv`;
  // The whole file is replaced: what was changed since must not be lost.
  if (plain(await read(pad)) !== plain(before))
    throw new Error(
      `De matrix van ${regio.naam} is intussen veranderd. Laad deze pagina opnieuw en zet uw bestand terug.`,
    );
  await werkkopie.write(pad, csv);
}

/** Undefined where there is no file yet. */
async function read(pad: string): Promise<string | undefined> {
  try {
    return await werkkopie.read(pad);
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** A mark at the start is lost on the way to a browser. */
const plain = (text?: string) => text?.replace(/^\ufeff/, '');
