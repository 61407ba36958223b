import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Daad, Ontvangst, Stand, Verwijzing } from '../../domain/afspraak/balie.ts';
import type { Bericht, BerichtSoort, NieuwBericht } from './bericht.ts';
import type { Telling } from './telling.ts';

/** A request that is about to be accepted, with the mails that go with it. Times are milliseconds since 1970. */
export interface NieuweAanvraag {
  tokenId: string;
  bodyHash: string;
  referentie: string;
  aanvraag: Aanvraag;
  /** Until when the desk promised an answer. */
  antwoordVoor: number;
  berichten: NieuwBericht[];
  /** Counted in the same transaction. */
  tellingen: Telling[];
  /** Reference of the referral that this request answers: it is erased in the same transaction. */
  verwijzing?: string;
  /** A mail that the visitor asked for, months from now: a record of its own. */
  vervolg?: NieuwVervolg;
}

/** A follow-up that the visitor agreed to. */
export interface NieuwVervolg {
  email: string;
  regio: string;
  /** Version of the text that was agreed to. */
  tekst: string;
  bericht: NieuwBericht;
}

export interface NieuweVerwijzing {
  tokenId: string;
  bodyHash: string;
  referentie: string;
  verwijzing: Verwijzing;
  bericht: NieuwBericht;
}

export type Opname =
  | { uitkomst: 'nieuw' }
  /** The form was accepted before; `bodyHash` tells whether with the same content. */
  | { uitkomst: 'token-gebruikt'; referentie: string; bodyHash: string }
  /** Draw another reference and try again. */
  | { uitkomst: 'referentie-bezet' };

/** How many mails are in which state, and since when; no personal data. */
export interface WachtrijStand {
  /** Waiting, being tried again or under way, and due: follow-ups of months from now do not count. */
  wachtend: number;
  geparkeerd: number;
  /** Since when the oldest waiting mail is due. */
  oudsteWachtendSinds?: number;
  laatsteOpruiming?: number;
}

/** A request that nobody took up in time. */
export interface Onbeantwoord {
  referentie: string;
  aanvraag: Aanvraag;
  ontvangenOp: number;
  /** Reminders sent so far: 0, 1. */
  herinnerd: number;
}

/** One line of the queue as the operator sees it: no personal data but the domain of the address. */
export interface WachtrijRegel {
  id: number;
  referentie: string;
  soort: BerichtSoort;
  staat: 'wachtend' | 'bezig' | 'opnieuw' | 'bezorgd' | 'geparkeerd' | 'vervallen';
  attempts: number;
  createdAt: number;
  nextAt: number;
  recipientDomein: string;
  fout?: string;
}

/** What one purge erased or found, in numbers. */
export interface Opgeruimd {
  aanvragen: number;
  geparkeerd: number;
  verwijzingen: number;
  vervolgen: number;
  berichten: number;
  /** References of requests with a parked mail that turned 60 or 80 days since the last purge. */
  bijna: { dagen: 60 | 80; referenties: string[] }[];
  /** False when another process kept the files of the database from being cleaned: the next purge does it. */
  sporenGewist: boolean;
}

/**
 * Where requests and their mails are kept: SQLite or PostgreSQL, behind one set of contract tests. Every method rejects
 * with `OpslagStoring` when the storage cannot do its work.
 */
export interface OutboxStorage {
  /** Stores a request and its mails in ONE transaction that is on disk before the promise resolves. */
  addAanvraag(nieuw: NieuweAanvraag, now: number): Promise<Opname>;
  findByToken(tokenId: string): Promise<{ referentie: string; bodyHash: string } | undefined>;
  findReceipt(referentie: string): Promise<Ontvangst | undefined>;

  addVerwijzing(nieuw: NieuweVerwijzing, now: number): Promise<Opname>;
  /** The referral, unless it is older than 7 days. */
  findVerwijzing(referentie: string, now: number): Promise<Verwijzing | undefined>;

  findStand(referentie: string): Promise<Stand | undefined>;
  /** The request itself, while it is kept and was not taken back. */
  findAanvraag(referentie: string): Promise<Aanvraag | undefined>;
  takeUp(referentie: string, now: number): Promise<Daad>;
  markTalked(referentie: string, now: number): Promise<Daad>;
  /**
   * Erases the text of a request, drops its mails that were not sent, and queues `bericht` when the desk's mail has
   * left or is just leaving.
   */
  withdraw(referentie: string, bericht: NieuwBericht, now: number): Promise<Daad>;
  setVervolg(referentie: string, vervolg: NieuwVervolg | undefined, now: number): Promise<Daad>;
  endVervolg(referentie: string): Promise<void>;

  /** Takes the mail that is due longest, also one whose earlier worker let its lease expire. */
  claimBericht(now: number, leaseUntil: number): Promise<Bericht | undefined>;
  /**
   * The three ends of an attempt; `false`: the lease had gone to another worker, nothing was changed. A mail of a
   * request that was taken back meanwhile is dropped instead of tried again.
   */
  markBezorgd(bericht: Bericht, now: number): Promise<boolean>;
  markOpnieuw(bericht: Bericht, nextAt: number, fout: string): Promise<boolean>;
  /** `alarm`: the mail to the operator, queued in the same transaction. */
  markGeparkeerd(
    bericht: Bericht,
    fout: string,
    alarm: NieuwBericht | undefined,
    now: number,
  ): Promise<boolean>;
  /** When the next mail is due, or a lease expires; `undefined` when nothing waits. */
  nextDueAt(): Promise<number | undefined>;

  /** Requests whose desk has the mail, that nobody took up, and whose reminder is due. */
  listOnbeantwoord(now: number): Promise<Onbeantwoord[]>;
  /** Queues one reminder and sets when the next is due; does nothing when it was done, or taken up, meanwhile. */
  addHerinnering(
    onbeantwoord: Onbeantwoord,
    bericht: NieuwBericht | undefined,
    nextAt: number | undefined,
    now: number,
  ): Promise<void>;

  /** Repairs what the state machine cannot reach any more; gives what was repaired, by kind. */
  sweep(now: number): Promise<Record<string, number>>;
  /** Erases all that was kept long enough, from the log files of the database too. */
  purge(now: number): Promise<Opgeruimd>;
  /** Queues a mail that belongs to no request; one with the same Message-ID is not queued again. */
  queueBericht(bericht: NieuwBericht, now: number): Promise<void>;
  /**
   * Queues a mail that may be sent once only, with the note that it was, in one transaction; `false`: it was queued before
   * under this key, and nothing was changed. The note outlives the mail, by a year.
   */
  queueOnce(sleutel: string, bericht: NieuwBericht, now: number): Promise<boolean>;

  readStand(now: number): Promise<WachtrijStand>;
  listWachtrij(): Promise<WachtrijRegel[]>;
  /** For the operator: tries a parked or waiting mail (again) at once; `false` when it is in no such state. */
  resend(id: number, now: number): Promise<boolean>;
  park(id: number): Promise<boolean>;

  addTellingen(tellingen: Telling[]): Promise<void>;
  readTellingen(): Promise<Telling[]>;
  close(): Promise<void>;
}
