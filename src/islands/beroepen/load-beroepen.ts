import { unpackBeroepen, type BeroepenGegevens } from '../../domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../domain/beroepen/search-beroepen.ts';

interface Beroepen {
  search: SearchBeroepen;
  sectorNaam: (id: string) => string;
}
let loading: Promise<Beroepen> | undefined;

/** Fetches all occupations once, ready to search; after a failure the next call tries again. */
export function loadBeroepen(): Promise<Beroepen> {
  loading ??= fetchBeroepen().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchBeroepen(): Promise<Beroepen> {
  const response = await fetch('/gegevens/beroepen.json');
  if (!response.ok) throw new Error(`beroepen.json: ${response.status}`);
  const gegevens = (await response.json()) as BeroepenGegevens;
  const sectoren = new Map(gegevens.sectoren);
  return { search: createBeroepSearch(unpackBeroepen(gegevens)), sectorNaam: (id) => sectoren.get(id)! };
}
