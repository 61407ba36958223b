import type { Kwalificatie } from '../../schemas/kwalificatie.ts';
import { cel, type Rij, type Tabel } from './tabel.ts';
import { startTelling, type Telling } from './telling.ts';

const NIVEAUS: Record<string, Kwalificatie['niveau']> = { 1: 'entree', 2: 'mbo-2', 3: 'mbo-3', 4: 'mbo-4' };

/** The id of an mbo niveau that a source writes as 1 to 4; undefined for anything else. */
export function toMboNiveau(cijfer: string): Kwalificatie['niveau'] | undefined {
  return NIVEAUS[cijfer];
}

/**
 * kwalificaties.csv: the national list, and the few codes it lacks that schools do offer (`aanvulling`, kept by
 * the editors with a basis per row). Throws when an addition is in the national list by now: then it must go.
 */
export function toKwalificaties(
  landelijk: readonly Rij[],
  aanvulling: readonly Rij[],
): { tabel: Tabel; telling: Telling } {
  const known = new Set(landelijk.map((rij) => cel(rij, 'crebo')));
  for (const rij of aanvulling) {
    if (known.has(cel(rij, 'crebo'))) {
      throw new Error(
        `content/landelijk/toewijzing/kwalificaties-aanvulling.csv: crebo ${cel(rij, 'crebo')} staat nu in de ` +
          'landelijke lijst. Haal de rij weg.',
      );
    }
  }
  const rijen = [
    ...landelijk.map((rij) => toRij(rij, cel(rij, 'domein_code'))),
    ...aanvulling.map((rij) => toRij(rij, cel(rij, 'domein'))),
  ];
  return {
    tabel: {
      kolommen: ['crebo', 'naam', 'niveau', 'domein'],
      rijen: rijen.sort((a, b) => a.crebo.localeCompare(b.crebo)),
    },
    telling: { ...startTelling('mbo_kwalificaties.csv', landelijk.length), geladen: known.size },
  };
}

function toRij(rij: Rij, domein: string) {
  const niveau = toMboNiveau(cel(rij, 'niveau'));
  if (!niveau) throw new Error(`Crebo ${cel(rij, 'crebo')}: niveau "${rij['niveau']}" is geen 1, 2, 3 of 4.`);
  return { crebo: cel(rij, 'crebo'), naam: capitalize(cel(rij, 'naam')), niveau, domein };
}

function capitalize(naam: string): string {
  return naam.charAt(0).toLocaleUpperCase('nl') + naam.slice(1);
}
