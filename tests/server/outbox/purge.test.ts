import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LogRegel } from '../../../src/server/log.ts';
import { KEEP_DELIVERED } from '../../../src/server/outbox/keep.ts';
import { purge } from '../../../src/server/outbox/purge.ts';
import { tempFolder } from '../temp-folder.ts';
import { NOW } from './moments.ts';
import { openUntilEnd } from './storages.ts';

/** A purge of an empty storage, with a folder of mails. */
async function purgePost(prepare: (postDir: string) => void, now: number): Promise<LogRegel[]> {
  const folder = tempFolder();
  const postDir = join(folder, 'post');
  prepare(postDir);
  const log: LogRegel[] = [];
  const storage = await openUntilEnd(join(folder, 'aanvragen.sqlite'), NOW);
  await purge({
    storage,
    postDir,
    log: (regel) => void log.push(regel),
    now: () => now,
    onQueued: () => {
      throw new Error('There is nothing to warn of.');
    },
  });
  return log;
}

it('the purge needs no folder of mails', async () => {
  expect(await purgePost(() => {}, NOW)).toMatchObject([{ soort: 'opruimen', post: 0, sporenGewist: true }]);
});

it('the purge erases mails in the folder after 30 days, and leaves younger ones', async () => {
  let post = '';
  const log = await purgePost((postDir) => {
    post = postDir;
    mkdirSync(postDir);
    for (const [name, written] of [
      ['oud.eml', NOW - 1],
      ['jong.eml', NOW],
    ] as const) {
      writeFileSync(join(postDir, name), 'x');
      utimesSync(join(postDir, name), written / 1000, written / 1000);
    }
  }, NOW + KEEP_DELIVERED);
  expect(log).toMatchObject([{ soort: 'opruimen', post: 1 }]);
  expect(readdirSync(post)).toEqual(['jong.eml']);
});
