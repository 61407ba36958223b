import { langOf, type Taal } from '../../domain/taal/talen.ts';

/** A line of our own words; `adres` stands somewhere in it and is a link in HTML. */
export interface Regel {
  tekst: string;
  adres?: string;
}

/** The parts of a mail, from which its plain text and its HTML are both made. */
export type Blok =
  | { soort: 'kop'; tekst: string }
  /** Our own words only. */
  | { soort: 'alinea'; regels: Regel[] }
  /** Names and values; a value may be a visitor's and is never a link. */
  | { soort: 'velden'; velden: [naam: string, waarde: string][] }
  /** What was chosen on the site, with its page. */
  | { soort: 'lijst'; items: { tekst: string; adres: string }[] }
  /** A visitor's own text: quoted, never a link. */
  | { soort: 'citaat'; tekst: string }
  | { soort: 'knop'; tekst: string; adres: string };

/** One mail without its addresses. */
export interface MailDocument {
  onderwerp: string;
  taal: Taal;
  richting: 'ltr' | 'rtl';
  blokken: Blok[];
}

/** A mail in Dutch. */
export function dutchMail(onderwerp: string, blokken: (Blok | undefined)[]): MailDocument {
  return { onderwerp, taal: 'nl', richting: 'ltr', blokken: present(blokken) };
}

/** Leaves out what is not there. */
export function present(blokken: (Blok | undefined)[]): Blok[] {
  return blokken.filter((blok) => blok !== undefined);
}

export function kop(tekst: string): Blok {
  return { soort: 'kop', tekst };
}

export function alinea(...regels: (string | Regel)[]): Blok {
  return {
    soort: 'alinea',
    regels: regels.map((regel) => (typeof regel === 'string' ? { tekst: regel } : regel)),
  };
}

/** Fields without a value are left out; `undefined` when none is left. */
export function velden(rows: [naam: string, waarde: string | undefined][]): Blok | undefined {
  const filled = rows.filter((row): row is [string, string] => row[1] !== undefined && row[1] !== '');
  return filled.length === 0 ? undefined : { soort: 'velden', velden: filled };
}

export function lijst(items: { tekst: string; adres: string }[]): Blok | undefined {
  return items.length === 0 ? undefined : { soort: 'lijst', items };
}

export function citaat(tekst: string): Blok {
  return { soort: 'citaat', tekst };
}

export function knop(tekst: string, adres: string): Blok {
  return { soort: 'knop', tekst, adres };
}

/** The value of `lang` of a mail. */
export function langOfMail({ taal }: MailDocument): string {
  return langOf(taal);
}
