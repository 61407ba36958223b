import type { Aanvraag } from './aanvraag.ts';
import type { Invoer } from './invoer.ts';

/** The part of `FormData` and `URLSearchParams` that is read. A file is no text and counts as empty. */
export interface FormLike {
  get(name: string): unknown;
  getAll(name: string): unknown[];
}

/** No form of ours has so many boxes, nor such long ids. What goes beyond was never typed by a visitor. */
const MOST_CHOICES = 50;
const LONGEST_ID = 200;

/** Reads a form as it was sent: all that was typed, without the characters that nobody can see or type. */
export function readForm(form: FormLike): Invoer {
  const line = (name: string) => cleanLine(asText(form.get(name)));
  const id = (name: string) => line(name).slice(0, LONGEST_ID);
  const ids = (name: string) =>
    form
      .getAll(name)
      .slice(0, MOST_CHOICES)
      .map((value) => cleanLine(asText(value)).slice(0, LONGEST_ID));
  return {
    vorm: readVorm(form.get('vorm')),
    token: id('token'),
    naam: line('naam'),
    email: line('email'),
    telefoon: line('telefoon'),
    postcode: line('postcode'),
    situatie: id('situatie'),
    onderwerpen: ids('onderwerpen'),
    gespreksvorm: id('gespreksvorm'),
    dagdelen: ids('dagdelen'),
    taal: id('taal'),
    tolk: id('tolk'),
    bericht: cleanText(asText(form.get('bericht'))),
    scholing: ids('scholing'),
    gemeente: id('gemeente'),
    loket: id('loket'),
    gevraagd: id('gevraagd'),
    gevraagdBij: id('gevraagdBij'),
    aanvullingOp: id('aanvullingOp'),
    leeftijd: id('leeftijd'),
    opSchool: id('opSchool'),
    medewerkers: line('medewerkers'),
    geenBsn: ids('geenBsn'),
    vervolg: id('vervolg'),
    vervolgOp: id('vervolgOp'),
    verwijzing: id('verwijzing'),
    verwezenDoor: id('verwezenDoor'),
    meldOntvangst: id('meldOntvangst'),
    website: id('website'),
  };
}

/** An empty form. */
export function emptyInvoer(vorm: Aanvraag['vorm'], known: Partial<Invoer> = {}): Invoer {
  return { ...readForm(new URLSearchParams({ vorm })), ...known };
}

/** Which of the forms; anything unknown is the full one. */
export function readVorm(value: unknown): Aanvraag['vorm'] {
  return value === 'bel-mij' || value === 'werkgever' ? value : 'gesprek';
}

/** The text of a field; a file or nothing is no text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value.toWellFormed() : '';
}

/** Without control characters, but for tabs and line ends; every kind of line end becomes one. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

/** On one line: a line end in a field of one line is an attempt to write a header of a mail. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\t\n]+/g, ' ');
}
