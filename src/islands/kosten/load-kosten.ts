import { dutchDay } from '../../domain/dag/dutch-day.ts';
import { readAntwoorden } from '../../domain/regelingen/antwoorden.ts';
import { computeKosten, type Kosten } from '../../domain/regelingen/kosten.ts';
import type { TePrijzen } from '../../domain/regelingen/prijs.ts';
import { listIds } from '../../domain/regelingen/take-stap.ts';
import type { WijzerGegevens } from '../../domain/regelingen/wijzer-gegevens.ts';

/** What answers this visitor kept, ready to be used on any training. */
export type Rekenaar = (scholing: TePrijzen) => Kosten;

/**
 * Fetches the regelingen for answers that were kept.
 * @param kept the answers as they stand in an address
 */
export async function loadRekenaar(kept: string): Promise<Rekenaar> {
  const response = await fetch('/gegevens/regelingen.json');
  if (!response.ok) throw new Error(`regelingen.json: ${response.status}`);
  const gegevens = (await response.json()) as WijzerGegevens;
  const { antwoorden } = readAntwoorden(kept, listIds(gegevens));
  const vandaag = dutchDay(new Date());
  return (scholing) => computeKosten(scholing, gegevens, antwoorden, vandaag);
}
