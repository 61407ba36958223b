// `npm run stand`: what must be looked at again, per regio, and how well each regio is covered.
//   --regio <slug>    one regio; "landelijk" for what is true everywhere
//   --csv, --dekking  all records, or the coverage, as CSV
//   --json            all of it as JSON
//   --mail            queues the monthly mail of each desk; the running site sends them. Once a month: for cron.
import { parseArgs } from 'node:util';
import { aanDeBeurt } from '../src/domain/versheid/stand.ts';
import { writeDekkingCsv, writeStandCsv } from '../src/domain/versheid/write-stand-csv.ts';
import { siteData } from '../src/site-data.ts';
import { mailStand } from './stand/mail-stand.ts';
import { reportStand } from './stand/report-stand.ts';

const opties = readOptions();
const stand = siteData().stand();
const delen = stand.delen.filter(
  ({ regio = 'landelijk' }) => opties.regio === undefined || regio === opties.regio,
);
if (delen.length === 0)
  refuse(`De regio "${opties.regio}" bestaat niet. Zie de namen met: npm run stand -- --csv`);

if (opties.mail) process.exitCode = await mailStand({ ...stand, delen });
else if (opties.csv) process.stdout.write(writeStandCsv(delen));
else if (opties.dekking) process.stdout.write(writeDekkingCsv(delen));
else if (opties.json) process.stdout.write(`${JSON.stringify({ ...stand, delen }, null, 2)}\n`);
else {
  // With a regio asked for, all that is due; without, a line per regio.
  const due = delen.reduce((sum, deel) => sum + aanDeBeurt(deel).length, 0);
  const all = delen.reduce((sum, { records }) => sum + records.length, 0);
  process.stdout.write(
    `${reportStand(delen, opties.regio !== undefined)}${due} van ${all} gegevens zijn aan de beurt.\n`,
  );
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        regio: { type: 'string' },
        csv: { type: 'boolean', default: false },
        dekking: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        mail: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return refuse('Gebruik: npm run stand -- [--regio <naam>] [--csv | --dekking | --json | --mail]');
  }
}

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
