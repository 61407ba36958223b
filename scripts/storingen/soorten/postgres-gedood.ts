import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres } from '../../machine/postgres-server.ts';
import { lastLine, withProef } from '../proef.ts';
import { draw, orEnd } from './gedood.ts';
import type { Storing } from './storing.ts';

/** The database server dies under two sites that share it; both live on and find it again. */
export const POSTGRES_GEDOOD: Storing = {
  naam: 'kill -9 van PostgreSQL',
  uitleg: 'de databaseserver, terwijl twee sites aannemen en versturen',
  keren: 40,
  run: async (keren, bescherming) => {
    const postgres = await startPostgres();
    try {
      return await withProef(bescherming, async (proef) => {
        proef.env.DATABASE_URL = postgres.url;
        proef.mail.bedenktijd = 30;
        const sites = await Promise.all([proef.start(), proef.start()]);
        for (const site of sites)
          if (site.port === 0) throw new Error(`De site start niet op PostgreSQL: ${lastLine(site)}`);
        const drukte = proef.bezoekers.startDrukte(
          sites.map(({ port }) => port),
          6,
        );
        for (let turn = 0; turn < keren; turn++) {
          const before = proef.bezoekers.aanvaard();
          await orEnd(sites[0]!, orEnd(sites[1]!, drukte.reached(before + 2 + draw(10))));
          await pause(draw(15));
          await postgres.kill();
          await pause(draw(300));
          await postgres.start();
        }
        await drukte.stop();
        if ((proef.bezoekers.antwoorden.get(503) ?? 0) === 0) proef.fouten.add('niemand merkte de storing');
        const codes = await Promise.all(sites.map((site) => site.end('SIGTERM')));
        if (codes.some((code) => code !== 0)) proef.fouten.add(`codes na SIGTERM: ${codes.join(' en ')}`);
      });
    } finally {
      await postgres.remove();
    }
  },
};
