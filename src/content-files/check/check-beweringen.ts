import { isFeit } from '../../domain/regelingen/antwoorden.ts';
import {
  FEITEN,
  FEIT_IDS,
  listWaarden,
  type FeitId,
  type FeitSoort,
} from '../../domain/regelingen/feiten.ts';
import { listFeiten } from '../../domain/regelingen/voorwaarde.ts';
import { findConstant } from '../../domain/regelingen/find-constant.ts';
import type { Bewering } from '../../schemas/bewering.ts';
import { suggest } from '../closest-name.ts';
import type { Content, Problem } from '../load-content.ts';
import { mistake } from './problem-at.ts';

type Lijsten = Parameters<typeof listWaarden>[1];
interface Fout {
  wat: string;
  remedie: string;
}

/** Every condition asks for facts and answers that exist, and can both hold and fail. */
export function checkBeweringen(content: Content): Problem[] {
  const lijsten = closedLists(content);
  return content.regelingen.flatMap((record) =>
    Object.entries(record.waarde.voorwaarden).flatMap(([rol, conditions]) =>
      (conditions ?? []).flatMap(({ als }, index) => {
        const place = `voorwaarde ${index + 1} van ${rol}`;
        const slips = findFouten(als, lijsten);
        const found = slips.length > 0 ? slips : findNotAsked(als, rol, content);
        const constant = found.length > 0 ? undefined : findConstant(als, lijsten);
        return [...found, ...describeConstant(constant)].map(({ wat, remedie }) =>
          mistake(record, 'voorwaarden', `In ${place}: ${wat}`, remedie, 'voorwaarde-klopt-niet'),
        );
      }),
    ),
  );
}

/** The lists that facts borrow from other content. */
export function closedLists({ regios, sectoren }: Content): Lijsten {
  return {
    regios: regios.map(({ waarde }) => waarde.slug),
    sectoren: sectoren.map(({ waarde }) => waarde.id),
  };
}

/** What is wrong with one value as an answer to a fact. */
export function findWaardeFouten(
  feit: FeitId,
  waarde: unknown,
  lijsten: Lijsten,
  /** True for an answer of somebody; a comparison may name more. */
  forOne = false,
): Fout[] {
  const definition: FeitSoort = FEITEN[feit];
  if (definition.soort === 'getal') {
    const { van, tot } = definition;
    if (typeof waarde === 'number' && Number.isInteger(waarde) && waarde >= van && waarde <= tot) return [];
    return [
      {
        wat: `${String(waarde)} kan niet bij ${feit}.`,
        remedie: `Schrijf een heel getal van ${van} tot en met ${tot}.`,
      },
    ];
  }
  const known = listWaarden(feit, lijsten);
  if (definition.soort !== 'keuzes' && forOne && Array.isArray(waarde))
    return [{ wat: `bij ${feit} hoort één antwoord.`, remedie: 'Schrijf één waarde, zonder haken.' }];
  return (Array.isArray(waarde) ? (waarde as unknown[]) : [waarde])
    .filter((value) => !known.includes(String(value)))
    .map((value) => ({
      wat: `het antwoord "${String(value)}" bestaat niet bij ${feit}.`,
      remedie: suggest(String(value), known),
    }));
}

/** A question for the other role only is never asked here: the condition would stay unknown for ever. */
function findNotAsked(als: Bewering, rol: string, { vragen }: Content): Fout[] {
  return listFeiten(als).flatMap((feit) => {
    const vraag = vragen.find(({ waarde }) => waarde.feit === feit)?.waarde;
    if (!vraag || vraag.rol === 'beide' || vraag.rol === rol) return [];
    return [
      {
        wat: `de vraag naar ${feit} is alleen voor een ${vraag.rol}.`,
        remedie: 'Zet bij die vraag "rol: beide", of haal de voorwaarde weg.',
      },
    ];
  });
}

function findFouten(bewering: Bewering, lijsten: Lijsten): Fout[] {
  if ('alle' in bewering) return bewering.alle.flatMap((part) => findFouten(part, lijsten));
  if ('een' in bewering) return bewering.een.flatMap((part) => findFouten(part, lijsten));
  if ('niet' in bewering) return findFouten(bewering.niet, lijsten);
  const { feit } = bewering;
  if (!isFeit(feit)) return [{ wat: `het feit "${feit}" bestaat niet.`, remedie: suggest(feit, FEIT_IDS) }];
  const isNumber = FEITEN[feit].soort === 'getal';
  if (isNumber !== ('minstens' in bewering || 'hoogstens' in bewering))
    return [
      {
        wat: `${feit} is ${isNumber ? 'een getal' : 'geen getal'}.`,
        remedie: isNumber ? 'Gebruik minstens of hoogstens.' : 'Gebruik een_van of is.',
      },
    ];
  if ('minstens' in bewering) return findWaardeFouten(feit, bewering.minstens, lijsten);
  if ('hoogstens' in bewering) return findWaardeFouten(feit, bewering.hoogstens, lijsten);
  return findWaardeFouten(feit, 'is' in bewering ? bewering.is : bewering.een_van, lijsten);
}

function describeConstant(constant: 'ja' | 'nee' | undefined): Fout[] {
  if (constant === 'ja')
    return [{ wat: 'zij klopt altijd.', remedie: 'Haal haar weg, of kijk de getallen en antwoorden na.' }];
  if (constant === 'nee')
    return [{ wat: 'zij kan nooit kloppen.', remedie: 'Kijk de getallen en antwoorden na.' }];
  return [];
}
