import { setTimeout as pause } from 'node:timers/promises';
import { lastLine, withProef } from '../proef.ts';
import type { Proef } from '../proef.ts';
import type { SiteProcess } from '../site-process.ts';
import type { Storing } from './storing.ts';

/** In which a crowd, or the mail server, must have come that far; in milliseconds. */
const EVENT_WITHIN = 60_000;

/** A process is killed or stopped at a moment that is drawn by lot; the last mails leave hours later by the clock. */
export const GEDOOD: Storing[] = [
  {
    naam: 'kill -9 bij aannemen',
    uitleg: 'de site, terwijl 6 bezoekers tegelijk versturen',
    keren: 100,
    run: (keren, bescherming) =>
      withProef(bescherming, (proef) =>
        repeat(proef, keren, async (site) => {
          const drukte = proef.bezoekers.startDrukte([site.port], 6);
          await orEnd(site, drukte.reached(1 + draw(12)));
          await pause(draw(15));
          await site.end('SIGKILL');
          await drukte.stop();
        }),
      ),
  },
  {
    naam: 'kill -9 bij versturen',
    uitleg: 'de site, terwijl de mailserver mails aanneemt of net heeft aangenomen',
    keren: 60,
    run: (keren, bescherming) =>
      withProef(bescherming, (proef) => {
        proef.mail.bedenktijd = 60;
        return repeat(proef, keren, async (site) => {
          const arrived = proef.mail.aangekomen.length;
          for (let visitor = 0; visitor < 4; visitor++) proef.bezoekers.create();
          await proef.bezoekers.sendAgain(site.port);
          await orEnd(site, proef.mail.reached(arrived + 1 + draw(4)));
          await pause(draw(60));
          await site.end('SIGKILL');
        });
      }),
  },
  {
    naam: 'SIGTERM onder druk',
    uitleg: 'de site, terwijl 6 bezoekers tegelijk versturen en mails vertrekken',
    keren: 20,
    run: (keren, bescherming) =>
      withProef(bescherming, (proef) => {
        proef.mail.bedenktijd = 60;
        return repeat(proef, keren, async (site) => {
          const drukte = proef.bezoekers.startDrukte([site.port], 6);
          await orEnd(site, drukte.reached(5 + draw(15)));
          const code = await site.end('SIGTERM');
          await drukte.stop();
          if (code !== 0) proef.fouten.add(`na SIGTERM eindigt de site met code ${code}: ${lastLine(site)}`);
        });
      }),
  },
];

async function repeat(
  proef: Proef,
  keren: number,
  round: (site: SiteProcess) => Promise<void>,
): Promise<void> {
  for (let turn = 0; turn < keren; turn++) {
    const site = await proef.start();
    if (site.port === 0) throw new Error(`De site start niet na de storing: ${lastLine(site)}`);
    await round(site);
  }
}

/** Waits for something that only a running site can bring about. */
export async function orEnd(site: SiteProcess, event: Promise<void>): Promise<void> {
  const ended = site.exited.then(() => {
    throw new Error(`De site is uit zichzelf gestopt: ${lastLine(site)}`);
  });
  ended.catch(() => {}); // It ends later, too: then nobody waits here any more.
  const done = new AbortController();
  const late = pause(EVENT_WITHIN, undefined, { signal: done.signal }).then(() => {
    throw new Error(`Er gebeurt niets meer. Het laatste dat de site zei: ${lastLine(site)}`);
  });
  late.catch(() => {});
  await Promise.race([event, ended, late]).finally(() => done.abort());
}

/** A number from 0 up to `below`. */
export function draw(below: number): number {
  return Math.floor(Math.random() * below);
}
