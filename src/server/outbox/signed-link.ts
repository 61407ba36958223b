import { createHmac, timingSafeEqual } from 'node:crypto';
import { BEWAARDAGEN } from '../../domain/afspraak/bewaartermijnen.ts';
import type { LinkDoel } from '../../domain/afspraak/balie.ts';
import { isReference } from './create-reference.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a link works, in milliseconds: as long as there can be something behind it. */
export const LINK_VALID: Record<LinkDoel, number> = {
  loket: BEWAARDAGEN.geparkeerd * DAY,
  bezoeker: BEWAARDAGEN.bezorgd * DAY,
  verwijzing: BEWAARDAGEN.verwijzing * DAY,
  // Longer than the follow-up is kept: who comes late is thanked all the same.
  vervolg: 30 * DAY,
};

/** The signed part of a link in a mail: `<reference>.<valid until>.<signature>`. A link for one purpose opens no other. */
export function createLink(doel: LinkDoel, referentie: string, sleutel: string, now: number): string {
  const content = `${referentie}.${(now + LINK_VALID[doel]).toString(36)}`;
  return `${content}.${sign(doel, content, sleutel)}`;
}

/** The reference in a link; `undefined` when it was not signed here for this purpose, or when it is too old. */
export function readLink(doel: LinkDoel, link: string, sleutel: string, now: number): string | undefined {
  const [, referentie, until, signature] = /^([A-Z2-9]{8})\.([0-9a-z]{1,12})\.([\w-]{43})$/.exec(link) ?? [];
  if (!referentie || !until || !signature || !isReference(referentie)) return undefined;
  const right = Buffer.from(sign(doel, `${referentie}.${until}`, sleutel));
  if (!timingSafeEqual(Buffer.from(signature), right)) return undefined;
  return parseInt(until, 36) >= now ? referentie : undefined;
}

function sign(doel: LinkDoel, content: string, sleutel: string): string {
  // The prefix keeps these signatures apart from those of form tokens, which are made with the same secret.
  return createHmac('sha256', sleutel).update(`link:${doel}:${content}`).digest('base64url');
}
