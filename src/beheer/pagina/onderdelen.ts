/** One part of the editors' side: a place in the menu, and a choice on the first page. */
export interface Onderdeel {
  naam: string;
  href: string;
  /** What an editor does there, for the first page. */
  kop: string;
  uitleg: string;
  /** Words of the link on the first page. */
  actie: string;
}

const HANDBOEK = '/beheer/handboek/';

/** What an editor can do here, in the order of the menu. Only what exists: a page that is made adds its line. */
export const ONDERDELEN: readonly Onderdeel[] = [
  {
    naam: 'Scholing',
    href: '/beheer/scholing/',
    kop: 'De matrix met scholing veranderen',
    uitleg:
      'Download de matrix van uw regio als Excel-bestand. Verander wat u wilt. Zet het bestand daarna terug. U ziet eerst wat er verandert.',
    actie: 'Naar de matrix',
  },
  {
    naam: 'Formulieren',
    href: '/beheer/formulieren/',
    kop: 'Al het andere veranderen',
    uitleg:
      'Wijzig uw loket, kansberoepen, agenda, nieuws en regelingen met een formulier. U maakt een voorstel. Een collega keurt het goed.',
    actie: 'Naar de formulieren',
  },
  {
    naam: 'Stand',
    href: '/beheer/stand/',
    kop: 'Zien wat u moet nakijken',
    uitleg:
      'Per regio staat hier wat lang niet is nagekeken. U ziet ook hoeveel trainingen er zijn, en wat daar nog mist.',
    actie: 'Naar de stand',
  },
  {
    naam: 'Handboek',
    href: HANDBOEK,
    kop: 'Lezen hoe het werkt',
    uitleg: 'Stap voor stap, met plaatjes. Ook elke melding staat erin, met wat u doet.',
    actie: 'Open het handboek',
  },
];

/**
 * Where the handbook explains a mistake in a matrix. Its other chapters have names without `excel-`.
 * @param code the name of the kind of mistake, such as `niveau-onbekend`
 */
export function handboekHref(code: string): string {
  return `${HANDBOEK}#excel-${code}`;
}
