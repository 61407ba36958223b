import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStorage } from '../../src/server/outbox/open-storage.ts';
import { createBezoekers, SLEUTEL } from './bezoekers.ts';
import type { Bezoekers } from './bezoekers.ts';
import { startMailServer } from './mail-server.ts';
import type { MailServer } from './mail-server.ts';
import { writeMiniSite } from './mini-site.ts';
import { MAIN, startSite } from './site-process.ts';
import type { SiteProcess } from './site-process.ts';
import { tel } from './telling.ts';
import type { Telling } from './telling.ts';
import type { Bescherming } from './zonder.ts';

/** One trial: a site with its mail server and visitors. */
export interface Proef {
  folder: string;
  /** Added to the settings of every process that is started; `VAR_DIR` and `DATABASE_URL` say where requests are kept. */
  env: Record<string, string>;
  mail: MailServer;
  bezoekers: Bezoekers;
  /** What went wrong besides the counts, each once. */
  fouten: Set<string>;
  /** Starts the site as operators do; with a clock that runs ahead only by the entry of the suite. */
  start(options?: { vooruit?: number; via?: string[] }): Promise<SiteProcess>;
  /** How far ahead the clock is when the rest is sent. */
  vooruit: number;
  /** Sends all that waits at `VAR_DIR` or `DATABASE_URL`; done at the end, and before those change. */
  sendTheRest(): Promise<void>;
  /** Called when the trial is over, also after a failure. */
  cleanUp(work: () => void): void;
}
export interface Uitslag extends Telling {
  geparkeerd: number;
  fouten: string[];
}

/** Longer than a lease and than the longest wait between two attempts. */
const VOORUIT = 7 * 60 * 60_000;
/** In which the last mails must leave, in milliseconds. */
const DRAIN_WITHIN = 90_000;

/**
 * Sets up a trial, lets `work` do its worst, sends what is left with a clock that is hours ahead, counts, and removes all.
 * @param bescherming protection that is switched off in every process of this trial
 */
export async function withProef(
  bescherming: Bescherming | undefined,
  work: (proef: Proef) => Promise<void>,
): Promise<Uitslag> {
  const folder = mkdtempSync(join(tmpdir(), 'loket-proef-'));
  const running = new Set<SiteProcess>();
  const cleanUps: (() => void)[] = [];
  const geparkeerd = new Set<string>();
  const mail = await startMailServer();
  const proef: Proef = {
    folder,
    env: {
      DIST_DIR: join(folder, 'dist'),
      VAR_DIR: join(folder, 'var'),
      FORMULIER_SLEUTEL: SLEUTEL,
      FORMULIER_MINSTE_SECONDEN: '0',
      LOG_VERZOEKEN: '0',
      SMTP_URL: `smtp://127.0.0.1:${mail.port}?ignoreTLS=true`,
    },
    mail,
    bezoekers: createBezoekers(),
    fouten: new Set(),
    start: async ({ vooruit, via = [] } = {}) => {
      const entry =
        vooruit === undefined && bescherming === undefined
          ? [MAIN]
          : [
              'scripts/storingen/entry.ts',
              ...['--vooruit', String(vooruit ?? 0)],
              ...(bescherming === undefined ? [] : ['--zonder', bescherming]),
            ];
      const site = await startSite([...via, process.execPath, ...entry], proef.env);
      running.add(site);
      void site.exited.then(() => running.delete(site));
      return site;
    },
    vooruit: VOORUIT,
    sendTheRest: async () => {
      for (const referentie of await sendTheRest(proef)) geparkeerd.add(referentie);
    },
    cleanUp: (undo) => void cleanUps.push(undo),
  };
  try {
    writeMiniSite(proef.env.DIST_DIR!);
    await work(proef);
    await proef.sendTheRest();
    const telling = tel(proef.bezoekers.bezoeken, mail.aangekomen, geparkeerd);
    if (telling.vreemd > 0) proef.fouten.add(`${telling.vreemd} mails aan een vreemde`);
    if (telling.aanvaard === 0) proef.fouten.add('geen enkele aanvraag aanvaard');
    return { ...telling, geparkeerd: geparkeerd.size, fouten: [...proef.fouten] };
  } finally {
    await Promise.all([...running].map((site) => site.end('SIGKILL')));
    await mail.stop();
    for (const undo of cleanUps) undo();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts a healthy site once more, hours later, until nothing waits; gives the references that are parked. */
async function sendTheRest(proef: Proef): Promise<Set<string>> {
  proef.mail.gedrag = { soort: 'gezond' };
  proef.mail.bedenktijd = 0;
  const site = await proef.start({ vooruit: proef.vooruit });
  if (!(await proef.bezoekers.sendAgain(site.port)))
    proef.fouten.add('een bezoeker kreeg na de storing geen antwoord');
  const { open, geparkeerd } = await watchQueue(proef);
  if (open > 0) proef.fouten.add(`${open} mails wachten nog`);
  const code = await site.end('SIGTERM');
  if (code !== 0) proef.fouten.add(`na de storing eindigt de site met code ${code}: ${lastLine(site)}`);
  return geparkeerd;
}

async function watchQueue({ env }: Proef): Promise<{ open: number; geparkeerd: Set<string> }> {
  const storage = await openStorage(env.DATABASE_URL ?? join(env.VAR_DIR!, 'aanvragen.sqlite'), Date.now());
  try {
    for (const until = Date.now() + DRAIN_WITHIN; ; await pause(100)) {
      const rows = await storage.listWachtrij();
      const open = rows.filter(({ staat }) => ['wachtend', 'bezig', 'opnieuw'].includes(staat)).length;
      if (open > 0 && Date.now() < until) continue;
      const parked = rows.filter(({ staat, soort }) => staat === 'geparkeerd' && soort === 'loket');
      return { open, geparkeerd: new Set(parked.map(({ referentie }) => referentie)) };
    }
  } finally {
    await storage.close();
  }
}

/** The last that a process said: why it did not start. */
export function lastLine(site: SiteProcess): string {
  return site.output().trim().split('\n').at(-1) ?? '';
}
