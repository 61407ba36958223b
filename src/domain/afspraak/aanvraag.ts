import type { Taal } from '../taal/talen.ts';
import type { Talen } from '../taal/teksten.ts';
import type { BeroepenGegevens } from '../beroepen/beroepen-gegevens.ts';
import type { WijzerGegevens } from '../regelingen/wijzer-gegevens.ts';
import type { Keuzes } from './keuzes.ts';

export type { Keuze, Keuzes } from './keuzes.ts';

/**
 * A request for a talk, as accepted from the form. Nothing else is stored about the visitor.
 * Ids of choices (situatie, onderwerpen, …) come from `content/landelijk/taxonomie/`.
 */
export interface Aanvraag {
  vorm: 'gesprek' | 'bel-mij';
  /** Slug of the regio whose loket receives it: exactly one. */
  regio: string;
  naam: string;
  /** At least one of e-mail and telephone is there. */
  email?: string;
  telefoon?: string;
  /** Four digits. */
  postcode: string;
  /** Id of the visitor's situation; absent in the short form. */
  situatie?: string;
  onderwerpen: string[];
  /** Id of how to talk: telefoon, video or locatie. */
  gespreksvorm?: string;
  dagdelen: string[];
  /** Language the visitor wants to talk in. */
  taal?: string;
  /** True when the visitor asks for an interpreter, false when the question stood there; absent when it did not. */
  tolk?: boolean;
  /** Language of the form, so of the confirmation; absent = Dutch. */
  formulierTaal?: Taal;
  /** The visitor's own text, at most 1,000 characters. */
  bericht?: string;
  /** Ids and titles of trainingen that the visitor chose to send along. */
  scholing: { id: string; titel: string }[];
  /** Reference of an earlier request that this one adds to. */
  aanvullingOp?: string;
}

/** What the loket's own data must tell the server; written by the build, read at start. */
export interface LoketGegevens {
  regio: string;
  regioNaam: string;
  naam: string;
  merk: 'leerwerkloket' | 'werkcentrum';
  mailbox: string;
  telefoon?: string;
  reactieWerkdagen: number;
  gespreksvormen: string[];
  talen: string[];
  verwerkingsverantwoordelijke: string;
  voorbeeld: boolean;
}

/** Answer of the desk's front door to a form that was sent. */
export type Acceptatie =
  /** Stored, mails queued, in one transaction. The same token and body always give the same reference. */
  | { status: 'aanvaard'; referentie: string; nieuw: boolean }
  /** The token was used before with another body: show the text and offer to send it as an addition. */
  | { status: 'al-verstuurd'; referentie: string }
  /** The token is missing, forged or older than a day: ask to send again, keep what was typed. */
  | { status: 'token-ongeldig' };

/**
 * What form pages get on `Astro.locals.balie`: the only door to storage and mail. Implemented by `src/server/outbox/`.
 * Methods that touch storage throw `OpslagStoring` when the database cannot answer within its time.
 */
export interface Balie {
  /** A fresh signed token for a form: an id and the time of issue. */
  createToken(): string;
  /** Accepts a request and queues its mails in one transaction. */
  accept(aanvraag: Aanvraag, token: string): Promise<Acceptatie>;
  /** What the thank-you page may show of an accepted request: no personal data. */
  findReceipt(referentie: string): Promise<Ontvangst | undefined>;
}
export interface Ontvangst {
  referentie: string;
  regio: string;
  vorm: Aanvraag['vorm'];
  /** True when a confirmation goes to the visitor's e-mail address. */
  bevestiging: boolean;
}

/** Everything that on-demand pages know of content, read once at start from `dist/run-time/`. */
export interface RunTimeData {
  loketten: Record<string, LoketGegevens>;
  /** Id → title and opleider of every training, for `?scholing=`. */
  scholing: Record<string, { titel: string; opleider: string }>;
  /** The tiles of the map, for the finder's page. */
  kaart: KaartTegel[];
  /** Choices of the form: id → name. */
  keuzes: Keuzes;
  /** The texts of each language. */
  talen: Talen;
  /** For the decision aid without JavaScript. */
  wijzer: WijzerGegevens;
  /** All occupations, for the search and for "overstappen". */
  beroepen: BeroepenGegevens;
}
/** One regio on the hand-drawn map: column and row from 1, and names that fit. */
export interface KaartTegel {
  slug: string;
  naam: string;
  tegel: { kolom: number; rij: number; kort?: string | undefined; afkorting: string };
}
