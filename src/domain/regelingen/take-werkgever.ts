import type { Antwoorden } from './antwoorden.ts';
import { listVragen } from './next-vraag.ts';
import { readUurloon, type Uurloon } from './read-uurloon.ts';
import { takeStap, VELD, veldVan, type Velden } from './take-stap.ts';
import type { WijzerGegevens } from './wijzer-gegevens.ts';

/** The field of the wage: no fact, because no condition rests on it. */
export const UURLOON = 'uurloon';
/** After this question the form asks for the wage. */
export const VOOR_UURLOON = 'uren';

/** What an employer sent, read. */
export interface WerkgeverStap {
  antwoorden: Antwoorden;
  uurloon: Uurloon;
  /** What is wrong, in the order of the form; `feit` is the field. */
  fouten: { feit: string; fout: string }[];
  /** What was typed in each field with a mistake, to show it again. */
  getypt: Record<string, string>;
}

/** The form with nothing in it. */
export const leegWerkgever = (): WerkgeverStap => ({
  antwoorden: { feiten: {}, overgeslagen: {} },
  uurloon: { tekst: '' },
  fouten: [],
  getypt: {},
});

/** Reads the whole form of an employer. An empty field is unknown; a wrong one is named, and everything is kept. */
export function takeWerkgever(
  gegevens: Pick<WijzerGegevens, 'vragen' | 'regelingen' | 'lijsten'>,
  velden: Velden,
  vandaag: string,
): WerkgeverStap {
  // All questions stand on one page, so no answers travel beside them.
  const asked: Velden = (name) =>
    name === VELD.actie ? ['gesprek'] : name === VELD.antwoorden ? [] : velden(name);
  const { antwoorden, fouten } = takeStap(gegevens, 'werkgever', asked, vandaag);
  const uurloon = readUurloon(velden(UURLOON)[0] ?? '');
  const vragen = listVragen(gegevens, 'werkgever');
  const wrong = new Map<string, string>(fouten.map(({ feit, fout }) => [feit, fout]));
  if (uurloon.fout) wrong.set(UURLOON, uurloon.fout);
  return {
    antwoorden,
    uurloon,
    fouten: vragen.flatMap(({ feit, kort }) => [
      ...listFout(feit, wrong, kort),
      ...(feit === VOOR_UURLOON ? listFout(UURLOON, wrong) : []),
    ]),
    getypt: Object.fromEntries(fouten.map(({ feit }) => [feit, velden(veldVan(feit))[0] ?? ''])),
  };
}

/** Many fields want a number: a message above the form says which of them it is about. */
function listFout(feit: string, wrong: Map<string, string>, kort?: string): WerkgeverStap['fouten'] {
  const fout = wrong.get(feit);
  if (fout === undefined) return [];
  return [{ feit, fout: kort ? `${kort}: ${fout.charAt(0).toLowerCase()}${fout.slice(1)}` : fout }];
}
