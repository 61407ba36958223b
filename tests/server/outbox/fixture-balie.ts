import type { Aanvraag, Balie, LoketGegevens } from '../../../src/domain/afspraak/aanvraag.ts';
import type { LogRegel } from '../../../src/server/log.ts';
import { createBalie } from '../../../src/server/outbox/balie.ts';
import type { BalieParts } from '../../../src/server/outbox/balie.ts';
import type { Bericht } from '../../../src/server/outbox/bericht.ts';
import { createCounters } from '../../../src/server/outbox/counters.ts';
import { createOperator } from '../../../src/server/outbox/operator.ts';
import { purge } from '../../../src/server/outbox/purge.ts';
import { createLimits } from '../../../src/server/outbox/rate-limits.ts';
import { remind } from '../../../src/server/outbox/reminders.ts';
import { attempt, LEASE } from '../../../src/server/outbox/worker.ts';
import type { WorkerParts } from '../../../src/server/outbox/worker.ts';
import { gegevens, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { NOW } from './fixture-outbox.ts';
import { openMemoryStorage } from './memory-storage.ts';
import type { MemoryStorage } from './memory-storage.ts';

const { twente, drenthe } = gegevens.loketten as { twente: LoketGegevens; drenthe: LoketGegevens };
/** Twente has a second mailbox, another desk and one without mailbox; Drenthe closes for some days. */
export const loketten: Record<string, LoketGegevens> = {
  twente: {
    ...twente,
    reserveMailbox: 'reserve@loket.example',
    bestemmingen: [
      {
        id: 'jongerenloket',
        soort: 'jongerenloket',
        naam: 'Jongerenloket Twente',
        mailbox: 'jongeren@loket.example',
        reactieWerkdagen: 2,
      },
      { id: 'uwv', soort: 'uwv', naam: 'UWV Twente' },
    ],
    regels: [],
    gesloten: [],
  },
  drenthe: {
    ...drenthe,
    bestemmingen: [],
    regels: [],
    gesloten: [
      {
        van: '2026-11-05',
        tot: '2026-11-06',
        tekst: 'Wij zijn dicht.',
        alternatief: { naam: 'Werkcentrum Groningen' },
        formulierOpen: true,
      },
    ],
  },
};

export interface TestBalie {
  balie: Balie;
  parts: BalieParts;
  storage: MemoryStorage;
  log: LogRegel[];
  clock: { now: number };
  /** Mails that left, in order. */
  sent: Bericht[];
  /** What the mail server does with each mail; may be changed. */
  server: { deliver(bericht: Bericht): Promise<void> };
  worker: WorkerParts;
  /** Sends all that is due now. */
  send(): Promise<void>;
  /** Lets the clock jump from event to event, as the worker and the reminders would see it, up to a moment. */
  runUntil(moment: number): Promise<void>;
  purge(postDir?: string): Promise<void>;
  accept(aanvraag?: Aanvraag): Promise<string>;
}

/** The front door and what runs beside it, with a clock that tests move. */
export function openTestBalie(change: Partial<BalieParts> & { beheerMail?: string } = {}): TestBalie {
  const storage = openMemoryStorage();
  const clock = { now: NOW };
  const now = (): number => clock.now;
  const log: LogRegel[] = [];
  const sent: Bericht[] = [];
  const write = (regel: LogRegel): void => void log.push(regel);
  const mailDomein = 'loket.test';
  const parts: BalieParts = {
    ...{ storage, sleutel: SLEUTEL, loketten, mailDomein, minsteSeconden: 0, log: write, now },
    onQueued: () => {},
    limits: createLimits({ perAdres: 30, perAfzender: 5 }),
    counters: createCounters({ storage, regios: Object.keys(loketten), now }),
    ...change,
  };
  const operator = createOperator(change.beheerMail, mailDomein);
  const server: TestBalie['server'] = { deliver: async () => {} };
  const worker: WorkerParts = {
    ...{ storage, log: write, now, operator, random: () => 0.5 },
    deliver: async (bericht) => {
      await server.deliver(bericht);
      sent.push(bericht);
    },
  };
  const balie = createBalie(parts);
  const send = async (): Promise<void> => {
    for (;;) {
      const bericht = await storage.claimBericht(clock.now, clock.now + LEASE);
      if (!bericht) return;
      await attempt(worker, bericht);
    }
  };
  return {
    ...{ balie, parts, storage, log, clock, sent, server, worker, send },
    runUntil: async (moment) => {
      while (clock.now < moment) {
        await remind({ storage, loketten, mailDomein, log: write, now, onQueued: () => {} });
        await send();
        const next = Math.min(moment, (await storage.nextDueAt()) ?? moment, clock.now + 10 * 60_000);
        clock.now = Math.max(next, clock.now + 1);
      }
    },
    purge: (postDir = '/nergens') =>
      purge({ storage, postDir, log: write, now, operator, onQueued: () => {} }),
    accept: async (aanvraag = gesprek) => {
      const acceptatie = await balie.accept(aanvraag, balie.createToken());
      if (acceptatie.status !== 'aanvaard') throw new Error(acceptatie.status);
      return acceptatie.referentie;
    },
  };
}
