import type { Uitslag } from './proef.ts';
import { STORINGEN } from './soorten.ts';
import type { Storing } from './soorten/storing.ts';

/** What the command prints, and what is wrong with it. */
export interface Verslag {
  heads: string[];
  rows: string[][];
  mis: string[];
}

/** Trials at the same time: most of them wait for a process to start or for a time-out. */
const BESIDE = 2;

/** Runs all faults, or those whose name holds `alleen`; `keer` is the part of the full number of times. */
export async function runStoringen(input: {
  keer: number;
  alleen?: string | undefined;
  say: (line: string) => void;
}): Promise<Verslag> {
  const { keer, alleen = '', say } = input;
  const chosen = STORINGEN.filter(({ naam }) => naam.toLowerCase().includes(alleen.toLowerCase()));
  const results = await inParallel(chosen, BESIDE, async (storing) => {
    const keren = Math.max(1, Math.round(storing.keren * keer));
    const start = performance.now();
    say(`▸ ${storing.naam}: ${storing.uitleg} (${keren}×)`);
    const uitslag = await runOne(storing, keren);
    const seconds = Math.round((performance.now() - start) / 1000);
    say(`  ${storing.naam}: klaar na ${seconds} s`);
    return { storing, keren, uitslag };
  });
  return {
    heads: [
      'storing',
      'keren',
      'aanvaard',
      'geparkeerd',
      'verloren',
      'dubbel (zelfde id)',
      'dubbel (anders)',
    ],
    rows: results.map(({ storing, keren, uitslag }) => [
      storing.naam,
      String(keren),
      ...(uitslag instanceof Error ? ['—', '—', '—', '—', '—'] : toCells(uitslag)),
    ]),
    mis: results.flatMap(({ storing, uitslag }) => findMis(uitslag).map((wat) => `${storing.naam}: ${wat}`)),
  };
}

export function toCells(uitslag: Uitslag): string[] {
  const { aanvaard, geparkeerd, verloren, dubbelZelfde, dubbelAnders } = uitslag;
  return [aanvaard, geparkeerd, verloren, dubbelZelfde, dubbelAnders].map(String);
}

/** A trial that breaks down is a failure of its row; the others go on. */
async function runOne(storing: Storing, keren: number): Promise<Uitslag | Error> {
  try {
    return await storing.run(keren);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What is not as it must be. */
export function findMis(uitslag: Uitslag | Error): string[] {
  if (uitslag instanceof Error) return [uitslag.message];
  const { verloren, dubbelAnders, fouten } = uitslag;
  return [
    ...(verloren > 0 ? [`${verloren} verloren`] : []),
    ...(dubbelAnders > 0 ? [`${dubbelAnders} dubbel met een ander Message-ID of kenmerk`] : []),
    ...fouten,
  ];
}

/** The results stand in the order of the list, whichever was ready first. */
export async function inParallel<T, R>(
  list: T[],
  beside: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = list.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: beside }, lane));
  return results;
}
