import type { Bewering } from '../../schemas/bewering.ts';
import type { Antwoord, Antwoorden } from './antwoorden.ts';
import { FEITEN, listWaarden, type FeitId, type FeitSoort } from './feiten.ts';
import { judge, listFeiten, type Oordeel } from './voorwaarde.ts';

/**
 * Whether a condition always holds or never can, whatever the answers: a slip of its author.
 * Tries every answer that can make a difference: of a number each limit in the condition, one beside it, and the ends;
 * of a list one value of each kind, and where more can hold, each set of those. Values are of one kind when the
 * condition always names them together, or never. An answer names at least one value.
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
  const kinds = Map.groupBy(listWaarden(feit, lijsten), (value) =>
    listNamed(feit, bewering)
      .map((named) => named.includes(value))
      .join(),
  );
  const values = [...kinds.values()].map(([one]) => one!);
  return definition.soort === 'keuzes' ? listSets(values) : values;
}

/** Every set of these but the empty one. */
function listSets(values: readonly string[]): string[][] {
  return values
    .reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]])
    .slice(1);
}

/** What each comparison with this fact names. */
function listNamed(feit: FeitId, bewering: Bewering): string[][] {
  if ('alle' in bewering) return bewering.alle.flatMap((part) => listNamed(feit, part));
  if ('een' in bewering) return bewering.een.flatMap((part) => listNamed(feit, part));
  if ('niet' in bewering) return listNamed(feit, bewering.niet);
  if (bewering.feit !== feit) return [];
  if ('is' in bewering) return [[bewering.is]];
  return 'een_van' in bewering ? [bewering.een_van] : [];
}

function listLimits(feit: FeitId, bewering: Bewering): number[] {
  if ('alle' in bewering) return bewering.alle.flatMap((part) => listLimits(feit, part));
  if ('een' in bewering) return bewering.een.flatMap((part) => listLimits(feit, part));
  if ('niet' in bewering) return listLimits(feit, bewering.niet);
  if (bewering.feit !== feit) return [];
  if ('minstens' in bewering) return [bewering.minstens];
  return 'hoogstens' in bewering ? [bewering.hoogstens] : [];
}
