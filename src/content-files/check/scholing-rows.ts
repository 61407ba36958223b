import { hasBronId } from '../../domain/scholing/aanbod-bron.ts';
import type { ScholingRij } from '../../schemas/scholing.ts';
import type { Content, Located } from '../load-content.ts';

/** Rows of regio's that add a training: the id is not a national one, and the row is no correction that lost it. */
export function addedRows({ scholing, regioScholing }: Content): Located<ScholingRij>[] {
  const national = new Set(scholing.map(({ waarde }) => waarde.id));
  return [...regioScholing.values()]
    .flat()
    .filter(({ waarde }) => !national.has(waarde.id) && !isCorrection(waarde));
}

/**
 * A row that hides something, that says neither what nor by whom, or that has the id of a source, is meant for a
 * training that exists elsewhere.
 */
export function isCorrection({ id, titel, opleider, verbergen }: ScholingRij): boolean {
  return verbergen || (!titel && !opleider) || hasBronId(id);
}
