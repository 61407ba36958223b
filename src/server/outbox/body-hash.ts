import { createHash } from 'node:crypto';
import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';
import type { Melding } from '../../domain/melding/melding.ts';
import type { Verwijzing } from '../../domain/afspraak/balie.ts';

/** Fingerprint of what a form brought: equal content gives an equal text, whatever the order in which fields were set. */
export function hashBody(body: Aanvraag | Verwijzing | Melding): string {
  const sorted = Object.entries(body)
    .filter(([, waarde]) => waarde !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
