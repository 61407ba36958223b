import type { MatrixVerslag } from '../../scholing/matrix-verslag.ts';
import { schrijfAantal } from './schrijf-aantal.ts';

/** What the page says first of a file. */
export interface Oordeel {
  /** `onleesbaar`: the file as a whole cannot be used; `fouten`: some cells are wrong. */
  soort: 'onleesbaar' | 'fouten' | 'gelijk' | 'goed';
  titel: string;
  uitleg: string;
}

/** The verdict on a file, in one line and one or two sentences. */
export function oordeel({ telling, meldingen }: MatrixVerslag, regioNaam: string): Oordeel {
  const fouten = meldingen.filter(({ ernst }) => ernst === 'fout');
  const counted = telling.nieuw + telling.gewijzigd + telling.weg + telling.gelijk;
  if (fouten.length > 0 && counted === 0)
    return {
      soort: 'onleesbaar',
      titel: 'Dit bestand kunnen wij niet gebruiken',
      uitleg: 'Er is niets veranderd. Hieronder leest u waarom, en wat u kunt doen.',
    };
  if (fouten.length > 0)
    return {
      soort: 'fouten',
      titel: `Er ${fouten.length === 1 ? 'staat' : 'staan'} ${schrijfAantal(fouten.length, 'fout', 'fouten')} in uw bestand`,
      uitleg: 'Er is nog niets veranderd. Verbeter de fouten en zet het bestand opnieuw terug.',
    };
  if (telling.nieuw + telling.gewijzigd + telling.weg === 0)
    return {
      soort: 'gelijk',
      titel: 'Er verandert niets',
      uitleg: `Uw bestand is gelijk aan wat er nu op de site staat voor ${regioNaam}.`,
    };
  return {
    soort: 'goed',
    titel: 'Uw bestand is goed',
    uitleg: `Dit gaat er veranderen in ${regioNaam}. Kijk het na. Daarna kunt u verder.`,
  };
}
