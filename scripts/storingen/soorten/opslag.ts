import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, copyFileSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../machine/root.mjs';
import { lastLine, withProef } from '../proef.ts';
import type { Proef } from '../proef.ts';
import { createLockableDisk, createSmallDisk } from '../schijf.ts';
import type { SiteProcess } from '../site-process.ts';
import { draw, orEnd } from './gedood.ts';
import type { Storing } from './storing.ts';

const fileOf = ({ env }: Proef): string => join(env.VAR_DIR!, 'aanvragen.sqlite');

/** Faults of the disk and of the database file. */
export const OPSLAG: Storing[] = [
  {
    naam: 'schijf vol',
    uitleg: 'bezoekers versturen tot de schijf vol is, daarna komt er ruimte',
    keren: 3,
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        for (let turn = 0; turn < keren; turn++) {
          const disk = createSmallDisk(join(proef.folder, `klein-${turn}`));
          proef.env.VAR_DIR = disk.folder;
          proef.cleanUp(disk.remove);
          const site = await proef.start({ via: disk.via });
          const refused = proef.bezoekers.reachedStatus(503, 6);
          const drukte = proef.bezoekers.startDrukte([site.port], 6);
          await orEnd(site, refused);
          await drukte.stop();
          await endWell(proef, site);
          onlyAnswers(proef, [200, 503]);
          disk.free();
          await proef.sendTheRest();
        }
      }),
  },
  {
    naam: 'database op slot (> 5 s)',
    uitleg: 'een ander proces houdt BEGIN IMMEDIATE vast tot de bezoekers 503 kregen',
    keren: 3,
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        const site = await proef.start();
        for (let turn = 0; turn < keren; turn++) {
          for (let visitor = 0; visitor < 3; visitor++) proef.bezoekers.create();
          await proef.bezoekers.sendAgain(site.port);
          const lock = await holdLock(fileOf(proef));
          for (let visitor = 0; visitor < 3; visitor++) proef.bezoekers.create();
          const before = proef.bezoekers.antwoorden.get(503) ?? 0;
          await proef.bezoekers.sendAgain(site.port);
          if ((proef.bezoekers.antwoorden.get(503) ?? 0) !== before + 3)
            proef.fouten.add('niet elke bezoeker kreeg 503 toen de database op slot was');
          await lock.release();
          if (!(await proef.bezoekers.sendAgain(site.port)))
            proef.fouten.add('na het slot werd een aanvraag niet aangenomen');
        }
        await endWell(proef, site);
        onlyAnswers(proef, [200, 503]);
      }),
  },
  {
    naam: 'database alleen-lezen',
    uitleg: 'de site weigert te starten; later mag schrijven weer',
    keren: 3,
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        const disk = createLockableDisk(join(proef.folder, 'dicht'));
        proef.cleanUp(disk.remove);
        proef.env.VAR_DIR = disk.folder;
        for (let turn = 0; turn < keren; turn++) {
          await acceptUnsent(proef, 4);
          disk.lock();
          await refuses(proef, fileOf(proef));
          disk.free();
        }
      }),
  },
  {
    naam: 'database beschadigd',
    uitleg: 'de site weigert te starten; de kopie van vlak ervoor wordt teruggezet',
    keren: 5,
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        for (let turn = 0; turn < keren; turn++) {
          await acceptUnsent(proef, 4);
          const file = fileOf(proef);
          copyFileSync(file, `${file}.kopie`);
          damage(file, turn);
          await refuses(proef, file);
          copyFileSync(`${file}.kopie`, file);
          for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
        }
      }),
  },
  {
    naam: 'tweede proces, zelfde bestand',
    uitleg: 'twee sites op één SQLite-bestand; telkens krijgt een van de twee kill -9',
    keren: 10,
    run: (keren, bescherming) =>
      withProef(bescherming, async (proef) => {
        proef.mail.bedenktijd = 30;
        for (let turn = 0; turn < keren; turn++) {
          const sites = await Promise.all([proef.start(), proef.start()]);
          for (const site of sites)
            if (site.port === 0) throw new Error(`Een van twee sites start niet: ${lastLine(site)}`);
          const [first, second] = sites as [SiteProcess, SiteProcess];
          const drukte = proef.bezoekers.startDrukte([first.port, second.port], 6);
          await orEnd(first, orEnd(second, drukte.reached(6 + draw(12))));
          await first.end('SIGKILL');
          await drukte.stop();
          await endWell(proef, second);
        }
      }),
  },
];

/** Accepts requests while there is no mail server, and stops: they wait in the database. */
async function acceptUnsent(proef: Proef, aantal: number): Promise<void> {
  await proef.mail.stop();
  const site = await proef.start();
  for (let visitor = 0; visitor < aantal; visitor++) proef.bezoekers.create();
  if (!(await proef.bezoekers.sendAgain(site.port))) proef.fouten.add('een aanvraag werd niet aangenomen');
  await endWell(proef, site);
  await proef.mail.start();
}

/** The site must not start, and must say which file, without a stack of calls. */
async function refuses(proef: Proef, file: string): Promise<void> {
  const site = await proef.start();
  if (site.port !== 0) {
    proef.fouten.add('de site start op een database die niet deugt');
    await site.end('SIGKILL');
  } else if (!site.output().includes(file) || / {4}at /.test(site.output())) {
    proef.fouten.add(`de melding is niet duidelijk: ${lastLine(site)}`);
  }
}

async function endWell(proef: Proef, site: SiteProcess): Promise<void> {
  const code = await site.end('SIGTERM');
  if (code !== 0) proef.fouten.add(`code ${code} na SIGTERM: ${lastLine(site)}`);
}

function onlyAnswers({ bezoekers, fouten }: Proef, allowed: number[]): void {
  for (const status of bezoekers.antwoorden.keys())
    if (!allowed.includes(status)) fouten.add(`een bezoeker kreeg ${status || 'geen antwoord'}`);
}

async function holdLock(file: string): Promise<{ release(): Promise<void> }> {
  const child = spawn(process.execPath, ['scripts/storingen/hold-lock.ts', file], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exited]);
  if (child.exitCode !== null) throw new Error('De database kon niet op slot.');
  return {
    release: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

/** Writes over a part of the file: the head, or pages further on. */
function damage(file: string, turn: number): void {
  const { size } = statSync(file);
  const at = turn === 0 ? 0 : Math.floor((size * turn) / 6 / 4096) * 4096;
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, at);
  closeSync(handle);
}
