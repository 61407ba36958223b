import { groepen, werken, type Filters, type Groep } from './filters.ts';
import type { ScholingInLijst } from './scholing.ts';

/** What the choices of one group are compared with; a training has one value in each group, or several places. */
export function valuesOf(scholing: ScholingInLijst, groep: Groep): readonly string[] {
  switch (groep) {
    case 'opleider':
      return [scholing.opleider.id];
    case 'plaats':
      return scholing.plaatsen;
    case 'soort':
      return [scholing.opleider.bekostiging ?? 'onbekend'];
    case 'werk':
      return scholing.veelWerk ? werken : [];
    default:
      return [scholing[groep]];
  }
}

/** Groups in which this training has none of the ticked choices. Empty = it stays in the list. */
export function failingGroups(scholing: ScholingInLijst, filters: Filters): Groep[] {
  return groepen.filter(
    (groep) =>
      filters[groep].length > 0 && !valuesOf(scholing, groep).some((value) => filters[groep].includes(value)),
  );
}

/** The trainingen that have at least one of the ticked choices in each group; the order stays. Words are not looked at. */
export function filterScholing<T extends ScholingInLijst>(scholing: readonly T[], filters: Filters): T[] {
  return scholing.filter((row) => failingGroups(row, filters).length === 0);
}
