import { Agent } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBezoekers, SLEUTEL } from '../../../scripts/storingen/bezoekers.ts';
import { renew } from '../../../scripts/vernieuw/renew.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import { startSiteProcess } from '../fixture-process.ts';
import { tempFolder } from '../temp-folder.ts';
import { get, waitFor } from './fixture-get.ts';
import { createParts, writeSite } from './fixture-sites.ts';

const SWAPS = 12;

describe('twelve edits that become public while visitors read and send', { timeout: 300_000 }, () => {
  it('lose no request, and no aanvraag', async () => {
    const folder = tempFolder();
    writeSite(join(folder, 'dist'), { nummer: 0 });
    const site = await startSiteProcess({
      DIST_DIR: join(folder, 'dist'),
      VAR_DIR: join(folder, 'var'),
      SITES_DIR: join(folder, 'sites'),
      FORMULIER_SLEUTEL: SLEUTEL,
      LOG_VERZOEKEN: '0',
      LIMIET_PER_ADRES: '1000000',
      LIMIET_PER_AFZENDER: '1000000',
    });
    const bezoekers = createBezoekers();
    const senders = bezoekers.startDrukte([site.port], 3);
    const readers = startReaders(site.port, 4);

    for (let nummer = 1; nummer <= SWAPS; nummer++) {
      await renew(createParts(folder, { nummer, andereCode: nummer % 3 === 0 }));
      await waitFor(site.port, '/', `Site ${nummer}<`);
    }
    const read = await readers.stop();
    await senders.stop();
    await site.end('SIGTERM');

    expect([...read.statuses.keys()]).toEqual([200]);
    expect(read.seen.size).toBe(SWAPS + 1);
    expect([...bezoekers.antwoorden.keys()]).toEqual([200]);
    expect(read.statuses.get(200)).toBeGreaterThan(400);
    expect(bezoekers.aanvaard()).toBeGreaterThan(60);
    expect(await countStored(join(folder, 'var', 'aanvragen.sqlite'), bezoekers.bezoeken)).toBe(
      bezoekers.aanvaard(),
    );
  });
});

/** Readers that keep their connection, as browsers do. */
function startReaders(port: number, lanes: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const statuses = new Map<number, number>();
  const seen = new Set<string>();
  let stopped = false;
  const lane = async (): Promise<void> => {
    while (!stopped) {
      const { status, text } = await get(port, '/', agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      seen.add(/Site (\d+)</.exec(text)?.[1] ?? 'iets anders');
    }
  };
  const ended = Promise.all(Array.from({ length: lanes }, lane));
  return {
    stop: async () => {
      stopped = true;
      await ended;
      agent.destroy();
      return { statuses, seen };
    },
  };
}

async function countStored(file: string, bezoeken: { kenmerken: Set<string> }[]): Promise<number> {
  const storage = await openStorage(file, Date.now());
  let found = 0;
  for (const { kenmerken } of bezoeken)
    for (const kenmerk of kenmerken) if (await storage.findAanvraag(kenmerk)) found += 1;
  await storage.close();
  return found;
}
