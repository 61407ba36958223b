/** What a visitor reads when something goes wrong: what happened and what to do. */
export interface ErrorText {
  titel: string;
  zinnen: string[];
}

const HOME = 'Ga naar de voorpagina en zoek daar verder.';

const TEXTS: Record<number, ErrorText> = {
  400: { titel: 'Dit adres klopt niet', zinnen: ['Er staat een fout in het adres van deze pagina.', HOME] },
  403: {
    titel: 'Uw formulier is niet verstuurd',
    zinnen: [
      'Uw browser zei niet dat het formulier van deze site komt. Daarom hebben wij het niet gelezen.',
      'Ga terug en verstuur het formulier nog een keer. Lukt het weer niet? Probeer een andere browser, of zet een programma uit dat uw privacy beschermt.',
    ],
  },
  404: {
    titel: 'Deze pagina is er niet',
    zinnen: ['Misschien is de pagina verhuisd, of staat er een fout in het adres.', HOME],
  },
  405: {
    titel: 'Dat kan op deze pagina niet',
    zinnen: ['Deze pagina kunt u alleen lezen. Er is niets verstuurd.', HOME],
  },
  408: {
    titel: 'Het duurde te lang',
    zinnen: ['De verbinding was te traag. Wij hebben niets ontvangen.', 'Probeer het nog een keer.'],
  },
  413: {
    titel: 'Uw formulier is te groot',
    zinnen: [
      'Uw tekst is te lang. Daarom hebben wij het formulier niet ontvangen.',
      'Ga terug met de knop van uw browser. Uw tekst staat er meestal nog.',
      'Maak uw tekst korter dan 1.000 tekens en verstuur het formulier nog een keer.',
    ],
  },
  417: {
    titel: 'Deze vraag begrijpen wij niet',
    zinnen: ['Uw programma vraagt iets wat deze site niet kan.', HOME],
  },
  421: {
    titel: 'Deze site staat op een ander adres',
    zinnen: ['Onder dit adres is hier geen site.', 'Controleer het adres in uw browser.'],
  },
  429: {
    titel: 'Het is even te druk',
    zinnen: [
      'Vanaf uw internetverbinding komen heel veel formulieren. Dat van u hebben wij nog niet gelezen.',
      'Ga terug, wacht een minuut en verstuur het formulier nog een keer. Uw tekst staat er meestal nog.',
      'Hebt u haast? Bel dan het loket.',
    ],
  },
  431: {
    titel: 'Het adres is te lang',
    zinnen: [
      'Uw browser stuurde te veel gegevens mee.',
      'Ga naar de voorpagina. Helpt dat niet? Verwijder dan de cookies van deze site.',
    ],
  },
  500: {
    titel: 'Er ging iets mis',
    zinnen: [
      'Dat ligt aan ons, niet aan u.',
      'Probeer het over een paar minuten nog een keer. Stuurde u een formulier? Ga terug: uw tekst staat er meestal nog.',
    ],
  },
  503: {
    titel: 'De site is even niet bereikbaar',
    zinnen: ['Dat ligt aan ons, niet aan u.', 'Probeer het over een paar minuten nog een keer.'],
  },
};

/** The text for a status; an unknown 4xx reads as 400, any other as 500. */
export function errorText(status: number): ErrorText {
  return TEXTS[status] ?? TEXTS[status >= 400 && status < 500 ? 400 : 500]!;
}
