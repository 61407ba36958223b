// Makes and reads Excel files beside the page, so that a large or hostile one cannot freeze it.
import '../jitless.ts';
import { exportMatrix } from '../../scholing/export-matrix.ts';
import { importMatrix } from '../../scholing/import-matrix.ts';
import { markFouten } from '../../scholing/mark-fouten.ts';
import { MOST_BYTES } from '../../scholing/bestand/grenzen.ts';
import { teGroot } from '../../scholing/bestand/read-bestand.ts';
import { onleesbaar } from '../../scholing/melding.ts';
import type { Antwoord, Taak, Uitkomsten } from './taak.ts';

/** The browser itself could not read the file: it was moved, or another program holds it. */
class Onleesbaar extends Error {}

addEventListener('message', ({ data }: MessageEvent<Taak>) => {
  doTaak(data).then(
    (klaar) => answer({ klaar }),
    (error: unknown) =>
      answer(error instanceof Onleesbaar ? { onleesbaar: true } : { mislukt: String(error) }),
  );
});

async function doTaak(taak: Taak): Promise<Uitkomsten[Taak['soort']]> {
  if (taak.soort === 'maak') return own(await exportMatrix(taak.bron));
  // Before its bytes fill the memory.
  if (taak.soort === 'lees' && taak.bestand.size > MOST_BYTES) return onleesbaar(teGroot(taak.bestand.size));
  const bytes = await readBytes(taak.bestand);
  if (taak.soort === 'lees') return importMatrix(bytes, taak.bestand.name, taak.bron);
  return own(await markFouten(bytes, taak.verslag));
}

async function readBytes(bestand: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await bestand.arrayBuffer());
  } catch {
    throw new Onleesbaar();
  }
}

const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

function answer(antwoord: Antwoord): void {
  postMessage(antwoord);
}
