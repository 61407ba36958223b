import { judgeRegeling, type Beoordeling, type Uitkomst } from './judge-regeling.ts';
import type { Antwoorden } from './antwoorden.ts';
import type { Rol } from './feiten.ts';
import type { WijzerRegeling } from './wijzer-gegevens.ts';

/**
 * Who is asked first in practice: each next one asks whether those before it will not pay. Advice and routes pay
 * nothing and come last; what it costs stands just before them.
 */
export const VOORLIGGEND: WijzerRegeling['voorliggend'][] = [
  'werkgever',
  'uwv-gemeente',
  'regiofonds',
  'belasting',
  'lening',
  'kosten',
  'advies',
];

export interface BeoordeeldeRegeling extends Beoordeling {
  regeling: WijzerRegeling;
}
export type Uitkomsten = Record<Uitkomst, BeoordeeldeRegeling[]>;

/** Judges all regelingen for one set of answers, each group in the order of who is asked first. */
export function judgeAll(
  regelingen: readonly WijzerRegeling[],
  rol: Rol,
  antwoorden: Antwoorden,
  vandaag: string,
): Uitkomsten {
  const uitkomsten: Uitkomsten = { past: [], misschien: [], 'past-niet': [] };
  for (const regeling of regelingen) {
    const judged = judgeRegeling(regeling, rol, antwoorden, vandaag);
    if (judged) uitkomsten[judged.uitkomst].push({ regeling, ...judged });
  }
  for (const group of Object.values(uitkomsten)) group.sort(inPractice);
  return uitkomsten;
}

function inPractice({ regeling: a }: BeoordeeldeRegeling, { regeling: b }: BeoordeeldeRegeling): number {
  return (
    VOORLIGGEND.indexOf(a.voorliggend) - VOORLIGGEND.indexOf(b.voorliggend) ||
    a.naam.localeCompare(b.naam, 'nl')
  );
}
