import { basename } from 'node:path';
import { importMatrix } from '../../src/beheer/scholing/import-matrix.ts';
import { markFouten } from '../../src/beheer/scholing/mark-fouten.ts';
import { matrixBestand } from '../../src/site-data/matrix-bron.ts';
import { Gebruiksfout, openRegio, readFile, readOpties, writeFile } from './opdracht.ts';
import { toonVerslag } from './toon-verslag.ts';

const GEBRUIK =
  'Gebruik: npm run -s scholing -- import|vergelijk <regio> <bestand> [--json] [--fouten fouten.xlsx].';

/** Says what a file changes, and changes nothing. */
export const vergelijkScholing = (args: string[]): Promise<number> => readMatrix(args, false);
/** The same, and makes the change when the file has no mistakes. */
export const importScholing = (args: string[]): Promise<number> => readMatrix(args, true);

async function readMatrix(args: string[], schrijf: boolean): Promise<number> {
  const { values, positionals } = readOpties(
    args,
    { json: { type: 'boolean' }, fouten: { type: 'string' } },
    GEBRUIK,
  );
  const [slug, bestand, ...rest] = positionals;
  if (!slug || !bestand || rest.length > 0) throw new Gebruiksfout(GEBRUIK);
  if (values.fouten !== undefined && !/\.xlsx$/i.test(values.fouten))
    throw new Gebruiksfout(`De naam ${values.fouten} eindigt niet op .xlsx. ${GEBRUIK}`);
  const bron = openRegio(slug);
  const bytes = readFile(bestand);
  const verslag = await importMatrix(bytes, basename(bestand), bron);
  if (values.fouten) writeFile(values.fouten, await markFouten(bytes, verslag));
  console.log(values.json ? JSON.stringify(verslag, null, 2) : toonVerslag(verslag, bestand));
  if (verslag.csv === undefined) return 1;
  if (schrijf && verslag.csv !== bron.csv && verslag.wijzigingen.length > 0) {
    writeFile(matrixBestand(slug), verslag.csv);
    if (!values.json)
      console.log(`Geschreven: regios/${slug}/scholing.csv. Controleer het met: npm run check.`);
  }
  return 0;
}
