import type { Aanvraag, VerwijzerSoort } from '../../domain/afspraak/aanvraag.ts';
import type { Melding } from '../../domain/melding/melding.ts';
import type { StandMail } from '../../domain/versheid/stand-mail.ts';
import type { Taal } from '../../domain/taal/talen.ts';

/** The mails that this site sends. */
export const BERICHT_SOORTEN = [
  /** The request, to the desk. */
  'loket',
  /** The confirmation, to the visitor. */
  'bevestiging',
  /** Nobody took it up in time: to the desk, then to its second mailbox. */
  'herinnering',
  'herinnering-reserve',
  /** The visitor took the request back: to the desk. */
  'ingetrokken',
  /** A referral: to the client, who alone can send it. */
  'verwijzing',
  /** "Ontvangen": to the professional who referred, when the client agreed. */
  'verwijzer-ontvangen',
  /** After three months: to the visitor who asked for it. */
  'vervolg',
  /** A visitor says that something is wrong on a page: to who looks after it. */
  'melding',
  /** Once a month: what a desk must look at again. */
  'stand',
  /** Something is parked, or kept long: to the operator. */
  'storing',
] as const;
export type BerichtSoort = (typeof BERICHT_SOORTEN)[number];

/** What a mail is made of, besides its addresses. Kept as JSON with the mail; the request itself is joined. */
export type BerichtInhoud =
  | { soort: 'loket' | 'bevestiging'; aanvraag: Aanvraag }
  | { soort: 'herinnering' | 'herinnering-reserve'; aanvraag: Aanvraag }
  | { soort: 'ingetrokken'; regio: string; bestemming?: string }
  | { soort: 'verwijzing'; regio: string; verwijzer: VerwijzerSoort; ouder: boolean }
  | { soort: 'verwijzer-ontvangen'; regio: string }
  | { soort: 'vervolg'; regio: string; taal: Taal }
  | { soort: 'melding'; melding: Melding }
  | { soort: 'stand'; mail: StandMail }
  | { soort: 'storing'; melding: Storing };

/** What the operator must know; references and codes only. */
export type Storing =
  | { wat: 'geparkeerd'; referentie: string; aan: BerichtSoort; fout: string }
  /** So many parked requests will be erased on their 90th day; `dagen`: how old the oldest is. */
  | { wat: 'bewaartermijn'; dagen: 60 | 80; aantal: number; referenties: string[] };

/** A mail that this worker may send until `leaseUntil`. Times are milliseconds since 1970. */
export interface Bericht {
  id: number;
  /** Of the request, the referral or the follow-up that it is about; empty for the operator. */
  referentie: string;
  recipient: string;
  /** Stays the same over all attempts. */
  messageId: string;
  /** Number of attempts, this one included. */
  attempts: number;
  leaseUntil: number;
  /** When the mail was queued: trying again ends some days later. */
  createdAt: number;
  /** When the request was accepted; for other mails the same as `createdAt`. */
  ontvangenOp: number;
  inhoud: BerichtInhoud;
}

/** A mail that is about to be queued. */
export interface NieuwBericht {
  recipient: string;
  messageId: string;
  /** Not before this moment; absent: at once. */
  nietVoor?: number;
  inhoud: BerichtInhoud;
}
