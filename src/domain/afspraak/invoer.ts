import type { Melding } from '../taal/teksten.ts';
import type { Aanvraag } from './aanvraag.ts';

/**
 * What came in by a form, field by field, before it is judged. All of it goes back on the page when something is wrong,
 * so nothing typed is ever cut off.
 */
export interface Invoer {
  vorm: Aanvraag['vorm'];
  token: string;
  naam: string;
  email: string;
  telefoon: string;
  postcode: string;
  situatie: string;
  onderwerpen: string[];
  gespreksvorm: string;
  dagdelen: string[];
  taal: string;
  /** `ja` when the box for an interpreter is ticked. */
  tolk: string;
  bericht: string;
  /** Ids of the trainingen that stayed ticked. */
  scholing: string[];
  /** Answer to "in which gemeente do you live?": its name. */
  gemeente: string;
  /** Answer to "which loket?": the slug of its regio. */
  loket: string;
  /** Which of those two questions stood on the page: `gemeente`, `loket`, or nothing. */
  gevraagd: string;
  /** Four digits for which it was asked. An answer counts for no other postcode. */
  gevraagdBij: string;
  /** Reference of the request that this one wants to add to. */
  aanvullingOp: string;
  /** Id of the age group that was chosen. */
  leeftijd: string;
  /** `ja` or `nee`; empty when it was not asked or not answered. */
  opSchool: string;
  /** Number of people at the firm, as typed. */
  medewerkers: string;
  /** Fields of which the visitor says that the number in them is no BSN. */
  geenBsn: string[];
  /** `ja` when the desk may mail once after three months. */
  vervolg: string;
  /** Reference of the request on which the desk's follow-up mail came. */
  vervolgOp: string;
  /** The signed link of a referral. */
  verwijzing: string;
  /** Kind of organisation that referred, for when the referral itself has been used. */
  verwezenDoor: string;
  /** `ja` when the professional may hear that the request was received. */
  meldOntvangst: string;
  /** A field that no visitor sees or hears: what fills it in is a program. */
  website: string;
}

/** A field of the form that can be wrong. */
export type Veld =
  | 'naam'
  | 'email'
  | 'telefoon'
  | 'postcode'
  | 'situatie'
  | 'onderwerpen'
  | 'gespreksvorm'
  | 'dagdelen'
  | 'taal'
  | 'bericht'
  | 'gemeente'
  | 'loket'
  | 'leeftijd'
  | 'opSchool'
  | 'medewerkers'
  | 'vervolg';

/** What is wrong with a field; the texts of the page's language say how to put it right. */
export interface Fout extends Melding {
  veld: Veld;
}
