import { editDistance } from '../zoeken/edit-distance.ts';
import { normalise } from '../zoeken/normalise.ts';
import { HERKOMST, MATRIX_KOLOMMEN, type MatrixVeld } from './matrix-kolommen.ts';

/** What a name above a column means. `zeker`: our own name or a synonym; `geraden`: a name that looks like one. */
export interface KolomNaam {
  veld: MatrixVeld | 'herkomst';
  hoe: 'eigen' | 'synoniem' | 'geraden';
}

const key = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]+/gu, '');

const KNOWN = new Map<string, KolomNaam>();
for (const { veld, ook } of MATRIX_KOLOMMEN)
  for (const naam of ook) KNOWN.set(key(naam), { veld, hoe: 'synoniem' });
for (const { veld, naam } of MATRIX_KOLOMMEN)
  for (const own of [naam, veld]) KNOWN.set(key(own), { veld, hoe: 'eigen' });
KNOWN.set(key(HERKOMST), { veld: 'herkomst', hoe: 'eigen' });

/** The column that an editor means with a name; capitals, accents, spaces and signs do not matter. */
export function matchKolom(text: string): KolomNaam | undefined {
  const word = key(text);
  if (word === '') return undefined;
  const known = KNOWN.get(word);
  if (known) return known;
  if (word.length < 5) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  let best: { veld: KolomNaam['veld']; distance: number } | undefined;
  for (const [name, { veld }] of KNOWN) {
    const distance = editDistance(word, name, limit);
    if (name.length >= 4 && distance <= limit && (!best || distance < best.distance))
      best = { veld, distance };
  }
  return best && { veld: best.veld, hoe: 'geraden' };
}
