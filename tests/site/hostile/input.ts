import { randomBytes } from 'node:crypto';
import { createFormToken } from '../../../src/server/outbox/form-token.ts';
import type { RawRequest } from './raw-request.ts';

/** What the site knows before the first hostile input comes: a request and a referral, which must stay as they are. */
export interface Known {
  aanvraag: string;
  /** The token that the request used up. */
  token: string;
  verwijzing: string;
}

/** One hostile input, and what is right to happen. */
export interface Input {
  kind: string;
  name: string;
  /** A word that stands in the input and nowhere else: where it turns up, the input came. */
  canary: string;
  request: RawRequest | ((known: Known) => RawRequest);
  /** The statuses that are right. */
  statuses: number[];
  /** Texts that may not stand in the answer or in a mail as they are. */
  absent: string[];
  /** Which form it fills in; its desk gets the mail when the site accepts it. */
  form?: FormName;
  /** The one address that a mail to the sender, or to the client of a referrer, may go to. */
  address?: string;
  /** What the desk must be able to read of it. */
  kept?: string;
  /** The server may also close the line: what comes is no request. */
  mayClose?: true;
}

/** The secret of the site under test: tokens and links are made with it, right ones and old ones. */
export const SLEUTEL = randomBytes(32).toString('base64');
export const FORMULIER = 'application/x-www-form-urlencoded';

export type FormName = 'gesprek' | 'bel-mij' | 'werkgever' | 'verwijzen';
export type Fields = Record<string, string>;

interface FormKind {
  path: string;
  /** Fields that take any text. */
  free: string[];
  /** Fields of which the content must have a form. */
  strict: string[];
  /** Fields with a choice, or that are not seen. */
  hidden: string[];
  right(canary: string): Fields;
}

const HIDDEN = ['leeftijd', 'opSchool', 'gemeente', 'loket', 'gevraagd', 'gevraagdBij', 'aanvullingOp'];
const MORE = ['vervolgOp', 'verwijzing', 'verwezenDoor', 'meldOntvangst', 'geenBsn', 'scholing', 'website'];

/** The four forms, with what is right to fill in. */
export const FORMS: Record<FormName, FormKind> = {
  gesprek: {
    path: '/regio/achterhoek/afspraak/?stap=versturen',
    free: ['naam', 'bericht'],
    strict: ['email', 'telefoon', 'postcode', 'situatie', 'onderwerpen', 'gespreksvorm', 'dagdelen'],
    hidden: [...HIDDEN, ...MORE, 'vervolg', 'vorm', 'taal', 'tolk'],
    right: (canary) => ({
      vorm: 'gesprek',
      naam: canary,
      email: `${canary}@voorbeeld.test`,
      postcode: '7001',
      bericht: `Vraag van ${canary}`,
    }),
  },
  'bel-mij': {
    path: '/regio/achterhoek/afspraak/?stap=versturen',
    free: ['naam'],
    strict: ['telefoon', 'postcode', 'taal'],
    hidden: [...HIDDEN, 'vervolgOp', 'tolk', 'verwijzing'],
    right: (canary) => ({ vorm: 'bel-mij', naam: canary, telefoon: '0612345678', postcode: '7001' }),
  },
  werkgever: {
    path: '/regio/groningen/afspraak/werkgever/?stap=versturen',
    free: ['naam', 'bericht'],
    strict: ['email', 'telefoon', 'postcode', 'medewerkers'],
    hidden: [...HIDDEN, 'vorm'],
    right: (canary) => ({
      naam: canary,
      email: `${canary}@voorbeeld.test`,
      postcode: '9711',
      medewerkers: '3',
      bericht: `Vraag van ${canary}`,
    }),
  },
  verwijzen: {
    path: '/regio/achterhoek/afspraak/verwijzen/?stap=versturen',
    free: [],
    strict: ['soort', 'jong', 'email', 'verwijzerEmail'],
    hidden: ['website', 'naam'],
    right: (canary) => ({ soort: 'gemeente', jong: 'nee', email: `${canary}@voorbeeld.test` }),
  },
};
export const FORM_NAMES = Object.keys(FORMS) as FormName[];

let made = 0;
/** A new canary: `kanarie17q`. The letter at the end keeps 1 and 17 apart. */
export const nextCanary = (): string => `kanarie${++made}q`;

/** A token as the site gives it with a form that was opened just now. */
export const freshToken = (): string => createFormToken(SLEUTEL, Date.now());

/** A form as it is sent. */
export function post(
  form: FormName,
  fields: Fields | [string, string][],
  more: Partial<RawRequest> = {},
): RawRequest {
  return { method: 'POST', target: FORMS[form].path, body: new URLSearchParams(fields).toString(), ...more };
}

/** A right form in which one field is changed. */
export function postField(
  form: FormName,
  canary: string,
  field: string,
  value: string,
  token = freshToken(),
): RawRequest {
  return post(form, { token, ...FORMS[form].right(canary), [field]: value });
}
