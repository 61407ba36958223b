import type { Fout, Invoer } from './invoer.ts';
import type { Uitkomst } from './send-aanvraag.ts';

/** An outcome that the form's own page shows. */
export type Antwoord = Exclude<Uitkomst, { soort: 'aanvaard' }>;

/** HTTP status that goes with an outcome. */
export const STATUS: Record<Antwoord['soort'], number> = {
  fouten: 422,
  vraag: 422,
  verlopen: 422,
  'al-verstuurd': 409,
  storing: 503,
};

/** Title and first heading of the page; without an outcome the form is new. */
export function titleOf(antwoord: Antwoord | undefined): string {
  switch (antwoord?.soort) {
    case 'vraag':
      return 'Nog één vraag';
    case 'verlopen':
      return 'Verstuur uw aanvraag nog een keer';
    case 'al-verstuurd':
      return 'U heeft deze aanvraag al verstuurd';
    case 'storing':
      return 'Versturen lukt nu niet';
    default:
      return 'Vraag een gesprek aan';
  }
}

/** What must be put right: the mistakes, or the question that stayed open. */
export function mistakesOf(antwoord: Antwoord | undefined): Fout[] {
  if (antwoord?.soort === 'fouten') return antwoord.fouten;
  if (antwoord?.soort !== 'vraag' || !antwoord.gemist) return [];
  return antwoord.vraag.soort === 'vraag-gemeente'
    ? [{ veld: 'gemeente', tekst: 'Kies de gemeente waar u woont.' }]
    : [{ veld: 'loket', tekst: 'Kies het loket dat uw aanvraag krijgt.' }];
}

/** What the button says that sends the form. */
export function buttonOf(vorm: Invoer['vorm'], antwoord: Antwoord | undefined): string {
  if (antwoord?.soort === 'al-verstuurd' && antwoord.aanvulling) return 'Verstuur als aanvulling';
  return vorm === 'bel-mij' ? 'Bel mij' : 'Verstuur mijn aanvraag';
}

/** A form needs a new token when the old one is used up or not valid. */
export function needsNewToken(antwoord: Antwoord | undefined): boolean {
  return antwoord === undefined || antwoord.soort === 'verlopen' || antwoord.soort === 'al-verstuurd';
}
