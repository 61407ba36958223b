// `npm run vernieuw`: builds beside the running site and makes the result public; the server takes it over by itself.
//   --productie   the real site: no example data allowed
//   --haal        first fetch what was accepted at the git host
//   --blijf       stay: fetch every minute, and renew also just after midnight
import { parseArgs } from 'node:util';
import { isStopping } from './machine/run.mjs';
import { say } from './machine/say.mjs';
import { realParts } from './vernieuw/real-parts.ts';
import { renew } from './vernieuw/renew.ts';
import { stay } from './vernieuw/stay.ts';

try {
  const { values } = parseArgs({
    options: {
      productie: { type: 'boolean', default: false },
      haal: { type: 'boolean', default: false },
      blijf: { type: 'boolean', default: false },
    },
  });
  const parts = realParts({ productie: values.productie, haal: values.haal || values.blijf });
  if (values.blijf) {
    const stopping = new AbortController();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stopping.abort());
    say('▸ Elke minuut kijken of er iets nieuws is. Stoppen: Ctrl+C');
    const failed = new Map<string, Error>();
    await stay(() => renew({ ...parts, failed }), tell, stopping.signal);
  } else if ((await renew(parts)).folder === undefined) {
    say('▸ De openbare site is van vandaag en er is niets veranderd.');
  }
} catch (error) {
  tell((error as Error).message);
  process.exitCode = 1;
}

function tell(message: string): void {
  if (isStopping()) return;
  process.stderr.write(`Vernieuwen lukt niet; de site die openbaar is, blijft dat. ${message}\n`);
}
