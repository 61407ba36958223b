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
}

/** A field of the form that can be wrong. */
export type Veld = Exclude<
  keyof Invoer,
  'vorm' | 'token' | 'tolk' | 'scholing' | 'gevraagd' | 'gevraagdBij' | 'aanvullingOp'
>;

/** What is wrong with a field; the texts of the page's language say how to put it right. */
export interface Fout extends Melding {
  veld: Veld;
}
