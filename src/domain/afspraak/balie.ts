import type { Melding } from '../melding/melding.ts';
import type { Aanvraag, VerwijzerSoort, Vorm } from './aanvraag.ts';

/** Answer of the desk's front door to a form that was sent. */
export type Acceptatie =
  /** Stored, mails queued, in one transaction. The same token and body always give the same reference. */
  | { status: 'aanvaard'; referentie: string; nieuw: boolean }
  /** The token was used before with another body: show the text and offer to send it as an addition. */
  | { status: 'al-verstuurd'; referentie: string }
  /** The token is missing, forged or older than a day: ask to send again, keep what was typed. */
  | { status: 'token-ongeldig' }
  /** Sent faster after opening than a person can: ask to send again. */
  | { status: 'te-snel' };

/**
 * What form pages get on `Astro.locals.balie`: the only door to storage and mail. Implemented by `src/server/outbox/`.
 * Methods that touch storage throw `OpslagStoring` when the database cannot answer within its time.
 */
export interface Balie {
  /** A fresh signed token for a form: an id and the time of issue. */
  createToken(): string;
  /** Accepts a request and queues its mails in one transaction. `verwijzing`: the referral that it answers. */
  accept(aanvraag: Aanvraag, token: string, verwijzing?: VerwijzingAntwoord): Promise<Acceptatie>;
  /** What the thank-you page may show of an accepted request: no personal data. */
  findReceipt(referentie: string): Promise<Ontvangst | undefined>;

  /** Reads a signed link; `undefined` when this site did not sign it for this purpose, or when it is too old. */
  readLink(doel: LinkDoel, link: string): string | undefined;
  /** A signed link for the visitor who just sent this request (the thank-you page shows it). */
  createVisitorLink(referentie: string): string;
  /** How far a request is; `undefined` when it is purged or never was. */
  findStand(referentie: string): Promise<Stand | undefined>;
  /** The desk takes a request up. Asking twice changes nothing. */
  takeUp(referentie: string): Promise<Daad>;
  /** The desk had the talk. */
  markTalked(referentie: string): Promise<Daad>;
  /** The visitor takes the request back: what was not sent is not sent, the desk is told, the text is erased. */
  withdraw(referentie: string): Promise<Daad>;
  /** The visitor wants (or no longer wants) one mail after three months; `tekst` is the version agreed to. */
  setVervolg(referentie: string, tekst: string | undefined): Promise<Daad>;
  /** "Het is goed zo": ends a follow-up. */
  endVervolg(referentie: string): Promise<void>;

  /** Stores a referral by a professional, for 7 days, and mails the client (or parent) a link. */
  refer(verwijzing: Verwijzing, token: string): Promise<Acceptatie>;
  findVerwijzing(referentie: string): Promise<Verwijzing | undefined>;

  /** Queues what a visitor says of a page for whoever looks after it. Sending the same form twice gives one mail. */
  report(melding: Melding, token: string): Promise<MeldingAcceptatie>;

  /** Whether this sender may send (again) now. `afzender`: the network address; `contact`: e-mail or phone as typed. */
  admit(afzender: string, contact?: string): Promise<Toelating>;
  /** Counts something for the report: no personal data, kept in memory and written down now and then. */
  count(regio: string, wat: 'begonnen' | 'fout', detail?: string): void;
}

/** Answer to a report: stored, or why it must be sent once more. */
export type MeldingAcceptatie = 'aanvaard' | 'token-ongeldig' | 'te-snel';

export type LinkDoel = 'loket' | 'bezoeker' | 'verwijzing' | 'vervolg';
export type Toelating = { door: true } | { door: false; minuten: number };
export type Daad =
  | 'gedaan'
  /** It had been done before. */
  | 'al-gedaan'
  /** The visitor took the request back. */
  | 'ingetrokken'
  /** No such request (any more). */
  | 'onbekend';

export interface Ontvangst {
  referentie: string;
  regio: string;
  bestemming?: string;
  vorm: Vorm;
  /** True when a confirmation goes to the visitor's e-mail address. */
  bevestiging: boolean;
}

/** How far a request is. Times are milliseconds since 1970. */
export interface Stand extends Ontvangst {
  ontvangenOp: number;
  /** Until when the desk promised an answer. */
  antwoordVoor: number;
  /** When the mail to the desk was delivered. */
  bezorgdOp?: number;
  opgepaktOp?: number;
  gesprekOp?: number;
  ingetrokkenOp?: number;
  /** Whether a mail after three months was asked for. */
  vervolg: boolean;
  /** Whether there is an e-mail address to send it to. */
  kanVervolg: boolean;
}

/** All that is kept of a referral until the client answers it. */
export interface Verwijzing {
  regio: string;
  /** Kind of organisation of the professional. */
  soort: VerwijzerSoort;
  /** Address of the client, or of a parent when the client is under 16. */
  email: string;
  ouder: boolean;
  /** Address of the professional, who hears "ontvangen" only when the client agrees. */
  verwijzerEmail?: string;
}

/** What the client answered to a referral. */
export interface VerwijzingAntwoord {
  referentie: string;
  /** The professional may hear that the request was received. */
  meldOntvangst: boolean;
}
