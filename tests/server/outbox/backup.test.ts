import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup, restoreBackup } from '../../../src/server/outbox/backup.ts';
import { openStorage } from '../../../src/server/outbox/open-storage.ts';
import type { OutboxStorage } from '../../../src/server/outbox/storage.ts';
import { gesprek } from '../fixture-gegevens.ts';
import { tempFolder } from '../temp-folder.ts';
import { STORAGES, usePlaces } from './storages.ts';

const NOW = Date.UTC(2026, 10, 4, 9, 15, 30);
const REPLACE = { replace: true, now: NOW };
const KEEP = { replace: false, now: NOW };

async function add(storage: OutboxStorage, number: number): Promise<string> {
  const tokenId = `token-${number}`;
  await storage.addAanvraag(
    {
      tokenId,
      bodyHash: 'hash',
      referentie: `R${number}`,
      aanvraag: gesprek,
      antwoordVoor: NOW,
      berichten: [
        {
          recipient: 'twente@loket.example',
          messageId: `<R${number}.loket@loket.test>`,
          inhoud: { soort: 'loket', aanvraag: gesprek },
        },
      ],
      tellingen: [],
    },
    NOW,
  );
  return tokenId;
}

describe.each(STORAGES)('a copy of %s', (kind) => {
  const places = usePlaces(kind);

  it('made while requests come in, holds every one that was accepted before it began', async () => {
    const place = await places.make();
    const copy = join(tempFolder(), 'kopie');
    const storage = await openStorage(place, NOW);
    const before: string[] = [];
    for (let number = 0; number < 20; number++) before.push(await add(storage, number));
    let busy = true;
    const writing = (async () => {
      for (let number = 20; busy; number++) await add(storage, number);
    })();
    await makeBackup(place, copy);
    busy = false;
    await writing;
    expect(statSync(copy).mode & 0o077).toBe(0);
    await storage.close();

    await expect(restoreBackup(place, copy, KEEP)).rejects.toThrow(/--vervang/);
    const aside = await restoreBackup(place, copy, REPLACE);
    if (kind === 'sqlite') expect(existsSync(aside!)).toBe(true);
    const restored = await openStorage(place, NOW);
    for (const token of before) expect(await restored.findByToken(token), token).toBeDefined();
    expect(await restored.claimBericht(NOW, NOW + 1)).toBeDefined();
    await restored.close();
  });

  it('is not put back while the site runs', async () => {
    const place = await places.make();
    const copy = join(tempFolder(), 'kopie');
    const storage = await openStorage(place, NOW);
    await add(storage, 1);
    await makeBackup(place, copy);
    await expect(restoreBackup(place, copy, REPLACE)).rejects.toThrow(/De site draait nog/);
    expect(await storage.findByToken('token-1')).toBeDefined();
    await storage.close();
    await restoreBackup(place, copy, REPLACE);
  });

  it('never overwrites a file', async () => {
    const place = await places.make();
    await (await openStorage(place, NOW)).close();
    const copy = join(tempFolder(), 'kopie');
    writeFileSync(copy, 'van gisteren');
    await expect(makeBackup(place, copy)).rejects.toThrow(/bestaat al/);
  });

  it('that is damaged, or not there, changes nothing', async () => {
    const place = await places.make();
    const storage = await openStorage(place, NOW);
    const token = await add(storage, 1);
    await storage.close();
    const copy = join(tempFolder(), 'kopie');
    await expect(restoreBackup(place, copy, REPLACE)).rejects.toThrow(/is er niet/);
    writeFileSync(copy, 'dit is geen kopie van een database. '.repeat(40));
    await expect(restoreBackup(place, copy, REPLACE)).rejects.toThrow();
    const again = await openStorage(place, NOW);
    expect(await again.findByToken(token)).toBeDefined();
    await again.close();
  });
});

it('a damaged SQLite file is replaced by a copy, and stays beside it', async () => {
  const place = join(tempFolder(), 'aanvragen.sqlite');
  const storage = await openStorage(place, NOW);
  const token = await add(storage, 1);
  const copy = join(tempFolder(), 'kopie');
  await makeBackup(place, copy);
  await storage.close();
  writeFileSync(place, 'kapot '.repeat(1000));
  await expect(openStorage(place, NOW)).rejects.toThrow(place);
  expect(existsSync((await restoreBackup(place, copy, REPLACE))!)).toBe(true);
  const again = await openStorage(place, NOW);
  expect(await again.findByToken(token)).toBeDefined();
  await again.close();
});

it('says what to install when a program of PostgreSQL is missing', async () => {
  const path = process.env.PATH;
  process.env.PATH = tempFolder();
  try {
    await expect(makeBackup('postgres://a:geheim@127.0.0.1:1/x', join(tempFolder(), 'k'))).rejects.toThrow(
      /postgresql-client/,
    );
  } finally {
    process.env.PATH = path;
  }
});

it('that fails leaves no file, and never repeats the password of the database', async () => {
  const copy = join(tempFolder(), 'k');
  const fault = await makeBackup('postgres://a:geheim@127.0.0.1:1/x', copy).catch(String);
  expect(existsSync(copy)).toBe(false);
  expect(fault).toContain('pg_dump lukte niet');
  expect(fault).not.toContain('geheim');
});
