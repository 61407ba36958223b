import { MATRIX_CODES } from '../../scholing/matrix-codes.ts';
import type { MatrixMelding } from '../../scholing/matrix-verslag.ts';

/** Mistakes of one kind. */
export interface MeldingGroep {
  code: string;
  titel: string;
  meldingen: MatrixMelding[];
}

/** Puts together what is wrong in the same way, the kind that comes first in the sheet first. */
export function groepeerMeldingen(
  meldingen: readonly MatrixMelding[],
  ernst: MatrixMelding['ernst'],
): MeldingGroep[] {
  const groups = new Map<string, MatrixMelding[]>();
  for (const melding of meldingen) {
    if (melding.ernst !== ernst) continue;
    const group = groups.get(melding.code);
    if (group) group.push(melding);
    else groups.set(melding.code, [melding]);
  }
  return [...groups].map(([code, group]) => ({ code, titel: titleOf(code), meldingen: group }));
}

function titleOf(code: string): string {
  const known: Record<string, { titel: string } | undefined> = MATRIX_CODES;
  return known[code]?.titel ?? code;
}
