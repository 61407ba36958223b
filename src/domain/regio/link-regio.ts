import { adresIn } from '../taal/adressen.ts';
import type { Taal } from '../taal/talen.ts';

/** Where a found regio leads to: the loket's home page or its form. */
export type Naar = 'home' | 'afspraak';

/** What the hidden field of the finder or the address says; anything unknown leads to the home page. */
export function readNaar(value: string | null): Naar {
  return value === 'afspraak' ? 'afspraak' : 'home';
}

/** Address of a regio; the form gets the postcode along, so that the visitor types it once. */
export function linkRegio(slug: string, naar: Naar, pc4?: string, taal: Taal = 'nl'): string {
  if (naar === 'home') return adresIn(taal, `/regio/${slug}/`);
  return adresIn(taal, `/regio/${slug}/afspraak/${pc4 === undefined ? '' : `?postcode=${pc4}`}`);
}
