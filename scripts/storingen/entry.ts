// The site with a clock that runs ahead, or with one protection switched off: only for `npm run storingen`.
//   node scripts/storingen/entry.ts --vooruit 600000 --zonder overname
// All else is the real thing: the same `startServer`, the same settings.
import { parseArgs } from 'node:util';
import { readConfig } from '../../src/server/http/config.ts';
import { startServer } from '../../src/server/http/start-server.ts';
import { createLog } from '../../src/server/log.ts';
import { isBescherming, zonder } from './zonder.ts';

const { values } = parseArgs({
  options: { vooruit: { type: 'string', default: '0' }, zonder: { type: 'string' } },
});
const now = (): number => Date.now() + Number(values.vooruit);
const bescherming = values.zonder;
if (bescherming !== undefined && !isBescherming(bescherming))
  throw new Error(`Er is geen bescherming "${bescherming}".`);
const log = createLog((line) => process.stdout.write(line), now);
const server = await startServer(readConfig(process.env), log, now, (storage) =>
  bescherming === undefined ? storage : zonder(bescherming, storage),
);
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
process.stdout.write(
  `De site staat klaar op ${server.url.replace('127.0.0.1', 'localhost')}\nStoppen: Ctrl+C\n`,
);
