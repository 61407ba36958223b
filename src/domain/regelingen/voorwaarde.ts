import type { Bewering } from '../../schemas/bewering.ts';
import type { Antwoord, Antwoorden } from './antwoorden.ts';
import type { FeitId } from './feiten.ts';

export type Oordeel = 'ja' | 'nee' | 'onbekend';

/**
 * Whether a condition holds, in three-valued logic (Kleene's): unknown never counts as yes. The check
 * refuses a fact that does not exist.
 */
export function judge(bewering: Bewering, feiten: Antwoorden['feiten']): Oordeel {
  if ('alle' in bewering) return judgeAll(bewering.alle, feiten);
  // One of them holds: not all of them fail.
  if ('een' in bewering)
    return negate(
      judgeAll(
        bewering.een.map((part) => ({ niet: part })),
        feiten,
      ),
    );
  if ('niet' in bewering) return negate(judge(bewering.niet, feiten));
  const antwoord = feiten[bewering.feit as FeitId];
  if (antwoord === undefined) return 'onbekend';
  return compare(bewering, antwoord) ? 'ja' : 'nee';
}

function judgeAll(parts: readonly Bewering[], feiten: Antwoorden['feiten']): Oordeel {
  const verdicts = parts.map((part) => judge(part, feiten));
  if (verdicts.includes('nee')) return 'nee';
  return verdicts.includes('onbekend') ? 'onbekend' : 'ja';
}

function negate(oordeel: Oordeel): Oordeel {
  if (oordeel === 'onbekend') return oordeel;
  return oordeel === 'ja' ? 'nee' : 'ja';
}

function compare(vergelijking: Extract<Bewering, { feit: string }>, antwoord: Antwoord): boolean {
  if ('minstens' in vergelijking) return typeof antwoord === 'number' && antwoord >= vergelijking.minstens;
  if ('hoogstens' in vergelijking) return typeof antwoord === 'number' && antwoord <= vergelijking.hoogstens;
  const chosen: readonly unknown[] = Array.isArray(antwoord) ? antwoord : [antwoord];
  const wanted = 'is' in vergelijking ? [vergelijking.is] : vergelijking.een_van;
  return wanted.some((value) => chosen.includes(value));
}

/** All facts in a condition, each once, in the order in which they stand. */
export function listFeiten(bewering: Bewering): FeitId[] {
  if ('feit' in bewering) return [bewering.feit as FeitId];
  if ('niet' in bewering) return listFeiten(bewering.niet);
  const parts = 'alle' in bewering ? bewering.alle : bewering.een;
  return [...new Set(parts.flatMap(listFeiten))];
}

/** The facts whose answers could still decide this condition: those in parts that are unknown. */
export function listOpenFeiten(bewering: Bewering, feiten: Antwoorden['feiten']): FeitId[] {
  if (judge(bewering, feiten) !== 'onbekend') return [];
  if ('feit' in bewering) return [bewering.feit as FeitId];
  if ('niet' in bewering) return listOpenFeiten(bewering.niet, feiten);
  const parts = 'alle' in bewering ? bewering.alle : bewering.een;
  return [...new Set(parts.flatMap((part) => listOpenFeiten(part, feiten)))];
}
