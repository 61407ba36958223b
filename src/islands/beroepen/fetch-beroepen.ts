import type { BeroepenGegevens } from '../../domain/beroepen/beroepen-gegevens.ts';

/** All occupations, as they travel to the browser. Rejects when they do not come. */
export async function fetchBeroepen(): Promise<BeroepenGegevens> {
  const response = await fetch('/gegevens/beroepen.json');
  if (!response.ok) throw new Error(`beroepen.json: ${response.status}`);
  return (await response.json()) as BeroepenGegevens;
}
