import type { Aanvraag, LoketGegevens } from '../../../src/domain/afspraak/aanvraag.ts';
import type { Balie } from '../../../src/domain/afspraak/balie.ts';
import type { LogRegel } from '../../../src/server/log.ts';
import { createBalie } from '../../../src/server/outbox/balie.ts';
import type { BalieParts } from '../../../src/server/outbox/balie.ts';
import type { Bericht, BerichtInhoud } from '../../../src/server/outbox/bericht.ts';
import { createCounters } from '../../../src/server/outbox/counters.ts';
import { createOperator } from '../../../src/server/outbox/operator.ts';
import { purge } from '../../../src/server/outbox/purge.ts';
import { openPostgres } from '../../../src/server/outbox/postgres.ts';
import { createLimits } from '../../../src/server/outbox/rate-limits.ts';
import { remind } from '../../../src/server/outbox/reminders.ts';
import type { Row } from '../../../src/server/outbox/sql.ts';
import { openSqlite } from '../../../src/server/outbox/sqlite.ts';
import type { OutboxStorage, WachtrijRegel } from '../../../src/server/outbox/storage.ts';
import { attempt, LEASE } from '../../../src/server/outbox/worker.ts';
import type { WorkerParts } from '../../../src/server/outbox/worker.ts';
import { gegevens, gesprek, SLEUTEL } from '../fixture-gegevens.ts';
import { onTestFinished } from 'vitest';
import { NOW } from './moments.ts';
import { openUntilEnd, usePlaces } from './storages.ts';
import type { StorageKind } from './storages.ts';

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

/** One mail as it stands in the database; `inhoud` without the request. */
export interface Mail {
  id: number;
  referentie: string;
  recipient: string;
  messageId: string;
  inhoud: { soort: BerichtInhoud['soort']; [veld: string]: unknown };
  staat: WachtrijRegel['staat'];
  attempts: number;
  nextAt: number;
  createdAt: number;
  fout: string | null;
}

/** So often the reminders look when the clock is moved: seldomer than in real life, which is quicker. */
const STEP = 60 * 60_000;

export interface TestBalie {
  balie: Balie;
  parts: BalieParts;
  storage: OutboxStorage;
  /** All mails and requests as they stand in the database, in order. */
  mails(): Promise<Mail[]>;
  requests(): Promise<Row[]>;
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

export type OpenBalie = (change?: Partial<BalieParts> & { beheerMail?: string }) => Promise<TestBalie>;

/** Gives each test of a file a front door with an empty database of this kind. */
export function useBalie(kind: StorageKind): OpenBalie {
  const places = usePlaces(kind);
  return async (change) => openTestBalie(await places.make(), change);
}

/** The front door and what runs beside it, with a clock that tests move. */
async function openTestBalie(
  place: string,
  change: Partial<BalieParts> & { beheerMail?: string } = {},
): Promise<TestBalie> {
  const storage = await openUntilEnd(place, NOW);
  const look = place.startsWith('postgres:') ? await openPostgres(place) : await openSqlite(place);
  onTestFinished(() => look.close());
  const clock = { now: NOW };
  const now = (): number => clock.now;
  const log: LogRegel[] = [];
  const sent: Bericht[] = [];
  const write = (regel: LogRegel): void => void log.push(regel);
  const mailDomein = 'loket.test';
  const parts: BalieParts = {
    ...{ storage, sleutel: SLEUTEL, loketten, mailDomein, minsteSeconden: 0, log: write, now },
    redactieMailbox: 'landelijk@redactie.example',
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
    mails: async () => (await look.rows('SELECT * FROM berichten ORDER BY id')).map(toMail),
    requests: () => look.rows('SELECT * FROM aanvragen ORDER BY id'),
    runUntil: async (moment) => {
      while (clock.now < moment) {
        await remind({ storage, loketten, mailDomein, log: write, now, onQueued: () => {} });
        await send();
        const next = Math.min(moment, (await storage.nextDueAt()) ?? moment, clock.now + STEP);
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

function toMail(row: Row): Mail {
  return {
    id: Number(row.id),
    referentie: String(row.referentie),
    recipient: String(row.recipient),
    messageId: String(row.message_id),
    inhoud: {
      ...(JSON.parse(String(row.inhoud ?? '{}')) as object),
      soort: row.soort as BerichtInhoud['soort'],
    },
    staat: row.staat as Mail['staat'],
    attempts: Number(row.attempts),
    nextAt: Number(row.next_at),
    createdAt: Number(row.created_at),
    fout: row.last_error as string | null,
  };
}
