import type { Taal } from '../taal/talen.ts';
import type { Talen } from '../taal/teksten.ts';
import type { BeroepenGegevens } from '../beroepen/beroepen-gegevens.ts';
import type { WijzerGegevens } from '../regelingen/wijzer-gegevens.ts';
import type { Bestemming, Regel, Sluiting, Wachttijd, Mededeling } from './bestemming.ts';
import type { Keuzes } from './keuzes.ts';

export type { Keuze, Keuzes } from './keuzes.ts';

/** The form that a request came from. `bel-mij` is the short one; `werkgever` asks for a firm. */
export type Vorm = 'gesprek' | 'bel-mij' | 'werkgever';
/** Who may refer a visitor. */
export type VerwijzerSoort = 'gemeente' | 'uwv' | 'school' | 'bibliotheek' | 'anders';

/**
 * A request for a talk, as accepted from the form. Nothing else is stored about the visitor.
 * Ids of choices (situatie, onderwerpen, …) come from `content/landelijk/taxonomie/`.
 */
export interface Aanvraag {
  vorm: Vorm;
  /** Slug of the regio whose loket receives it, or whose rules send it to another desk. */
  regio: string;
  /** Id of the desk of that regio that answers, from `bestemmingen` in its loket.yaml; absent = the loket itself. */
  bestemming?: string;
  naam: string;
  /** At least one of e-mail and telephone is there. */
  email?: string;
  telefoon?: string;
  /** Four digits. */
  postcode: string;
  /** Id of the age group ("0-26"); only where a rule of the regio asks for it. */
  leeftijd?: string;
  /** Whether the visitor goes to school now; only where a rule of the regio asks for it. */
  opSchool?: boolean;
  /** Number of people that work at the firm; only in the employers' form. */
  medewerkers?: number;
  /** Kind of organisation that referred the visitor, who sent the request themself. */
  verwezenDoor?: VerwijzerSoort;
  /** The visitor wants one mail after three months; the version of the text that they agreed to. */
  vervolg?: string;
  /** Reference of the request on which the desk's follow-up mail came. */
  vervolgOp?: string;
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
  /** Mailbox of somebody who looks when the desk took nobody up in time. */
  reserveMailbox?: string;
  telefoon?: string;
  /** Within how many working days the desk promises an answer. */
  reactieWerkdagen: number;
  gespreksvormen: string[];
  talen: string[];
  verwerkingsverantwoordelijke: string;
  /** Whom a visitor asks about their data: an e-mail address, a phone number or a web address. */
  privacyContact?: string;
  /** Other desks of this regio. */
  bestemmingen: Bestemming[];
  /** Who answers which request: the first rule that matches; none = the loket itself. */
  regels: Regel[];
  /** Days on which the desk is closed. */
  gesloten: Sluiting[];
  /** Waiting time now, while somebody confirmed it. */
  wachttijd?: Wachttijd;
  /** What visitors must know now. */
  mededeling?: Mededeling;
  voorbeeld: boolean;
}

/** Everything that on-demand pages know of content, read once at start from `dist/run-time/`. */
export interface RunTimeData {
  loketten: Record<string, LoketGegevens>;
  /** Id → title and opleider of every training, for `?scholing=`, and the regio that added it. */
  scholing: Record<string, { titel: string; opleider: string; regio?: string }>;
  /** Mailbox of who looks after what is true everywhere. */
  redactieMailbox?: string;
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
