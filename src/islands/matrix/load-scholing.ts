import { knownValues } from '../../domain/scholing/count-choices.ts';
import type { BekendeWaarden } from '../../domain/scholing/filters.ts';
import type { PackedScholing } from '../../domain/scholing/packed-scholing.ts';
import type { ScholingInLijst } from '../../domain/scholing/scholing.ts';
import { buildSearchIndex, type SearchIndex } from '../../domain/scholing/search-index.ts';
import { unpackScholing, type RegioScholing } from '../../domain/scholing/unpack-scholing.ts';

/** A regio's scholing in the browser, ready for questions. */
export interface Gegevens extends RegioScholing {
  index: SearchIndex<ScholingInLijst>;
  /** What can be chosen, also when it gives 0 here. */
  bekend: BekendeWaarden;
}

const loading = new Map<string, Promise<Gegevens>>();

/** Fetches a regio's scholing once; after a failure the next call tries again. */
export function loadScholing(slug: string): Promise<Gegevens> {
  const known = loading.get(slug);
  if (known) return known;
  const fetched = fetchScholing(slug);
  loading.set(slug, fetched);
  fetched.catch(() => loading.delete(slug));
  return fetched;
}

async function fetchScholing(slug: string): Promise<Gegevens> {
  const response = await fetch(`/regio/${slug}/scholing/gegevens.json`);
  if (!response.ok) throw new Error(`gegevens.json van ${slug}: ${response.status}`);
  const data = unpackScholing((await response.json()) as PackedScholing);
  const { sectoren, niveaus, leerwegen, scholing } = data;
  const ids = (names: ReadonlyMap<string, string>) => new Set(names.keys());
  const bekend = {
    ...knownValues(scholing),
    sector: ids(sectoren),
    niveau: ids(niveaus),
    leerweg: ids(leerwegen),
  };
  return { ...data, index: buildSearchIndex(scholing, data), bekend };
}
