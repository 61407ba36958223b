import { asText, cleanLine, type FormLike } from './read-form.ts';

/** What a professional typed in the form for a referral. All of it goes back on the page when something is wrong. */
export interface VerwijzingInvoer {
  token: string;
  /** Id of the kind of organisation. */
  soort: string;
  /** `ja` when the client is under 16, `nee` when not, empty while nobody said. */
  jong: string;
  /** Address of the client, or of a parent. */
  email: string;
  /** Address of the professional; may stay empty. */
  verwijzerEmail: string;
  /** A field that nobody can see: a text in it is not typed by a person. */
  website: string;
}

/** A field that can be wrong. */
export type VerwijzingVeld = Exclude<keyof VerwijzingInvoer, 'token' | 'website'>;

const LONGEST_ID = 200;

/** Reads the form as it was sent. Fields that it does not have are not read: there is no place for a name or a story. */
export function readVerwijzing(form: FormLike): VerwijzingInvoer {
  const line = (name: string) => cleanLine(asText(form.get(name)));
  return {
    token: line('token').slice(0, LONGEST_ID),
    soort: line('soort').slice(0, LONGEST_ID),
    jong: line('jong').slice(0, LONGEST_ID),
    email: line('email'),
    verwijzerEmail: line('verwijzerEmail'),
    website: line('website'),
  };
}

/** An empty form. */
export function emptyVerwijzing(): VerwijzingInvoer {
  return readVerwijzing(new URLSearchParams());
}
