// `npm run bench`: measures the built site against its limits and prints tables; exit 1 when one is missed.
//   npm run bench                                  all measurements
//   npm run bench -- lighthouse --type begin       one of them; what follows its name is its own
import { METINGEN } from './bench/metingen.ts';

const [asked, ...args] = process.argv.slice(2);
const chosen = asked ? METINGEN.filter(({ naam }) => naam === asked) : METINGEN;
if (chosen.length === 0) {
  console.error(`"${asked}" is geen meting. Kies uit:`);
  for (const { naam, uitleg } of METINGEN) console.error(`  ${naam.padEnd(14)}${uitleg}`);
  process.exit(1);
}
let missed = 0;
for (const { naam, uitleg, run } of chosen) {
  console.log(`▸ ${naam}: ${uitleg}`);
  const { gemist } = await run(args);
  missed += gemist.length;
  for (const wat of gemist) console.log(`  ✗ ${wat}`);
  console.log(gemist.length === 0 ? '  Binnen de grenzen.\n' : `  ${gemist.length} buiten de grenzen.\n`);
}
process.exit(missed === 0 ? 0 : 1);
