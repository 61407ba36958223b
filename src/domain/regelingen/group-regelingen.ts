import type { Keuze } from '../../schemas/taxonomie.ts';
import type { Regeling } from '../../schemas/regeling.ts';
import { statusOp, STATUSSEN, type Status } from './status.ts';

export interface MetStatus {
  regeling: Regeling;
  status: Status;
}

/** Regelingen as a list shows them: what runs first, what has ended apart. Within a status the given order stays. */
export function splitByStatus(
  regelingen: readonly Regeling[],
  vandaag: string,
): { lopend: MetStatus[]; gestopt: MetStatus[] } {
  const all = regelingen
    .map((regeling) => ({ regeling, status: statusOp(regeling, vandaag) }))
    .sort((a, b) => STATUSSEN.indexOf(a.status.soort) - STATUSSEN.indexOf(b.status.soort));
  return {
    lopend: all.filter(({ status }) => status.soort !== 'beeindigd'),
    gestopt: all.filter(({ status }) => status.soort === 'beeindigd'),
  };
}

/** A page `/regelingen/voor/<id>/`: who somebody is, or what a regeling is for. */
export type Groep = Keuze & { soort: 'voor' | 'waarvoor' };

/**
 * All groups that have a page.
 * @throws when a group of people and a goal have the same id: their pages would be one
 */
export function listGroepen(doelgroepen: readonly Keuze[], doelen: readonly Keuze[]): Groep[] {
  const groepen = [
    ...doelgroepen.map((keuze) => ({ ...keuze, soort: 'voor' as const })),
    ...doelen.map((keuze) => ({ ...keuze, soort: 'waarvoor' as const })),
  ];
  const ids = new Set<string>();
  for (const { id } of groepen) {
    if (ids.has(id))
      throw new Error(`"${id}" staat in doelgroepen.yaml en in doelen.yaml. Kies een andere id.`);
    ids.add(id);
  }
  return groepen;
}

/** The regelingen of a group, in the given order. */
export function ofGroep(regelingen: readonly Regeling[], { id, soort }: Groep): Regeling[] {
  return regelingen.filter((regeling) => regeling[soort].includes(id));
}
