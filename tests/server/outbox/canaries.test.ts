import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NieuwBericht } from '../../../src/server/outbox/bericht.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { startPostgres } from '../../../scripts/machine/postgres-server.ts';
import type { Postgres } from '../../../scripts/machine/postgres-server.ts';
import { tempFolder } from '../temp-folder.ts';

const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
const DAY = 24 * 60 * 60 * 1000;
const CANARY = 'KANARIEVOGEL';

/** Names of the files under a folder that hold the canary. */
function findCanary(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(CANARY))
    .map((entry) => join(entry.parentPath, entry.name));
}

const mail = (ref: string, inhoud: NieuwBericht['inhoud']): NieuwBericht => ({
  recipient: `${CANARY}@voorbeeld.test`,
  messageId: `<${ref}.${inhoud.soort}@loket.test>`,
  inhoud,
});
const aanvraag = {
  ...gesprek,
  naam: CANARY,
  email: `${CANARY}@voorbeeld.test`,
  telefoon: CANARY,
  bericht: `${CANARY} `.repeat(60),
};
const request = (ref: string, berichten: NieuwBericht[]) => ({
  tokenId: `token-${ref}`,
  bodyHash: `hash-${ref}`,
  referentie: ref,
  aanvraag,
  antwoordVoor: NOW,
  berichten,
  tellingen: [],
});

/** One of everything that holds something of a person: delivered, parked, taken back, referred, followed up. */
async function plant(storage: OutboxStorage): Promise<void> {
  const both = (ref: string) => [
    mail(ref, { soort: 'loket', aanvraag }),
    mail(ref, { soort: 'bevestiging', aanvraag }),
  ];
  await storage.addAanvraag(request('AAAAAAAA', both('AAAAAAAA')), NOW);
  await storage.addAanvraag(
    {
      ...request('BBBBBBBB', []),
      vervolg: {
        email: `${CANARY}@voorbeeld.test`,
        regio: 'twente',
        tekst: '1',
        bericht: mail('BBBBBBBB', { soort: 'vervolg', regio: 'twente', taal: 'nl' }),
      },
    },
    NOW,
  );
  await storage.addVerwijzing(
    {
      tokenId: 'token',
      bodyHash: 'hash',
      referentie: 'CCCCCCCC',
      verwijzing: { regio: 'twente', soort: 'school', email: `${CANARY}@k.test`, ouder: false },
      bericht: mail('CCCCCCCC', { soort: 'verwijzing', regio: 'twente', verwijzer: 'school', ouder: false }),
    },
    NOW,
  );
  for (;;) {
    const bericht = await storage.claimBericht(NOW, NOW + 1);
    if (!bericht) break;
    await storage.markBezorgd(bericht, NOW);
  }
  await storage.addAanvraag(request('DDDDDDDD', both('DDDDDDDD')), NOW);
  for (;;) {
    const bericht = await storage.claimBericht(NOW, NOW + 1);
    if (!bericht) break;
    await storage.markGeparkeerd(bericht, 'EENVELOPE 550 RCPT TO', undefined, NOW);
  }
  await storage.addAanvraag(request('EEEEEEEE', both('EEEEEEEE')), NOW);
  await storage.withdraw('EEEEEEEE', mail('EEEEEEEE', { soort: 'ingetrokken', regio: 'twente' }), NOW);
  await storage.withdraw('BBBBBBBB', mail('BBBBBBBB', { soort: 'ingetrokken', regio: 'twente' }), NOW);
}

describe('after everything was kept long enough', () => {
  it('no file of SQLite holds a trace of anybody', async () => {
    const file = join(tempFolder(), 'aanvragen.sqlite');
    const storage = await openStorage(file, NOW);
    await plant(storage);
    expect(findCanary(dirname(file)).length).toBeGreaterThan(0);
    expect(await storage.purge(NOW + 90 * DAY)).toMatchObject({ sporenGewist: true });
    expect(findCanary(dirname(file))).toEqual([]);
    await storage.close();
    expect(findCanary(dirname(file))).toEqual([]);
  });

  describe('on PostgreSQL', () => {
    let server: Postgres;
    beforeAll(async () => {
      // As docs/beheer.md asks of the operator: old WAL files are removed and not used again.
      server = await startPostgres({ wal_recycle: 'off' });
    });
    afterAll(() => server.remove());

    it('no file of the server holds a trace of anybody, once its WAL has moved on', async () => {
      const storage = await openStorage(await server.createDatabase(), NOW);
      await plant(storage);
      await server.asSuperuser('CHECKPOINT');
      expect(findCanary(server.folder).length).toBeGreaterThan(0);
      await storage.purge(NOW + 90 * DAY);
      await storage.close();
      await server.asSuperuser('SELECT pg_switch_wal()');
      await server.asSuperuser('CHECKPOINT');
      await server.asSuperuser('SELECT pg_switch_wal()');
      await server.asSuperuser('CHECKPOINT');
      expect(findCanary(server.folder)).toEqual([]);
    });
  });
});
