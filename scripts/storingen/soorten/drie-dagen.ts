import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../../src/server/http/config.ts';
import { startServer } from '../../../src/server/http/start-server.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { withProef } from '../proef.ts';
import { zonder } from '../zonder.ts';
import type { Storing } from './storing.ts';

const HOUR = 60 * 60_000;
const DOWN = 72 * HOUR;
/** Shortest jump of the clock: mails that come due shortly after one another are tried in one go. */
const JUMP = HOUR / 6;
const ATTEMPTS_WITHIN = 30_000;

/** The mail server is gone for three days by the clock, which jumps from attempt to attempt. */
export const DRIE_DAGEN: Storing = {
  naam: 'SMTP 72 uur weg',
  uitleg: 'in één proces, met een klok die vooruit springt; keren = aanvragen',
  keren: 50,
  run: (keren, bescherming) =>
    withProef(bescherming, async (proef) => {
      await proef.mail.stop();
      const config = readConfig(proef.env);
      const start = Date.now();
      const storage = await openStorage(join(proef.env.VAR_DIR!, 'aanvragen.sqlite'), start);
      try {
        for (let clock = start; clock - start < DOWN;) {
          const server = await startServer(
            config,
            () => {},
            () => clock,
            (real) => (bescherming === undefined ? real : zonder(bescherming, real)),
          );
          try {
            while (proef.bezoekers.bezoeken.length < keren) proef.bezoekers.create();
            await proef.bezoekers.sendAgain(Number(new URL(server.url).port));
            const next = await waitForAttempts(storage, clock);
            if (next === undefined) return; // Nothing waits any more: the counters tell whether that is right.
            clock = Math.max(next, clock + JUMP);
          } finally {
            await server.stop();
          }
        }
      } finally {
        await storage.close();
      }
      proef.vooruit = DOWN + 12 * HOUR;
      await proef.mail.start();
    }),
};

/** Waits until no mail is under way or due; gives when the next one is. */
async function waitForAttempts(storage: OutboxStorage, clock: number): Promise<number | undefined> {
  for (const until = Date.now() + ATTEMPTS_WITHIN; ; await pause(20)) {
    const rows = await storage.listWachtrij();
    const open = rows.filter(({ staat }) => ['wachtend', 'bezig', 'opnieuw'].includes(staat));
    if (open.length === 0) return undefined;
    if (open.every(({ staat, nextAt }) => staat !== 'bezig' && nextAt > clock))
      return Math.min(...open.map(({ nextAt }) => nextAt));
    if (Date.now() > until) throw new Error('De mails worden niet geprobeerd.');
  }
}
