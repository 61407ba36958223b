import { editDistance } from '../zoeken/edit-distance.ts';
import { normalise } from '../zoeken/normalise.ts';
import type { Benoemd } from './matrix-bron.ts';

/** A closed list as an editor meets it: names that are all different, and a way back to ids. */
export interface Keuzelijst {
  /** Names in the order of the list. */
  namen: string[];
  /** What people call an id; an id that the list does not know stays as it is. */
  naamVan(id: string): string;
  /** The id of a name, of an id, or of another spelling; nothing when the list has none such. */
  find(text: string): string | undefined;
  /** The name that looks most like what was typed. */
  near(text: string): string | undefined;
}

/** Letters and digits only: "mbo-3", "MBO 3" and "mbo3" are the same choice. */
const key = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

const digits = (text: string) => text.replace(/\D/g, '');

/** Builds the lookups once. `ook` gives other names, by id. Two names that are alike carry their id: "Tech (tech-ede)". */
export function createKeuzelijst(
  keuzes: readonly Benoemd[],
  ook: Readonly<Record<string, readonly string[]>> = {},
): Keuzelijst {
  const count = new Map<string, number>();
  for (const { naam } of keuzes) count.set(key(naam), (count.get(key(naam)) ?? 0) + 1);
  const label = ({ id, naam }: Benoemd) => (count.get(key(naam))! > 1 ? `${naam} (${id})` : naam);
  const naamById = new Map(keuzes.map((keuze) => [keuze.id, label(keuze)]));
  const idByKey = new Map<string, string | undefined>();
  // What two choices share means neither; ids and full names go before what is shorter.
  const learn = (text: string, id: string) => {
    const word = key(text);
    if (word) idByKey.set(word, idByKey.has(word) && idByKey.get(word) !== id ? undefined : id);
  };
  for (const { id, naam } of keuzes) {
    const outside = naam.replace(/\s*\([^)]*\)/g, '');
    for (const text of new Set([outside, ...(ook[id] ?? [])])) learn(text, id);
  }
  for (const keuze of keuzes) {
    idByKey.set(key(label(keuze)), keuze.id);
    idByKey.set(key(keuze.id), keuze.id);
  }
  return {
    namen: [...naamById.values()],
    naamVan: (id) => naamById.get(id) ?? id,
    find: (text) => idByKey.get(key(text)),
    near(text) {
      const word = key(text);
      const limit = Math.max(1, Math.floor(word.length / 3));
      let best: { naam: string; distance: number } | undefined;
      for (const keuze of keuzes) {
        // Another number is another choice, not a slip of the finger: "mbo 7" is not "mbo 2".
        if (digits(keuze.naam) !== digits(text)) continue;
        const distance = Math.min(
          editDistance(word, key(keuze.naam), limit),
          editDistance(word, key(keuze.id), limit),
        );
        if (distance <= limit && (!best || distance < best.distance)) best = { naam: label(keuze), distance };
      }
      return best?.naam;
    },
  };
}
