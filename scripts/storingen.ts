// `npm run storingen`: breaks the site in every way that we know, and counts what becomes of accepted requests.
//   npm run storingen                              all faults, in full (about a quarter of an hour)
//   npm run storingen -- --keer 0.05               a twentieth of each
//   npm run storingen -- --alleen kill             only those with "kill" in their name
//   npm run storingen -- --bewijs                  switches off one protection at a time: then it must go wrong
// Exit 1 when a request was lost or doubled, or when anything else is not as it must be. See docs/storingen.md.
import { parseArgs } from 'node:util';
import { printTable } from './bench/print-table.ts';
import { runBewijzen } from './storingen/bewijs.ts';
import { runStoringen } from './storingen/run-storingen.ts';

const { values } = parseArgs({
  options: {
    keer: { type: 'string', default: '1' },
    alleen: { type: 'string' },
    bewijs: { type: 'boolean', default: false },
  },
});
const keer = Number(values.keer);
if (!(keer > 0)) {
  console.error(`--keer ${values.keer} is geen deel van het geheel. Kies een getal boven 0, zoals 0.05.`);
  process.exit(1);
}
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const { heads, rows, mis } = values.bewijs
  ? await runBewijzen(say)
  : await runStoringen({ keer, alleen: values.alleen, say });
if (rows.length === 0) {
  console.error(`Geen storing heet zoals "${values.alleen}". Zonder --alleen ziet u alle namen.`);
  process.exit(1);
}
printTable(heads, rows);
for (const wat of mis) console.log(`  ✗ ${wat}`);
console.log(mis.length === 0 ? '\n  Alles zoals het hoort.' : `\n  ${mis.length} keer niet zoals het hoort.`);
process.exit(mis.length === 0 ? 0 : 1);
