import type { ScholingRecord } from './scholing-record.ts';
import { cel, type Rij } from './tabel.ts';

const VELDEN = ['titel', 'niveau', 'leerweg', 'plaatsen', 'regios', 'twijfels'] as const;
const LIJSTEN: readonly string[] = ['plaatsen', 'regios', 'twijfels'];

/**
 * The editors' national corrections (`toewijzing/scholing-correcties.csv`): a filled cell replaces that field, `-`
 * empties a list. Throws on an id that no training has: the correction has lost its subject.
 */
export function applyCorrecties(
  records: readonly ScholingRecord[],
  correcties: readonly Rij[],
): ScholingRecord[] {
  const byId = new Map(correcties.map((rij) => [cel(rij, 'id'), rij]));
  const corrected = records.map((record) => {
    const rij = byId.get(record.id);
    byId.delete(record.id);
    return rij ? { ...record, ...toVelden(rij) } : record;
  });
  const [orphan] = byId.keys();
  if (orphan) {
    throw new Error(
      `content/landelijk/toewijzing/scholing-correcties.csv: er is geen scholing met id "${orphan}". ` +
        'Zoek het nieuwe id op in content/landelijk/scholing/ of haal de rij weg.',
    );
  }
  return corrected;
}

function toVelden(rij: Rij): Partial<ScholingRecord> {
  const velden: Record<string, string | string[]> = {};
  for (const veld of VELDEN) {
    const value = cel(rij, veld);
    if (!value) continue;
    velden[veld] = LIJSTEN.includes(veld) ? value.split('|').filter((each) => each !== '-') : value;
  }
  return velden;
}
