import type { VerwijzingUitkomst } from './send-verwijzing.ts';
import type { VerwijzingFout } from './validate-verwijzing.ts';

/** An outcome that the form's own page shows. */
export type VerwijzingAntwoordPagina = Exclude<VerwijzingUitkomst, { soort: 'aanvaard' }>;

/** HTTP status that goes with an outcome. */
export const VERWIJZING_STATUS: Record<VerwijzingAntwoordPagina['soort'], number> = {
  fouten: 422,
  verlopen: 422,
  controle: 422,
  'al-verstuurd': 409,
  'te-veel': 429,
  storing: 503,
};

/** Title and first heading of the page; without an outcome the form is new. */
export function verwijzingTitel(antwoord: VerwijzingAntwoordPagina | undefined): string {
  switch (antwoord?.soort) {
    case 'verlopen':
    case 'controle':
      return 'Verstuur uw verwijzing nog een keer';
    case 'al-verstuurd':
      return 'U heeft deze verwijzing al verstuurd';
    case 'te-veel':
      return 'Wacht even met versturen';
    case 'storing':
      return 'Versturen lukt nu niet';
    default:
      return 'Verwijs iemand naar het loket';
  }
}

/** A form needs a new token when the old one is used up or not valid. */
export function needsNewVerwijzingToken(antwoord: VerwijzingAntwoordPagina | undefined): boolean {
  return antwoord === undefined || antwoord.soort === 'verlopen' || antwoord.soort === 'al-verstuurd';
}

/** A mistake in words: what is wrong and how to put it right. */
export function zegVerwijzingFout({ code }: Pick<VerwijzingFout, 'code'>): string {
  switch (code) {
    case 'kies_soort':
      return 'Kies bij wat voor organisatie u werkt.';
    case 'kies_jong':
      return 'Kies of uw klant jonger is dan 16 jaar.';
    case 'adres_leeg':
      return 'Vul het e-mailadres van uw klant in, of van een ouder.';
    case 'zelfde_adres':
      return 'Dit is ook het adres dat u bij uw klant heeft ingevuld. Vul twee verschillende adressen in.';
    case 'email_te_lang':
      return 'Dit e-mailadres is te lang. Kijk of er iets te veel staat.';
    case 'email_zonder_apenstaartje':
      return 'In dit e-mailadres staat geen apenstaartje (@). Schrijf het zoals naam@voorbeeld.nl.';
    case 'email_meer':
      return 'Vul één e-mailadres in, zoals naam@voorbeeld.nl. Meer mag niet.';
    case 'email_spatie':
      return 'Er staat een spatie in dit e-mailadres. Haal die weg.';
    default:
      return 'Dit e-mailadres klopt niet. Kijk of u het goed heeft getypt, zoals naam@voorbeeld.nl.';
  }
}
