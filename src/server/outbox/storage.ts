import type { Aanvraag, Ontvangst } from '../../domain/afspraak/aanvraag.ts';

export type BerichtSoort = 'loket' | 'bevestiging';

/** A request that is about to be accepted, with the mails that go with it. Times are milliseconds since 1970. */
export interface NieuweAanvraag {
  tokenId: string;
  bodyHash: string;
  referentie: string;
  aanvraag: Aanvraag;
  berichten: { soort: BerichtSoort; recipient: string; messageId: string }[];
}

export type Opname =
  | { uitkomst: 'nieuw' }
  /** The form was accepted before; `bodyHash` tells whether with the same content. */
  | { uitkomst: 'token-gebruikt'; referentie: string; bodyHash: string }
  /** Draw another reference and try again. */
  | { uitkomst: 'referentie-bezet' };

/** A mail that this worker may send until `leaseUntil`. */
export interface Bericht {
  id: number;
  soort: BerichtSoort;
  recipient: string;
  messageId: string;
  /** Number of attempts, this one included. */
  attempts: number;
  leaseUntil: number;
  referentie: string;
  aanvraag: Aanvraag;
  /** When the request was accepted. */
  createdAt: number;
}

/** How many mails are in which state; no personal data. */
export interface WachtrijStand {
  wachtend: number;
  geparkeerd: number;
}

/**
 * Where requests and their mails are kept. Asynchronous, so that SQLite today and a database server later can both
 * stand behind it. Every method rejects with `OpslagStoring` when the storage cannot do its work.
 */
export interface OutboxStorage {
  /** Stores a request and its mails in ONE transaction that is on disk before the promise resolves. */
  addAanvraag(nieuw: NieuweAanvraag, now: number): Promise<Opname>;
  findByToken(tokenId: string): Promise<{ referentie: string; bodyHash: string } | undefined>;
  findReceipt(referentie: string): Promise<Ontvangst | undefined>;
  /** Takes the mail that is due longest, also one whose earlier worker let its lease expire. */
  claimBericht(now: number, leaseUntil: number): Promise<Bericht | undefined>;
  /** The three ends of an attempt. They do nothing when the lease has gone to another worker. */
  markBezorgd(bericht: Bericht, now: number): Promise<void>;
  markOpnieuw(bericht: Bericht, nextAt: number, fout: string): Promise<void>;
  markGeparkeerd(bericht: Bericht, fout: string): Promise<void>;
  /** When the next mail is due, or a lease expires; `undefined` when nothing waits. */
  nextDueAt(): Promise<number | undefined>;
  /** Deletes requests whose last mail was delivered before this moment, from the log files of the database too. */
  purgeDeliveredBefore(moment: number): Promise<number>;
  readStand(): Promise<WachtrijStand>;
  close(): Promise<void>;
}
