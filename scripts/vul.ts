/**
 * `npm run vul`: makes the machine-owned files of content/landelijk/ from content/bronnen/. Can run again and again;
 * stops when an editor changed one of those files. `--inhoud <map>` works on another folder.
 */
import { parseArgs } from 'node:util';
import { writeMachineFiles } from '../src/importers/bronnen/machine-eigen.ts';
import { formatTellingen } from '../src/importers/bronnen/telling-tabel.ts';
import { makeLandelijkeBestanden } from '../src/importers/bronnen/vul.ts';

const { values } = parseArgs({ options: { inhoud: { type: 'string', default: 'content' } } });

try {
  const { bestanden, tellingen } = makeLandelijkeBestanden(values.inhoud);
  const { gewijzigd, ongewijzigd } = writeMachineFiles(values.inhoud, bestanden);
  console.log(formatTellingen(tellingen));
  console.log(`${gewijzigd.length} bestanden geschreven, ${ongewijzigd.length} waren al goed.`);
  for (const path of gewijzigd) console.log(`  ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
