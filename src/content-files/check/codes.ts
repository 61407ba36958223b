/**
 * Kinds of mistakes in content, each with a short title: the chapters of the handbook on mistakes
 * (`docs/redactie.md#<code>`). A code stays the same when the words of a message change.
 */
export const CODES = {
  // A file as a whole
  'bestand-ontbreekt': 'Er ontbreekt een bestand',
  'onbekend-bestand': 'Een bestand dat de site niet leest',
  'verkeerde-bestandsnaam': 'De naam van een bestand past niet',
  'leeg-bestand': 'Er staat niets in het bestand',
  'geen-gewone-tekst': 'Het bestand is niet bewaard als gewone tekst',
  'onzichtbaar-teken': 'Er staat een teken dat niemand ziet',
  // A table
  'verkeerd-scheidingsteken': 'De cellen zijn niet gescheiden door komma’s',
  'aanhalingsteken-csv': 'Een aanhalingsteken in een tabel klopt niet',
  'aantal-cellen': 'Een regel heeft te veel of te weinig cellen',
  'onbekende-kolom': 'Een kolom die niet bestaat',
  'kolom-ontbreekt': 'Er ontbreekt een kolom',
  'dubbele-kolom': 'Een kolom staat er twee keer',
  'kolom-zonder-naam': 'Een kolom heeft geen naam',
  'formule-in-tabel': 'Een formule in een tabel',
  // Fields and signs
  'kop-ontbreekt': 'De gegevens boven de tekst ontbreken',
  'dubbel-veld': 'Een veld staat er twee keer',
  inspringen: 'Een regel springt niet goed in',
  leesteken: 'Er ontbreekt een teken, of er staat er een te veel',
  'geen-lijst': 'Hier hoort een lijst te staan',
  'verwijzing-in-yaml': 'Verwijzingen met & en * kunnen niet',
  // One field
  'onbekend-veld': 'Een veld dat niet bestaat',
  'leeg-veld': 'Een veld is leeg of ontbreekt',
  'onbekende-keuze': 'Een waarde die niet in de lijst staat',
  'verkeerde-soort': 'Hier hoort iets anders: een tekst, een getal, ja of nee',
  'te-kort': 'De tekst of de lijst is te kort',
  'te-lang': 'De tekst of de lijst is te lang',
  'getal-past-niet': 'Een getal is te klein of te groot',
  'verkeerde-vorm': 'Een waarde heeft niet de goede vorm',
  'geen-datum': 'Dit is geen datum',
  'geen-tijd': 'Dit is geen tijd',
  'geen-webadres': 'Dit is geen webadres',
  'geen-mailadres': 'Dit is geen e-mailadres',
  'geen-telefoon': 'Dit telefoonnummer kan niet bestaan',
  'geen-postcode': 'Deze postcode bestaat niet',
  'postcode-andere-regio': 'Deze postcode ligt niet in uw regio',
  // Between records
  'onbekende-verwijzing': 'Een naam die nergens bestaat',
  'dubbel-id': 'Een id of naam komt twee keer voor',
  'dubbele-mailbox': 'Een mailbox staat op twee plekken',
  'verkeerde-regio': 'De regio past niet bij de map of het id',
  'loket-ontbreekt': 'Een regio heeft geen loket',
  'rij-hoort-nergens-bij': 'Een rij verbetert een scholing die er niet is',
  'gebied-klopt-niet': 'Postcodes, gemeenten en regio’s passen niet op elkaar',
  tegenspraak: 'Twee gegevens spreken elkaar tegen',
  'bron-ontbreekt': 'Er staat niet waar dit vandaan komt',
  // Days and hours
  'datum-in-toekomst': 'Een dag ligt in de toekomst',
  'datum-kan-niet': 'Een dag of een jaar kan niet kloppen',
  voorbij: 'Dit is voorbij',
  'dagen-overlappen': 'Dagen lopen door elkaar heen',
  'einde-voor-begin': 'Het einde komt voor het begin',
  'uren-overlappen': 'Openingstijden lopen door elkaar heen',
  'uren-onduidelijk': 'De site begrijpt de openingstijden niet',
  // Rules
  'regel-klopt-niet': 'Een regel van het loket klopt niet',
  'voorwaarde-klopt-niet': 'Een voorwaarde klopt niet',
  'voorbeeld-klopt-niet': 'Een voorbeeld van een regeling klopt niet',
  'vraag-klopt-niet': 'Een vraag klopt niet',
  // Texts and links
  'link-dood': 'Een link leidt nergens heen',
  'link-niet-bekeken': 'De controle kon niet bij een link kijken',
  'link-zonder-https': 'Een webadres begint met http',
  'vage-link': 'De tekst van een link zegt niet waar hij heen leidt',
  'beeld-zonder-tekst': 'Een afbeelding heeft geen tekst',
  'html-in-tekst': 'Er staat HTML in een tekst',
  'kop-te-groot': 'Een kop is te groot',
  'te-lange-zin': 'Een zin is te lang',
  'moeilijk-woord': 'Een woord is moeilijk',
  'kwetsend-woord': 'Een woord kan kwetsen',
  spelling: 'Een woord staat niet in het woordenboek',
  'uitzondering-niet-nodig': 'Een uitzondering is niet meer nodig',
  'vertaling-ontbreekt': 'Een vertaling ontbreekt',
  'vertaling-past-niet': 'Een vertaling past niet bij het Nederlands',
  'vertaling-verouderd': 'Het Nederlands is veranderd na de vertaling',
  // Before the site goes public
  'is-voorbeeld': 'Dit is een voorbeeld',
  'lang-niet-nagekeken': 'Dit is lang niet nagekeken',
  'nagekeken-ontbreekt': 'Er staat niet wie wanneer dit nakeek',
} as const;

/** The name of a kind of mistake. */
export type Code = keyof typeof CODES;
