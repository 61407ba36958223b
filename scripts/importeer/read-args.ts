import { parseArgs } from 'node:util';
import { LEZERS } from './lezers.ts';
import type { AanbodBron } from '../../src/domain/scholing/aanbod-bron.ts';

/** What the command line asks. */
export interface Opdracht {
  soort: AanbodBron | 'kansen';
  /** Web address or file; absent = the source's own. */
  bron: string | undefined;
  values: {
    droog: boolean;
    json: boolean;
    toch: boolean;
    inhoud: string;
    pauze: string;
    regio?: string | undefined;
  };
}

const BRONNEN = Object.keys(LEZERS).join('|');
const USAGE = `Gebruik: npm run -s importeer -- <${BRONNEN}> [<adres of bestand>] [--droog] [--json] [--toch]
     of: npm run -s importeer -- kansen <bestand> --regio <regio> [--droog] [--json] [--toch]`;

/** Reads the arguments; a text says what is wrong with them, and how it is used. */
export function readArgs(args: readonly string[]): Opdracht | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        droog: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        toch: { type: 'boolean', default: false },
        inhoud: { type: 'string', default: 'content' },
        pauze: { type: 'string', default: '250' },
        regio: { type: 'string' },
      },
    });
    const [soort, bron, ...more] = positionals;
    const wrong = findMistake(soort, bron, more, values);
    return wrong ?? { soort: soort as Opdracht['soort'], bron, values };
  } catch (error) {
    // Node says it in English: only the name of the option is of use.
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    return `De optie ${option} bestaat niet, of er hoort iets achter.\n${USAGE}`;
  }
}

function findMistake(
  soort: string | undefined,
  bron: string | undefined,
  more: readonly string[],
  { pauze, regio }: Pick<Opdracht['values'], 'pauze' | 'regio'>,
): string | undefined {
  if (!soort || more.length > 0) return USAGE;
  if (soort !== 'kansen' && !Object.hasOwn(LEZERS, soort)) return `"${soort}" is geen bron.\n${USAGE}`;
  if (!/^\d{1,6}$/.test(pauze)) return `--pauze is een aantal milliseconden, als 250.\n${USAGE}`;
  if (soort === 'kansen' && (!bron || !regio)) return `Noem het bestand en de regio.\n${USAGE}`;
  return undefined;
}
