import type { Antwoord, Antwoorden, Lijsten } from '../../src/domain/regelingen/antwoorden.ts';
import {
  FEITEN,
  FEIT_IDS,
  listWaarden,
  type FeitId,
  type FeitSoort,
} from '../../src/domain/regelingen/feiten.ts';

/** A number from 0 up to 1, the same row of them for the same seed. */
export type Random = () => number;

/** Mulberry32: small, even enough for tests, and a failure can be played again with its seed. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

/** Any order, each as likely (Fisher and Yates). */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

/** An answer to a fact that somebody could give. */
export function randomAntwoord(random: Random, feit: FeitId, lijsten: Lijsten): Antwoord {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal') {
    // Ages and small firms matter most: a limit lies where people are.
    const { van, tot } = definition;
    return van + Math.floor(random() * (Math.min(tot, 400) - van + 1));
  }
  const waarden = listWaarden(feit, lijsten);
  if (definition.soort !== 'keuzes') return pick(random, waarden);
  const chosen = waarden.filter(() => random() < 0.3);
  return chosen.length > 0 ? chosen : [pick(random, waarden)];
}

/** What somebody could have said: each fact is known, skipped or not asked. */
export function randomAntwoorden(random: Random, lijsten: Lijsten): Antwoorden {
  const antwoorden: Antwoorden = { feiten: {}, overgeslagen: {} };
  for (const feit of shuffle(random, FEIT_IDS)) {
    const kind = random();
    if (kind < 0.55) antwoorden.feiten[feit] = randomAntwoord(random, feit, lijsten);
    else if (kind < 0.65) antwoorden.overgeslagen[feit] = pick(random, ['?', '-'] as const);
  }
  return antwoorden;
}
