import type { Bewering } from '../../schemas/bewering.ts';
import type { Antwoord, Antwoorden } from './antwoorden.ts';
import { FEITEN, listWaarden, type FeitId, type FeitSoort } from './feiten.ts';
import { judge, listFeiten, type Oordeel } from './voorwaarde.ts';

/**
 * Whether a condition always holds or never can, whatever the answers: a slip of its author.
 * Tries every answer that can make a difference: of a list each value, none and all; of a number each limit in the
 * condition, one beside it, and the ends.
 */
export function findConstant(
  bewering: Bewering,
  lijsten: { regios: readonly string[]; sectoren: readonly string[] },
): Exclude<Oordeel, 'onbekend'> | undefined {
  const facts = listFeiten(bewering);
  const verdicts = new Set<Oordeel>();
  const tryAll = (left: FeitId[], feiten: Antwoorden['feiten']): void => {
    if (verdicts.size > 1) return;
    const [feit, ...rest] = left;
    if (feit === undefined) return void verdicts.add(judge(bewering, feiten));
    for (const antwoord of listTries(feit, bewering, lijsten)) tryAll(rest, { ...feiten, [feit]: antwoord });
  };
  tryAll(facts, {});
  const [only] = verdicts;
  return verdicts.size === 1 && only !== 'onbekend' ? only : undefined;
}

function listTries(
  feit: FeitId,
  bewering: Bewering,
  lijsten: { regios: readonly string[]; sectoren: readonly string[] },
): Antwoord[] {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal') {
    const { van, tot } = definition;
    const near = listLimits(feit, bewering).flatMap((limit) => [limit - 1, limit, limit + 1]);
    return [...new Set([van, tot, ...near])].filter((number) => number >= van && number <= tot);
  }
  const waarden = listWaarden(feit, lijsten);
  return definition.soort === 'keuzes'
    ? [[], [...waarden], ...waarden.map((value) => [value])]
    : [...waarden];
}

function listLimits(feit: FeitId, bewering: Bewering): number[] {
  if ('alle' in bewering) return bewering.alle.flatMap((part) => listLimits(feit, part));
  if ('een' in bewering) return bewering.een.flatMap((part) => listLimits(feit, part));
  if ('niet' in bewering) return listLimits(feit, bewering.niet);
  if (bewering.feit !== feit) return [];
  if ('minstens' in bewering) return [bewering.minstens];
  return 'hoogstens' in bewering ? [bewering.hoogstens] : [];
}
