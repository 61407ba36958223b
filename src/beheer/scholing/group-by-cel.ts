import type { MatrixMelding } from './matrix-verslag.ts';

/** Messages by the cell that they are about ("F14"); a message about a row stands at its first cell. */
export function groupByCel(meldingen: readonly MatrixMelding[]): Map<string, MatrixMelding[]> {
  const groups = new Map<string, MatrixMelding[]>();
  for (const melding of meldingen) {
    if (melding.rij === undefined) continue;
    const ref = `${melding.kolom ?? 'A'}${melding.rij}`;
    const group = groups.get(ref);
    if (group) group.push(melding);
    else groups.set(ref, [melding]);
  }
  return groups;
}

/** Row from 1 and column from 0 of "F14". */
export function splitRef(ref: string): { rij: number; kolom: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
  const kolom = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { rij: Number(digits), kolom };
}
