import { meld } from '../melding.ts';
import type { MatrixMelding } from '../matrix-verslag.ts';
import type { Blad } from './blad.ts';
import { detectSoort } from './detect-soort.ts';
import { MOST_BYTES } from './grenzen.ts';
import { kapot, openWerkmap } from './open-werkmap.ts';
import { readCsvBlad } from './read-csv-blad.ts';
import { readWerkmap } from './read-werkmap.ts';

/** The sheets of a file that an editor gives, or what is the matter with it. Never throws for a mistake in the file. */
export async function readBestand(bytes: Uint8Array): Promise<Blad[] | MatrixMelding> {
  if (bytes.length > MOST_BYTES) return teGroot(bytes.length);
  const soort = detectSoort(bytes);
  if (soort === 'tekst') {
    const blad = readCsvBlad(bytes);
    return 'code' in blad ? blad : [blad];
  }
  if (soort !== 'zip') return soort;
  const werkmap = await openWerkmap(bytes);
  if ('code' in werkmap) return werkmap;
  try {
    return await readWerkmap(werkmap.delen);
  } catch {
    // The gate let through what it can count; what the library cannot make sense of is damaged.
    return kapot();
  }
}

/**
 * What is said of a file that is larger than is opened.
 * @param size in bytes
 */
export function teGroot(size: number): MatrixMelding {
  return meld(
    'bestand-te-groot',
    `Dit bestand is ${Math.ceil(size / 1024 / 1024)} MB. De grens is 50 MB.`,
    'Haal plaatjes en bladen weg die u niet nodig hebt. Bewaar het opnieuw.',
  );
}
