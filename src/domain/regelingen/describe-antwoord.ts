import type { Vraag } from '../../schemas/vraag.ts';
import type { Antwoorden } from './antwoorden.ts';
import { FEITEN, type FeitId, type FeitSoort } from './feiten.ts';
import type { WijzerGegevens } from './wijzer-gegevens.ts';

/** A choice that a question offers. */
export interface VraagKeuze {
  id: string;
  naam: string;
}

/** The choices of a question; none for a number. */
export function listKeuzes({ feit, waarden }: Vraag, lijsten: WijzerGegevens['lijsten']): VraagKeuze[] {
  const definition: FeitSoort = FEITEN[feit as FeitId];
  if (definition.soort === 'getal') return [];
  if (definition.soort === 'ja-nee')
    return [
      { id: 'ja', naam: 'Ja' },
      { id: 'nee', naam: 'Nee' },
    ];
  if (typeof definition.waarden === 'string') return lijsten[definition.waarden];
  return definition.waarden.map((id) => ({ id, naam: waarden?.[id] ?? id }));
}

/** What somebody answered, in words; undefined when the question was not asked. */
export function describeAntwoord(
  vraag: Vraag,
  { feiten, overgeslagen }: Antwoorden,
  lijsten: WijzerGegevens['lijsten'],
): string | undefined {
  const feit = vraag.feit as FeitId;
  const skipped = overgeslagen[feit];
  if (skipped) return skipped === '?' ? 'Dat weet ik niet' : 'Dat zeg ik liever niet';
  const antwoord = feiten[feit];
  if (antwoord === undefined) return undefined;
  const chosen: readonly unknown[] = Array.isArray(antwoord) ? antwoord : [antwoord];
  const names = new Map(listKeuzes(vraag, lijsten).map(({ id, naam }) => [id, naam]));
  return chosen.map((value) => names.get(String(value)) ?? String(value)).join(', ');
}
