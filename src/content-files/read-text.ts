import { readFileSync } from 'node:fs';
import type { Problem } from './located.ts';

/**
 * Signs that nobody sees or typed: control signs, spaces without width, and the sign for "lost in translation". Not
 * those that join letters: some languages need them.
 */
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF\uFFFD]/;

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
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const hidden = HIDDEN.exec(text);
    return hidden ? { problem: hiddenSign(bestand, text, hidden.index) } : { text };
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

function hiddenSign(bestand: string, text: string, index: number): Problem {
  const before = text.slice(0, index);
  const near = before.slice(before.lastIndexOf('\n') + 1).slice(-20);
  return {
    ernst: 'fout',
    bestand,
    regel: before.split('\n').length,
    code: 'onzichtbaar-teken',
    wat: near
      ? `Na "${near}" staat een teken dat niemand ziet.`
      : 'Deze regel begint met een teken dat niemand ziet.',
    remedie: 'Haal de tekst daar weg en typ hem opnieuw.',
  };
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
