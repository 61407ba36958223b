import { unpackBeroepen } from '../../domain/beroepen/beroepen-gegevens.ts';
import { createBeroepSearch, type SearchBeroepen } from '../../domain/beroepen/search-beroepen.ts';
import { fetchBeroepen } from './fetch-beroepen.ts';

interface Beroepen {
  search: SearchBeroepen;
  sectorNaam: (id: string) => string;
}
let loading: Promise<Beroepen> | undefined;

/** Fetches all occupations once, ready to search; after a failure the next call tries again. */
export function loadBeroepen(): Promise<Beroepen> {
  loading ??= prepare().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function prepare(): Promise<Beroepen> {
  const gegevens = await fetchBeroepen();
  const sectoren = new Map(gegevens.sectoren);
  return { search: createBeroepSearch(unpackBeroepen(gegevens)), sectorNaam: (id) => sectoren.get(id)! };
}
