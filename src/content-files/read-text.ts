import { readFileSync } from 'node:fs';
import type { Problem } from './located.ts';

/** The text of a file, or why it cannot be read as text. A mark at its start (BOM) is left out. */
export function readText(
  path: string,
  bestand: string,
): { text: string; problem?: never } | { text?: never; problem: Problem } {
  const bytes = readBytes(path);
  if (!bytes)
    return {
      problem: {
        ernst: 'fout',
        bestand,
        code: 'verkeerde-bestandsnaam',
        wat: 'Dit is een map, geen bestand.',
        remedie: 'Geef de map een andere naam.',
      },
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem: {
        ernst: 'fout',
        bestand,
        ...lineOfFirstStrangeByte(bytes),
        code: 'geen-gewone-tekst',
        wat: 'Dit bestand is niet bewaard als gewone tekst (UTF-8).',
        remedie: 'Bewaar het opnieuw. Kies in Excel bij Opslaan als: CSV UTF-8 (door komma’s gescheiden).',
      },
    };
  }
}

/** Nothing when the path is a folder. Other mistakes of the disk are no mistakes in content: they throw. */
function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR') return undefined;
    throw error;
  }
}

/** Where Excel's own encoding first differs from UTF-8; no line in a file that is no text at all. */
function lineOfFirstStrangeByte(bytes: Buffer): { regel?: number } {
  if (bytes.includes(0)) return {};
  const text = bytes.toString('utf8');
  return { regel: text.slice(0, text.indexOf('\ufffd')).split('\n').length };
}
