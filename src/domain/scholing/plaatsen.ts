import { editDistance } from '../zoeken/edit-distance.ts';
import { normalise } from '../zoeken/normalise.ts';

/** What is known of a place that an editor typed. */
export interface Plaats {
  /** Its name in our lists. */
  naam?: string;
  /** In the regio, or elsewhere in the Netherlands. */
  hier?: boolean;
  /** A place that looks like what was typed. */
  bijna?: string | undefined;
}

const key = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Builds the lookups once; the answers are remembered, because the same places come back in many rows. */
export function createPlaatsen(hier: readonly string[], elders: readonly string[]): (text: string) => Plaats {
  const byKey = new Map<string, Plaats>();
  for (const naam of elders) byKey.set(key(naam), { naam, hier: false });
  for (const naam of hier) byKey.set(key(naam), { naam, hier: true });
  return (text) => {
    const word = key(text);
    const known = byKey.get(word);
    if (known) return known;
    const answer: Plaats = { bijna: nearest(word, hier) ?? nearest(word, elders) };
    byKey.set(word, answer);
    return answer;
  };
}

function nearest(word: string, names: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(word, key(name), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Splits a cell with places: "Almelo, Enschede" and "Almelo; Enschede" and what stands on lines of its own. */
export function splitPlaatsen(text: string): string[] {
  return text
    .split(/[|,;\r\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
}
