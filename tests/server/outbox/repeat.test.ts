import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OpslagStoring } from '../../../src/domain/afspraak/opslag-storing.ts';
import type { LogRegel } from '../../../src/server/log.ts';
import { KEEP_DELIVERED } from '../../../src/server/outbox/keep.ts';
import { startRepeat } from '../../../src/server/outbox/repeat.ts';
import { sweep } from '../../../src/server/outbox/sweeper.ts';
import { tempFolder } from '../temp-folder.ts';
import { useBalie } from './fixture-balie.ts';
import { NOW } from './moments.ts';

const open = useBalie('sqlite');

describe('what is done now and then', () => {
  it('starts at once, comes again, and goes on after a fault', async () => {
    const log: LogRegel[] = [];
    let turns = 0;
    const repeat = startRepeat({
      every: 1,
      waar: 'proef',
      log: (regel) => void log.push(regel),
      work: async () => {
        turns++;
        if (turns === 1) throw new OpslagStoring('De schijf is vol.');
        if (turns === 2) throw new Error('iets van een bezoeker');
      },
    });
    await repeat.first;
    expect(log).toEqual([{ soort: 'fout', waar: 'proef', fout: 'OpslagStoring: De schijf is vol.' }]);
    await expect.poll(() => turns, { interval: 1 }).toBeGreaterThan(3);
    await repeat.stop();
    expect(log[1]).toEqual({ soort: 'fout', waar: 'proef', fout: 'Error' });
    expect(log).toHaveLength(2);
  });

  it('never runs twice at the same time, and a stop waits for its end', async () => {
    let running = 0;
    let most = 0;
    let ended = 0;
    let release = (): void => {};
    let started = (): void => {};
    const second = new Promise<void>((ready) => (started = ready));
    const repeat = startRepeat({
      every: 1,
      waar: 'proef',
      log: () => {},
      work: async () => {
        most = Math.max(most, ++running);
        if (ended === 1) {
          started();
          await new Promise<void>((ready) => (release = ready));
        }
        running--;
        ended++;
      },
    });
    await second;
    const stopped = repeat.stop();
    release();
    await stopped;
    expect([most, running, ended]).toEqual([1, 0, 2]);
  });
});

describe('the repairs', () => {
  it('are in the log when there were any, and wake the worker', async () => {
    const { storage, log, clock } = await open();
    let woken = 0;
    const run = (found: Record<string, number>) =>
      sweep({
        storage: { ...storage, sweep: async () => found },
        log: (regel) => void log.push(regel),
        now: () => clock.now,
        onQueued: () => void woken++,
      });
    await run({});
    await run({ 'bezig-zonder-lease': 0 });
    expect([log, woken]).toEqual([[], 0]);
    await run({ 'zonder-bericht': 3 });
    expect([log.splice(0), woken]).toEqual([
      [{ soort: 'fout', waar: 'herstel', fout: 'zonder-bericht', aantal: 3 }],
      0,
    ]);
    await run({ 'bezig-zonder-lease': 2, 'zonder-bericht': 0 });
    expect([log, woken]).toEqual([[{ soort: 'herstel', 'bezig-zonder-lease': 2 }], 1]);
  });
});

describe('the purge', () => {
  it('empties the post folder of what is 30 days old, and no sooner', async () => {
    const { purge, log } = await open();
    const post = join(tempFolder(), 'post');
    mkdirSync(post);
    for (const [name, age] of [
      ['oud', KEEP_DELIVERED + 1000],
      ['jong', KEEP_DELIVERED - 1000],
    ] as const) {
      writeFileSync(join(post, `${name}.eml`), 'x');
      utimesSync(join(post, `${name}.eml`), (NOW - age) / 1000, (NOW - age) / 1000);
    }
    await purge(post);
    expect(readdirSync(post)).toEqual(['jong.eml']);
    expect(log.at(-1)).toMatchObject({ soort: 'opruimen', post: 1 });
  });

  it.each([
    ['by mail and in the log', 'beheer@voorbeeld.test', 1],
    ['in the log only, when there is no address', undefined, 0],
  ])('warns of what will soon be erased %s', async (_, beheerMail, mails) => {
    const test = await open({ beheerMail });
    const purgeStorage = test.storage.purge;
    test.storage.purge = async (now) => ({
      ...(await purgeStorage(now)),
      bijna: [
        { dagen: 60, referenties: ['AAAAAAAA', 'BBBBBBBB'] },
        { dagen: 80, referenties: [] },
      ],
    });
    await test.purge();
    const melding = { wat: 'bewaartermijn', dagen: 60, aantal: 2, referenties: ['AAAAAAAA', 'BBBBBBBB'] };
    expect(await test.mails()).toHaveLength(mails);
    expect((await test.mails()).map(({ inhoud }) => inhoud)).toEqual(
      Array(mails).fill({ soort: 'storing', melding }),
    );
    expect(test.log.at(-1)).toMatchObject({ soort: 'fout', waar: 'bewaartermijn', dagen: 60, aantal: 2 });
  });
});
