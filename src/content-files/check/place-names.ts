import { stripSuffix } from '../../domain/regio/normalize-name.ts';
import type { Content } from '../load-content.ts';
import type { KnownIds } from './known-ids.ts';

/**
 * Names that count as a Dutch place: woonplaatsen with and without their suffix ("Hengelo (Gld)"), gemeenten (a source
 * of higher education names those) and other usual names.
 */
export function placeNames({ woonplaatsen, gemeenten, aliassen }: Content): KnownIds {
  const ids = new Set<string>();
  for (const { waarde } of [...woonplaatsen, ...gemeenten]) {
    ids.add(waarde.naam);
    ids.add(stripSuffix(waarde.naam) ?? waarde.naam);
  }
  for (const { waarde } of aliassen) ids.add(waarde.alias);
  return { wat: 'De plaats', ids };
}
