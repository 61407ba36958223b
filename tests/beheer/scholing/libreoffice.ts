import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';

/** CSV as LibreOffice writes it on a Dutch machine: semicolons, Windows' own letters. */
export const NL_CSV = 'csv:Text - txt - csv (StarCalc):59,34,ANSI,1,,1043';

/** Opens a file in LibreOffice and saves it as another kind, as somebody does who has no Excel. */
export async function saveInLibreOffice(bytes: Uint8Array, soort: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const file = join(folder, 'matrix.xlsx');
    writeFileSync(file, bytes);
    // A profile of its own: two that share one wait for each other.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
    const out = join(folder, 'uit');
    await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', soort, '--outdir', out, file]);
    return readFileSync(join(out, `matrix.${soort.split(':')[0]}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
