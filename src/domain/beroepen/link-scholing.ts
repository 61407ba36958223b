import type { Beroep } from '../../schemas/beroep.ts';
import type { Kwalificatie } from '../../schemas/kwalificatie.ts';
import type { Scholing } from '../scholing/scholing.ts';

/**
 * `route`: whoever finishes it can do the work. `voorbereiding`: a beginning; there is still something to learn.
 */
export type Verband = 'route' | 'voorbereiding';

/** Ways of learning that give a part of a diploma or none, whatever their code says. */
const PARTS: readonly string[] = ['cursus', 'e-learning', 'mbo-certificaat', 'praktijkverklaring'];

/**
 * All codes of the same qualification: schools still give it under an older code. Same name (capitals aside) and same
 * niveau is the same qualification.
 */
export function expandCrebos(
  crebos: Iterable<string>,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): Set<string> {
  const wanted = new Set<string>();
  for (const crebo of crebos) {
    const kwalificatie = kwalificaties.get(crebo);
    if (kwalificatie) wanted.add(keyOf(kwalificatie));
  }
  return new Set([...kwalificaties.values()].filter((k) => wanted.has(keyOf(k))).map(({ crebo }) => crebo));
}

const keyOf = ({ naam, niveau }: Kwalificatie) => `${naam.toLowerCase()} ${niveau}`;

/** The codes that lead to an occupation and those that only prepare, with their older and newer twins. */
export interface BeroepCodes {
  route: ReadonlySet<string>;
  voorbereiding: ReadonlySet<string>;
}

export function codesOf(
  { leidt_op, bereidt_voor }: Pick<Beroep, 'leidt_op' | 'bereidt_voor'>,
  kwalificaties: ReadonlyMap<string, Kwalificatie>,
): BeroepCodes {
  const all = (part: Beroep['leidt_op']) =>
    new Set([...expandCrebos(Object.keys(part.crebos), kwalificaties), ...Object.keys(part.crohos)]);
  const route = all(leidt_op);
  const voorbereiding = new Set([...all(bereidt_voor)].filter((code) => !route.has(code)));
  return { route, voorbereiding };
}

/** What a training is to an occupation; `undefined` when it has nothing to do with it. */
export function verbandOf(
  { crebo, croho, leerweg }: Pick<Scholing, 'crebo' | 'croho' | 'leerweg'>,
  { route, voorbereiding }: BeroepCodes,
): Verband | undefined {
  const code = crebo ?? croho;
  if (code === undefined) return undefined;
  if (route.has(code)) return PARTS.includes(leerweg) ? 'voorbereiding' : 'route';
  return voorbereiding.has(code) ? 'voorbereiding' : undefined;
}
