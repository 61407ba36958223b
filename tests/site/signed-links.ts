import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkDoel } from '../../src/domain/afspraak/balie.ts';
import { createLink } from '../../src/server/outbox/signed-link.ts';

/** A link as the site's own mails have it, signed with the key of the site under test. */
export function signLink(doel: LinkDoel, referentie: string, now = Date.now()): string {
  const sleutel = readFileSync(join(process.env.SITE_VAR!, 'formulier-sleutel'), 'utf8').trim();
  return createLink(doel, referentie, sleutel, now);
}
