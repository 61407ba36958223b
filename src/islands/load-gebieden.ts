import type { Gebieden } from '../domain/regio/gebieden.ts';
import { unpackGebieden, type VerpakteGebieden } from '../domain/regio/pack-gebieden.ts';

let loading: Promise<Gebieden> | undefined;

/** Fetches the geography once; after a failure the next call tries again. */
export function loadGebieden(): Promise<Gebieden> {
  loading ??= fetchGebieden().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchGebieden(): Promise<Gebieden> {
  const response = await fetch('/gegevens/gebieden.json');
  if (!response.ok) throw new Error(`gebieden.json: ${response.status}`);
  return unpackGebieden((await response.json()) as VerpakteGebieden);
}
