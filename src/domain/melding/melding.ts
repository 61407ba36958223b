/** What a visitor says is wrong on a page. Nothing else is kept of it. */
export interface Melding {
  /** Path of the page: `/regelingen/slim/`. */
  pagina: string;
  /** Slug of the regio whose desk reads it; absent: who looks after what is true everywhere. */
  regio?: string;
  tekst: string;
  /** Where the desk may write back to. */
  email?: string;
}

/** A form about a page, as it was sent. All of it goes back on the page when something is wrong. */
export interface MeldingInvoer {
  token: string;
  pagina: string;
  tekst: string;
  email: string;
  /** A field that nobody can see: a text in it is not typed by a person. */
  website: string;
}

export type MeldingVeld = 'tekst' | 'email';

/** Longer than this is another matter: then a talk helps more. */
export const LONGEST_MELDING = 1_000;
