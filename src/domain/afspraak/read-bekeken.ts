import type { RunTimeData } from './aanvraag.ts';

/** The trainingen that a visitor came from and may send along. */
export interface Bekeken {
  scholing: { id: string; titel: string; opleider: string }[];
  /** How many ids are not known (any more). */
  onbekend: number;
  /** How many known ones there were beyond what can be sent along. */
  teVeel: number;
}

/** So many trainingen can be sent along with one request. */
export const MOST_SCHOLING = 25;

/** Looks up ids from an address or a form, each once. */
export function readBekeken(ids: string[], known: RunTimeData['scholing']): Bekeken {
  const asked = [...new Set(ids)];
  const found = asked.filter((id) => Object.hasOwn(known, id));
  return {
    scholing: found.slice(0, MOST_SCHOLING).map((id) => ({ id, ...known[id]! })),
    onbekend: asked.length - found.length,
    teVeel: Math.max(0, found.length - MOST_SCHOLING),
  };
}
