import type { IngevuldeRegeling, Voorwaarden } from '../../schemas/regeling.ts';
import { ROLLEN } from './feiten.ts';

/**
 * The conditions by who asks, with each role that the regeling is for. `voor` says who that is; a role without
 * conditions gets an empty list, so an editor need not write what the groups already tell.
 */
export function voorwaardenPerRol({
  voor,
  voorwaarden = {},
}: Pick<IngevuldeRegeling, 'voor' | 'voorwaarden'>): Voorwaarden {
  const named = new Set(voor.map((groep) => (groep === 'werkgever' ? 'werkgever' : 'inwoner')));
  return Object.fromEntries(
    ROLLEN.filter((rol) => named.has(rol) || voorwaarden[rol]).map((rol) => [rol, voorwaarden[rol] ?? []]),
  );
}
