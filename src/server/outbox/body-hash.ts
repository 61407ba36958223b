import { createHash } from 'node:crypto';
import type { Aanvraag } from '../../domain/afspraak/aanvraag.ts';

/** Fingerprint of a request: equal content gives an equal text, whatever the order in which fields were set. */
export function hashBody(aanvraag: Aanvraag): string {
  const sorted = Object.entries(aanvraag)
    .filter(([, waarde]) => waarde !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
